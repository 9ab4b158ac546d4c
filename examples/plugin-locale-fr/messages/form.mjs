/** Returned forms and their cells. */
export const formMessages = {
  'form-as-table': {
    what: 'Le classeur est un formulaire que remplit une unité, pas un tableau de données',
    remedy: 'Mettez les formulaires dans un dossier et lancez dti collect --forms <dossier> : il les lit et écrit un fichier de données utilisable ici (dans un programme : collectForms, rankForms)',
  },
  'form-provisional': {
    what: 'Un formulaire ne calcule pas {what} : {why} ; il affiche « được tính khi tổng hợp »',
    remedy: 'Rien à corriger : le calcul se fait quand les formulaires sont réunis (dti collect) et notés (dti score)',
  },
  'form-unmarked': {
    what: 'Le classeur n’est pas un formulaire de ce logiciel : sa feuille cachée manque',
    remedy: 'Demandez à l’unité de remplir le formulaire qui lui a été envoyé, sans en copier le contenu dans un autre classeur',
  },
  'form-other-index': {
    what: 'Le formulaire est d’un autre indice ou d’une autre édition ({found}) ; attendu : {expected}',
    remedy: 'Envoyez à l’unité le formulaire de cette édition, ou recueillez ce fichier avec son indice',
  },
  'form-definition-differs': {
    what: 'Le formulaire a été fait d’après une autre version de la définition de {index}, qui demande autrement {count|donnée|données} ({inputs}) ; ses données ne comptent pas',
    remedy: 'Refaites les formulaires d’après la définition actuelle et faites-les remplir, ou recueillez avec la définition dont ils viennent',
  },
  'form-definition-changed': {
    what: 'Le formulaire a été fait d’après une autre version de la définition de {index}, qui demande les mêmes données[ ; autrement formulées : {inputs}] ; elles comptent d’après la définition actuelle',
    remedy: 'Vérifiez que les données sont encore celles qui sont demandées ; les points du formulaire ne sont pas comparés ; la prochaine fois, employez de nouveaux formulaires',
  },
  'form-structure': {
    what: 'La feuille du formulaire a été modifiée : {detail} ; rien du fichier n’a été lu',
    remedy: 'Recopiez les réponses dans un formulaire intact et envoyez celui-ci ; ne remplissez que les cellules de saisie',
  },
  'form-row-lost': {
    what: 'La ligne de cette donnée a été supprimée ou figure plusieurs fois[ (lignes trouvées : {rows})] ; sa valeur n’a pas été lue',
    remedy: 'Recopiez les réponses dans un formulaire intact ; ne supprimez, copiez ni triez aucune ligne',
  },
  'form-row-moved': {
    what: 'La ligne de cette donnée est passée de {expected} à {row}, avec celles juste en dessous ({count} lignes de données en tout) ; elles ont été lues où elles sont',
    remedy: 'Vérifiez que les valeurs sont toujours celles de leurs données ; n’insérez ni ne supprimez de ligne dans un formulaire',
  },
  'form-text-changed': {
    what: '{what} : la cellule montre « {shown} »[ ; le formulaire émis dit « {expected} »] ; la donnée est lue comme celui-ci la demande',
    remedy: 'Demandez à l’unité ce qu’elle a déclaré, et dans quelle unité de mesure ; les textes imprimés du formulaire ne doivent pas changer',
  },
  'form-code-changed': {
    what: 'Le code affiché est « {shown} », mais la ligne est celle de l’indicateur {code} ; elle a été lue comme {code}',
    remedy: 'Vérifiez ce que l’unité voulait déclarer ici ; les codes d’un formulaire ne changent pas',
  },
  'form-conflict': { what: 'Plusieurs formulaires de la même unité diffèrent : {files} ; aucun n’a été compté', remedy: 'Gardez le bon fichier dans le dossier et sortez les autres' },
  'form-repeated': { what: 'Le formulaire en répète un autre de la même unité, de contenu égal : {files} ; il a été compté une fois', remedy: 'Rien à corriger ; sortez les copies du dossier' },
  'form-missing': { what: 'Aucun formulaire de cette unité n’a été compté : {name}', remedy: 'Demandez à l’unité son formulaire ; ou voyez plus haut pourquoi son fichier n’a pu être compté' },
  'form-unit-unexpected': { what: 'Le formulaire vient d’une unité qui n’est pas dans la liste : {name}', remedy: 'Vérifiez la liste et le niveau du formulaire ; il a été compté tout de même' },
  'form-points-differ': {
    what: 'Le formulaire affiche {own} points, le moteur en calcule {computed}',
    remedy: 'Prenez les points du moteur ; le formulaire n’a pas été recalculé à l’enregistrement, ou une valeur a été lue autrement que par lui (voir les autres messages)',
  },
  'form-points-typed': {
    what: 'Quelqu’un a saisi {own} points par-dessus la formule ; le moteur en calcule {computed}',
    remedy: 'Les points du moteur comptent ; demandez à l’unité pourquoi la formule a été remplacée',
  },
  'cell-error': { what: 'La cellule contient l’erreur Excel {error}', remedy: 'Saisissez la valeur elle-même ; d’ici là elle compte comme invalide' },
  'cell-date': {
    what: 'La cellule contient une date ({date}) là où il faut une valeur',
    remedy: 'Excel fait des dates de saisies comme 1/2 ou 3-4 : donnez à la cellule le format Nombre et saisissez à nouveau',
  },
  'cell-not-a-number': {
    what: '« {value} » n’est pas un nombre tel que les classeurs l’écrivent',
    remedy: 'Écrivez des chiffres, une virgule avant les décimales et au plus des points entre les milliers : 1.234,5 ; ni mots, ni unité, ni espaces ; NA si cela ne s’applique pas',
  },
  'cell-percent': {
    what: 'La cellule contient un pourcentage ({value}), mais cette valeur n’est pas demandée en pour cent ; unité de mesure : {unit}',
    remedy: 'Saisissez le nombre lui-même, dans l’unité que le formulaire nomme, et donnez à la cellule le format Nombre',
  },
  'cell-percent-read': { what: '{value} a été lu comme {read}, car l’unité de mesure est %', remedy: 'Rien à corriger si c’est voulu ; mieux vaut saisir le nombre sans le signe %' },
  'cell-unknown-word': { what: '« {value} » n’est pas dans la liste de cette cellule[ ; les plus proches : {nearest}]', remedy: 'Choisissez dans la liste : {known} ; ou NA si cela ne s’applique pas' },
  'cell-formula': { what: 'La valeur {value} vient d’une formule dans la cellule de saisie : {formula}', remedy: 'Rien à corriger si le résultat est juste ; mieux vaut saisir la valeur elle-même' },
  'cell-formula-empty': { what: 'La cellule de saisie contient une formule sans résultat : {formula}', remedy: 'Ouvrez le fichier dans Excel, laissez-le calculer, enregistrez ; ou saisissez la valeur elle-même' },
  'cell-code-not-text': {
    what: 'Le code {value} n’est pas un texte : Excel garde un nombre, une date ou une erreur, le code voulu est donc inconnu',
    remedy: 'Donnez à la cellule le format Texte et retapez le code ; comme nombre, 1.10 devient 1.1 et 00123 devient 123',
  },
  'cell-merged': { what: 'Les cellules {range} sont fusionnées parmi les données ; seule la première a une valeur', remedy: 'Défusionnez-les et remplissez chaque cellule' },
  'form-other-period': {
    what: 'Le formulaire est d’une autre période d’évaluation ({found}) ; attendue : {expected} ; ses valeurs ne comptent pas',
    remedy: 'Envoyez à l’unité le formulaire de cette période, ou collectez celui-ci avec la sienne (--period)',
  },
  'form-periods-mixed': {
    what: 'Le formulaire est de la période d’évaluation {found}, d’autres sont d’une autre (il y a : {periods}) ; aucun ne compte',
    remedy: 'Dites quelle période est collectée (--period) : les formulaires d’une autre ne compteront pas',
  },
  'form-without-period': {
    what: 'Le formulaire date d’avant les périodes d’évaluation ; ses valeurs comptent',
    remedy: 'Vérifiez que les valeurs sont de cette période ; prenez un nouveau formulaire la prochaine fois',
  },
  'form-unit-differs': {
    what: 'Le formulaire nomme des unités différentes : {found} ; ses valeurs ne comptent pas',
    remedy: 'Demandez à l’expéditeur de qui sont ces valeurs ; remplissez le formulaire fait pour cette unité, laissez sa ligne d’unité telle quelle, et que le nom du fichier commence par le code de l’unité',
  },
  'form-period-differs': {
    what: 'Le formulaire nomme des périodes différentes : sa feuille cachée dit {hidden} ; au-dessus du tableau on lit « {found} » ; ses valeurs ne comptent pas',
    remedy: 'Demandez à l’expéditeur de quelle période sont ces valeurs ; remplissez le formulaire fait pour cette période et laissez sa ligne de période telle quelle',
  },
  'form-line-emptied': {
    what: 'Les lignes au-dessus du tableau ne nomment plus {line} ; le formulaire compte comme sa feuille cachée le dit : {hidden}',
    remedy: 'Demandez à l’expéditeur si c’est juste ; laissez telles quelles les lignes au-dessus du tableau',
  },
  'form-as-text': {
    what: 'Le fichier est du texte (CSV) ; la partie cachée du formulaire est perdue, on ne peut le lire',
    remedy: 'Demandez à l’unité le formulaire en .xlsx ; si ce n’est pas un formulaire, sortez le fichier du dossier',
  },
  'cell-thousands-read': {
    what: 'Le texte « {value} » a été lu {read} : un point sépare les milliers, comme les Vietnamiens écrivent les nombres',
    remedy: 'Rien à corriger si c’est ce qui est voulu ; pour une décimale écrivez {decimal}, de préférence dans une cellule de nombre',
  },
  'cell-decimals-read': {
    what: 'Le texte « {value} » a été lu {read} : une virgule sépare les décimales, comme au Viêt Nam',
    remedy: 'Rien à corriger si c’est voulu ; si elle sépare les milliers, écrivez {whole}, de préférence dans une cellule de nombre',
  },
}
