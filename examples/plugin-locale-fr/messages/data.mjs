/** Figures, units, rows and files. */
export const dataMessages = {
  'value-not-a-number': {
    what: '« {value} » n’est pas un nombre tel qu’il doit s’écrire',
    remedy: 'N’écrivez que des chiffres et un séparateur décimal, sans unité ni % ; NA si cela ne s’applique pas[ ; {option} dit comment un fichier CSV est écrit : data avec un point décimal (1234.5) et des virgules entre colonnes, excel-vi avec une virgule décimale (1.234,5) et des points-virgules]',
  },
  'value-not-an-integer': {
    what: 'Il faut ici un nombre entier, trouvé « {value} »',
    remedy: 'Écrivez un nombre entier sans séparateurs, par ex. 1234',
  },
  'value-below-min': { what: 'La valeur {value} est inférieure au minimum permis : {min}', remedy: 'Vérifiez-la avec la pièce justificative et écrivez {min} ou plus' },
  'value-above-max': {
    what: 'La valeur {value} est supérieure au maximum permis : {max}',
    remedy: 'Vérifiez-la avec la pièce justificative, ainsi que l’unité de mesure et le séparateur décimal[ ; un taux de 85 % s’écrit {percent}]',
  },
  'value-too-precise': {
    what: 'Le nombre « {value} » a plus de 15 chiffres significatifs ou plus de {decimals|décimale|décimales}',
    remedy: 'Arrondissez-le à {decimals|décimale|décimales} ou moins ; pour un rapport, donnez les deux chiffres au lieu du quotient',
  },
  'value-unknown-option': { what: 'L’option « {value} » n’existe pas[ ; les plus proches : {nearest}]', remedy: 'Écrivez exactement l’un des identifiants entre parenthèses : {known}' },
  'value-not-a-boolean': { what: 'Il faut ici true ou false, trouvé « {value} »', remedy: 'Écrivez true pour oui, false pour non[ ; Excel en a fait {capitals} : donnez à la colonne le format Texte et retapez en minuscules] ; NA si cela ne s’applique pas' },
  'value-duplicate': {
    what: 'Cette valeur est donnée plusieurs fois pour la même unité et le même indicateur ; cette fois : « {value} »',
    remedy: 'Gardez la seule ligne juste et supprimez les autres ; d’ici là l’indicateur reçoit 0 point',
  },
  'value-share-suspected': { what: '{value} est inférieur à 1 % et a été lu tel quel', remedy: 'Si {percent} % est voulu, écrivez {percent}' },
  'value-out-of-domain': {
    what: 'La règle ne peut être calculée : racine d’un nombre négatif, logarithme d’un nombre non positif ou puissance trop grande',
    remedy: 'Vérifiez les valeurs de l’indicateur ; si elles sont justes, c’est la formule de la définition qu’il faut corriger',
  },
  'value-missing': { what: 'Rien n’est déclaré pour : {inputs} ; {policy}', remedy: '{answer} ; n’écrivez NA que si l’indicateur ne s’applique pas à l’unité, avec une raison pour l’évaluateur' },
  'value-partly-missing': {
    what: 'Certaines valeurs seulement sont déclarées ; les vides comptent comme non atteintes, comme 0 ou comme la valeur par défaut de la formule : {inputs}',
    remedy: 'Déclarez {inputs}, ou écrivez false ou 0 si telle est la réponse',
  },
  'value-imputed': {
    what: 'Valeur non déclarée ; remplacée par {figure} de {donors|unité|unités} : {value}',
    remedy: 'Déclarez la valeur de l’unité ; la valeur de remplacement n’a jamais été déclarée',
  },
  'value-not-applicable-unexpected': {
    what: 'NA (ne s’applique pas) est donné, mais selon l’indice cet indicateur s’applique à l’unité',
    remedy: 'Déclarez une valeur au lieu de NA ; s’il ne s’applique vraiment pas, corrigez les caractéristiques de l’unité ou expliquez-le dans le dossier',
  },
  'value-differs-between-indicators': {
    what: 'Le même chiffre {id} diffère entre les indicateurs {indicators} : {values}',
    remedy: 'Donnez partout le même chiffre ; pour l’instant chaque indicateur utilise le sien',
  },
  'numerator-exceeds-denominator': {
    what: 'Le numérateur {a} est plus grand que le dénominateur {b} ({inputs})',
    remedy: 'Vérifiez s’ils ont été intervertis, ou s’ils viennent de dates ou de champs différents',
  },
  'zero-denominator': { what: 'La règle divise par 0 et n’a pas de valeur ; {policy}', remedy: 'Vérifiez le dénominateur ; écrivez NA si l’unité n’en a aucun' },
  'zero-denominator-settled': { what: 'Le dénominateur est 0 ; par définition : {settledAs}', remedy: 'Rien à corriger si c’est vraiment 0 ; laissez la cellule vide si le chiffre n’est pas connu' },
  'indicator-rejected': { what: 'L’évaluateur a refusé la pièce justificative : 0 point, le maximum reste', remedy: 'Fournissez une pièce ou une explication et demandez une nouvelle évaluation' },
  'indicator-failed': {
    what: 'La méthode « {method} » a échoué : {message} ; l’unité n’a ni score ni rang',
    remedy: 'Prévenez l’auteur du plugin qui apporte la méthode « {method} », puis recalculez ; l’unité n’y est pour rien',
  },
  'aggregation-failed': {
    what: 'L’agrégation « {aggregation} » de « {node} » a échoué : {message} ; l’unité n’a ni score ni rang',
    remedy: 'Prévenez l’auteur du plugin qui apporte l’agrégation « {aggregation} », puis recalculez ; l’unité n’y est pour rien',
  },
  'aggregation-absent': {
    what: '{node} n’a pas de valeur : {reason} ; il sort du score de l’unité',
    remedy: 'Déclarez ce qui y manque ; le score de l’unité repose sur le reste',
  },
  'grader-failed': {
    what: 'L’attribution des mentions « {grader} » a échoué : {message} ; l’unité n’a pas de mention',
    remedy: 'Prévenez l’auteur du plugin qui apporte « {grader} », puis recalculez ; points et rang ne sont pas touchés',
  },
  'ranker-failed': {
    what: 'Le classement « {ranker} » a échoué dans la cohorte « {cohort} » : {message} ; ses unités n’ont pas de rang',
    remedy: 'Prévenez l’auteur du plugin qui apporte « {ranker} », puis recalculez ; les points ne sont pas touchés',
  },
  'unit-refused': {
    what: 'L’unité n’a pas de score, car ces indicateurs n’ont pu être calculés : {indicators}',
    remedy: 'Déclarez leurs valeurs (sauf si une panne logicielle est signalée) et recalculez ; les autres unités ne sont pas touchées',
  },
  'unit-unranked': { what: 'L’unité a un score mais pas de rang ; raison : {reason}', remedy: 'Rien à corriger si la règle convient à l’unité ; sinon vérifiez ses caractéristiques' },
  'unit-without-traits': {
    what: 'Le fichier des caractéristiques ne contient pas l’unité, qui compte donc comme n’en ayant aucune',
    remedy: 'Ajoutez une ligne pour l’unité au fichier des caractéristiques, même si elle n’en a aucune',
  },
  'unit-without-parent': { what: 'L’unité supérieure n’est pas connue : pas de rang au sein de celle-ci', remedy: 'Donnez le code de l’unité supérieure dans les données ou dans la liste des unités' },
  'period-missing': {
    what: 'Aucune période d’évaluation n’est donnée, et l’indice {index} n’est en vigueur que du {from} au {to}',
    remedy: 'Donnez la période, par exemple --period {example} (option period dans le code) : son dernier jour décide si l’indice vaut',
  },
  'index-starts-in-period': {
    what: 'L’indice {index} est entré en vigueur le {from}, au cours de la période {period} ; il s’applique à toute la période',
    remedy: 'Il n’y a rien à faire si c’est voulu ; sinon choisissez une période plus courte',
  },
  'index-not-in-force': {
    what: 'L’indice {name} (en vigueur depuis le {from}[, jusqu’au {to}]) n’est pas en vigueur le {day}, dernier jour de la période {period} ; il est utilisé pour cette raison : {reason}',
    remedy: 'Transmettez la raison avec les résultats ; sans raison, choisissez une période ou un indice qui convient',
  },
  'unit-list-not-in-force': {
    what: 'La liste d’unités {name} (en vigueur depuis le {from}[, jusqu’au {to}]) n’est pas en vigueur le {day}, dernier jour de la période {period} ; elle est utilisée pour cette raison : {reason}',
    remedy: 'Transmettez la raison avec les résultats ; sans raison, omettez --code-list (codeList), et la liste de ce jour est prise',
  },
  'units-unchecked': {
    what: 'Codes et noms des unités n’ont été comparés avec aucune liste : {why}',
    remedy: 'Donnez une liste (--code-list)[ ou la période d’évaluation ({option})] ; si aucune liste ne convient, comparez à la main',
  },
  'unit-of-another-list': {
    what: 'Dans {source}, {code} est « {shown} », une unité de la liste {other} ; dans la liste {list}, ce code est {expected}',
    remedy: 'Utilisez les chiffres et caractéristiques des unités de {list}, ou une période où {other} est en vigueur ; les anciens codes ne sont jamais convertis sans demande',
  },
  'unit-parent-differs': {
    what: 'Dans {source}, l’unité supérieure est {parent} ; dans la liste {list}, c’est {expected}',
    remedy: 'Corrigez le code de l’unité supérieure, ou utilisez la liste de la bonne date',
  },
  'unit-traits-differ': {
    what: 'Les chiffres et les caractéristiques nomment ce code autrement : {data} et {traits}',
    remedy: 'Vérifiez que les deux parlent de la même unité : des codes ont été réutilisés lors des fusions',
  },
  'units-unnamed': {
    what: '{count|unité n’a|unités n’ont} pas de nom, ni dans les données ni dans la source des caractéristiques, et un code qui désigne une autre unité dans une autre liste ({lists}) : {codes} ; seuls les codes ont été comparés à {list}',
    remedy: 'Donner les noms à côté des codes (colonne unit_name des données ou du fichier des caractéristiques) pour reconnaître un code d’une autre liste',
  },
  'unit-not-in-registry': {
    what: 'Le code « {code} » n’est pas dans {list}[ ; les plus proches : {nearest}]',
    remedy: 'Vérifiez le code et la date de la liste (des codes ont changé lors des fusions) ; l’unité reçoit tout de même son score',
  },
  'unit-name-differs': { what: 'Dans {source}, le nom « {shown} » diffère de celui de la liste {list} : « {expected} »', remedy: 'Vérifiez que le code est celui de cette unité, puis corrigez le code ou le nom' },
  'unit-code-missing': { what: 'La ligne n’a pas de code d’unité et n’a pas été comptée', remedy: 'Écrivez le code ; gardez les zéros de tête, ce qui demande le format Texte dans Excel' },
  'code-not-text': {
    what: 'Le code ({what}) n’est pas un texte mais {value}, ou l’a été en chemin : des zéros de tête peuvent être perdus[ ; le code voulu est sans doute {listed}]',
    remedy: 'Donnez le code comme texte, dans un programme \'18070\', dans un tableau au format Texte ; une ligne sans le code de son unité est laissée de côté',
  },
  'unit-contradiction': {
    what: '{what} : l’unité a été donnée autrement auparavant : {first}, maintenant {then}',
    remedy: 'Vérifiez si le code désigne deux unités ; donnez la même chose partout ; le premier est utilisé',
  },
  'row-of-totals': {
    what: '« {word} » tient la place d’un code d’unité : une ligne de totaux n’est pas une unité et a été laissée de côté',
    remedy: 'Supprimez la ligne ; si c’est bien une unité, donnez-lui son code dans la liste des unités',
  },
  'row-of-text': {
    what: 'La ligne ne contient que le texte « {text} » à la place d’un code d’unité : elle est lue comme une note, pas comme une unité',
    remedy: 'Placez les notes hors du tableau ; si c’est une unité sans données, donnez son nom, ou son code dans la liste des unités',
  },
  'row-of-column-numbers': {
    what: 'La ligne juste sous l’en-tête numérote les colonnes ({text}) : elle n’est pas lue comme une unité',
    remedy: 'Supprimez la ligne ; si elle contient les données d’une unité, placez-la sous une autre ligne, ou donnez à l’unité son code dans la liste des unités',
  },
  'row-repeats-header': {
    what: 'La ligne répète l’en-tête du tableau ({text}) : elle n’est pas lue comme une unité',
    remedy: 'Supprimez la ligne ; les lignes suivantes sont lues malgré tout',
  },
  'row-other-header': {
    what: 'À partir de cette ligne, le tableau a un autre en-tête ou un autre ordre de colonnes ({text}) : rien du tableau n’est lu',
    remedy: 'Mettez les colonnes dans l’ordre du premier en-tête, ou cette partie dans un fichier à part',
  },
  'row-equals-sum': {
    what: 'Chaque donnée de l’unité est la somme de celles de {count} autres unités ({figures} données) : c’est peut-être une ligne de totaux',
    remedy: 'Si c’est le cas, supprimez la ligne ; si c’est une unité, rien n’est à corriger',
  },
  'compared-alone': {
    what: 'Des indicateurs comparent les unités, sans autre unité à comparer : {indicators}',
    remedy: 'S’il y a d’autres unités, calculez-les toutes ensemble : points, score et rang seront autres',
  },
  'value-without-trait': {
    what: 'Des données portent sur des indicateurs réservés à une caractéristique que l’unité n’a pas ; elles ne comptent pas : {indicators}',
    remedy: 'Si l’unité a cette caractéristique, ajoutez-la à la source des caractéristiques ; sinon, laissez les cellules vides ou écrivez NA',
  },
  'unit-check': { what: 'L’unité est à revoir : {message}', remedy: 'Comparez avec la liste des unités et les pièces ; si tout est exact, expliquez-le dans le dossier' },
  'trait-unknown': { what: 'L’indice n’a pas de caractéristique « {trait} »[ ; les plus proches : {nearest}]', remedy: 'Corrigez le nom ; il y a : {known}' },
  'level-unknown': { what: 'Il n’y a pas de niveau « {level} » ; lignes non lues : {rows}[ ; les plus proches : {nearest}]', remedy: 'Écrivez un des niveaux : {known}' },
  'row-wrong-shape': {
    what: 'Ce qui a été donné est illisible : attendu {expected}, trouvé {found}',
    remedy: 'Corrigez le programme : une unité est un objet avec code, name, parent, traits (une liste) et values (par code d’indicateur, puis par identifiant de donnée)',
  },
  'row-key-unknown': { what: 'La clé « {key} » est donnée, que rien ne lit[ ; les plus proches : {nearest}]', remedy: 'Corrigez la clé ou supprimez-la ; il y a : {known}' },
  'indicator-unknown': {
    what: 'L’indice n’a pas d’indicateur « {code} »[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez le code ; si Excel a changé 1.10 en 1.1 ou en date, donnez à la colonne le format Texte',
  },
  'input-unknown': {
    what: 'L’indicateur n’a pas de donnée « {id} »[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez l’identifiant ; les données de cet indicateur, identifiant entre parenthèses : {known}',
  },
  'file-encoding': {
    what: 'Le fichier n’est pas un texte UTF-8[ mais {encoding}] ; le plus souvent il utilise les vieilles polices TCVN3 ou VNI, ou a été enregistré en CSV simple',
    remedy: 'Convertissez le texte en Unicode, puis dans Excel choisissez Enregistrer sous, type « CSV UTF-8 (délimité par des virgules) »',
  },
  'file-empty': { what: 'Le fichier n’a aucune ligne de données', remedy: 'Vérifiez que c’est le bon fichier et la bonne feuille, et qu’il a été enregistré' },
  'file-header-missing': { what: 'La ligne d’en-tête n’a pas de colonne « {column} »', remedy: 'Ajoutez « {column} » à l’en-tête, sans cellules fusionnées ; colonnes reconnues : {known}' },
  'file-header-duplicate': { what: 'La colonne « {column} » figure plusieurs fois dans l’en-tête', remedy: 'Gardez une colonne « {column} » et supprimez ou renommez les autres' },
  'file-header-unknown': { what: 'La colonne « {column} » n’est pas reconnue[ ; les plus proches : {nearest}]', remedy: 'Corrigez l’en-tête, ou supprimez la colonne si elle ne sert pas' },
  'file-header-elsewhere': {
    what: 'L’en-tête est cherché à la ligne {line}, mais semble se trouver à la ligne {header}',
    remedy: 'Supprimez les lignes au-dessus de l’en-tête, ou dites où il se trouve : pour les chiffres --header-row {header}, pour les caractéristiques --traits-header-row {header}, dans un programme headerRow: {header} ; dans un fichier de décisions, il faut supprimer les lignes',
  },
  'file-row-unreadable': {
    what: 'La ligne est illisible : {message}',
    remedy: 'Vérifiez les guillemets doubles : fermez chacun, et doublez ceux du texte "" ; retirez les caractères étranges',
  },
  'issues-left-out': {
    what: '{total|autre problème n’est pas listé|autres problèmes ne sont pas listés}, car seuls le sont les {each} premiers de chaque code et {all} au total ; sont omis {codes}',
    remedy: 'Corriger d’abord ce qui est listé et relire : autant de problèmes ont le plus souvent une seule cause, comme un profil erroné ou des colonnes décalées',
  },
  'file-too-large': {
    what: 'Le fichier dépasse une limite : {actual} ; la limite est {limit}',
    remedy: 'Partagez le fichier, supprimez lignes, colonnes et feuilles vides ; ne relevez la limite que pour un fichier de confiance',
  },
  'file-unreadable': {
    what: 'Non lu : {reason}',
    remedy: 'Remédiez-y et collectez de nouveau ; les autres fichiers comptent',
  },
  'file-row-duplicate': { what: 'La ligne répète une ligne précédente de la même unité', remedy: 'Gardez la ligne juste et supprimez l’autre' },
  'values-rounded': {
    what: '{input} : {count|valeur|valeurs} à trop de chiffres, arrondies à {places|décimale|décimales}, les demis en s’éloignant de zéro',
    remedy: 'Rien à corriger : la définition le déclare, ou des formules d’un classeur les ont calculées ; les points viennent des valeurs arrondies',
  },
  'not-submitted': {
    what: 'L’unité n’a transmis aucune valeur ; elle n’a ni score ni rang',
    remedy: 'Demandez ses valeurs à l’unité et recalculez ; si elle les a envoyées, vérifiez son fichier et son code',
  },
  'na-unapproved': {
    what: 'NA (sans objet) est déclaré mais pas approuvé, et compte donc comme non déclaré ; {policy}',
    remedy: 'Déclarez une valeur au lieu de NA ; si l’indicateur ne s’applique vraiment pas, expliquez-le à l’évaluateur, qui peut approuver le NA',
  },
  'rejection-without-effect': {
    what: 'Le refus de la pièce est sans effet : cet indicateur de l’unité n’est pas noté',
    remedy: 'Vérifiez les codes de l’unité et de l’indicateur ; s’ils sont justes, supprimez la ligne',
  },
  'approval-without-effect': {
    what: 'L’approbation du NA est sans effet : l’unité n’a pas écrit NA pour cet indicateur',
    remedy: 'Vérifiez les codes de l’unité et de l’indicateur ; s’ils sont justes, l’unité doit y écrire NA',
  },
  'appraisal-conflict': {
    what: 'La pièce est refusée et le NA approuvé pour le même indicateur de l’unité ; le NA compte comme non approuvé',
    remedy: 'Supprimez l’une des deux décisions ; si l’indice admet un NA que personne n’a approuvé (naClaim: accepted), le NA reste',
  },
  'appraisal-duplicate': {
    what: 'Cette décision est donnée plusieurs fois pour la même unité et le même indicateur ; la première est retenue',
    remedy: 'Gardez la seule ligne juste et supprimez les autres',
  },
  'appraisal-unit-unknown': {
    what: 'Une décision nomme l’unité « {code} », qui n’est pas dans les données ; elle ne compte pas',
    remedy: 'Comparez le code de l’unité avec le fichier de données',
  },
}
