/** Definitions of indexes. */
export const definitionMessages = {
  'definition-wrong-type': { what: 'Mauvais type : attendu {type}, trouvé {actual}', remedy: 'Écrivez {type}' },
  'definition-missing-key': { what: 'La clé obligatoire « {key} » manque', remedy: 'Ajoutez « {key} » à la définition à cet endroit[ ; permis : {expected}]' },
  'definition-unknown-key': { what: 'Une définition n’a pas de clé « {key} »', remedy: 'Vérifiez l’orthographe de « {key} », ou retirez-la' },
  'definition-invalid-value': { what: 'La valeur {actual} n’est pas permise ; permis : {expected}', remedy: 'Écrivez une valeur permise' },
  'definition-too-deep': {
    what: 'La définition est imbriquée sur plus de {depth} niveaux ou a plus de {values} valeurs : elle n’a pas été lue',
    remedy: 'Réduisez les niveaux de groupes, ou vérifiez que ce fichier est bien la définition d’un indice',
  },
  'definition-unreadable': {
    what: 'La valeur ne peut pas être lue : {message}',
    remedy: 'Une définition est une donnée simple, comme en JSON, sans accesseurs ni proxies ; corrigez le code qui fait la valeur',
  },
  'definition-contract-newer': {
    what: 'La définition suit la version {contract} du contrat numérique, plus récente que la version {known} par laquelle ce programme calcule',
    remedy: 'Passez à une version du programme qui connaît la version {contract} ; ne changez pas seulement le nombre, les points pourraient être autres',
  },
  'definition-id-invalid': {
    what: 'L’identifiant « {id} » ne suit pas la règle des noms',
    remedy: 'Utilisez {rule}',
  },
  'definition-id-reserved': { what: 'L’identifiant « {id} » est un mot réservé des formules ou des données', remedy: 'Choisissez un autre nom, par exemple avec un préfixe' },
  'definition-id-duplicate': { what: '« {id} » est utilisé plusieurs fois (sans distinguer majuscules et minuscules)', remedy: 'Renommez pour que chaque identifiant soit unique dans sa liste' },
  'definition-date-invalid': { what: '{actual} n’est pas un jour du calendrier', remedy: 'Écrivez un jour qui existe, sous la forme AAAA-MM-JJ' },
  'definition-code-invalid': { what: 'Le code d’indicateur « {code} » est mal formé', remedy: 'Écrivez lettres sans accent et chiffres, les parties séparées par des points, par ex. 1.10' },
  'definition-code-duplicate': { what: 'Le code « {code} » appartient déjà à un autre indicateur', remedy: 'Choisissez un autre code ; les codes sont uniques dans tout l’indice' },
  'definition-code-order': { what: 'Le code « {code} » suit « {previous} » et n’est pas à sa place', remedy: 'Rangez les indicateurs dans l’ordre de leurs codes (1.9 avant 1.10), ou corrigez le code' },
  'definition-points-places': { what: '{points} a plus de décimales que l’indice n’en permet ({places})', remedy: 'Écrivez au plus {places} décimales, ou relevez arithmetic.places de l’indice' },
  'definition-points-negative': { what: 'Les points {points} sont négatifs', remedy: 'Écrivez 0 ou plus ; pour une déduction, prenez la méthode deduction avec un maximum de 0' },
  'definition-points-too-large': { what: 'Les points {points} dépassent le plus grand montant qui reste exact ({limit})', remedy: 'Corrigez le montant, ou prenez moins de décimales dans l’indice' },
  'definition-sum-mismatch': { what: 'Le maximum dit {declared}, mais ceux de l’intérieur font {sum}', remedy: 'Comparez avec l’annexe de la décision et corrigez ce maximum ou ceux de l’intérieur' },
  'definition-no-main': { what: 'L’indicateur « {code} » n’est sous aucun indicateur principal', remedy: 'Mettez-le dans un groupe dont le rôle est main' },
  'definition-nested-main': { what: 'L’indicateur principal « {id} » est dans l’indicateur principal « {parent} »', remedy: 'Sortez « {id} », ou changez le rôle de l’un des deux en group' },
  'definition-empty-group': { what: 'Le groupe « {id} » n’a pas d’indicateurs', remedy: 'Ajoutez des indicateurs au groupe, ou retirez-le' },
  'definition-aggregation-unknown': {
    what: 'L’agrégation « {aggregation} » n’existe pas[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez le nom, ou chargez le plugin qui l’apporte (--plugin) ; agrégations disponibles : {known}',
  },
  'definition-weight-negative': { what: 'Le poids {weight} est négatif', remedy: 'Écrivez un poids de 0 ou plus ; pour inverser un sens, prenez une normalisation qui en a un' },
  'definition-points-never': { what: 'Cet indicateur ne peut ni donner ni retirer de points (maximum {maxPoints})', remedy: 'Corrigez maxPoints ou la règle ; s’il est montré sans être noté, écrivez "information": true' },
  'points-never': { what: 'Personne ne peut gagner ni perdre de points par cet indicateur (maximum {maxPoints})', remedy: 'Comparez son maximum et sa règle avec la décision ; rien à faire s’il n’est donné que pour information' },
  'definition-threshold-unreached': {
    what: 'La règle compare avec {value}, que les données n’atteignent jamais dans les bornes déclarées[ ; minimum {low}][ ; maximum {high}]',
    remedy: 'Corrigez le palier, la cible ou le seuil, ou min et max des données',
  },
  'definition-maximum-unreached': {
    what: 'Personne n’atteint le maximum de {maxPoints} : dans les bornes déclarées des données, le plus est {high}',
    remedy: 'Corrigez la règle ou sa cible, ou min et max des données ; rien à faire si la décision est ainsi',
  },
  'definition-part-unused': { what: '{what} « {id} » : déclaré, mais aucune règle ne le lit', remedy: 'Retirez-le, ou mettez-le dans la règle ; vérifiez l’orthographe des identifiants' },
  'definition-trait-unused': {
    what: 'Aucun indicateur n’utilise le trait « {id} » : il ne sert qu’à séparer les unités quand un calcul le demande (--cohort trait:{id})',
    remedy: 'Si un indicateur ne vaut que pour les unités qui ont ce trait, nommez-le là (trait) ; sinon, rien à faire',
  },
  'definition-text-blank': { what: 'Le nom ou le texte ne contient que des espaces : rien ne s’affiche', remedy: 'Écrivez-le ; le texte anglais (en) peut manquer' },
  'definition-official-undecided': {
    what: 'L’indice se dit officiel et ne nomme aucune décision',
    remedy: 'Donnez la décision ; s’il n’y en a pas encore, écrivez authority: reconstructed ou illustrative',
  },
  'definition-unit-lists-unknown': {
    what: 'Aucune liste d’unités n’appartient à la famille « {family} » : les unités ne seront comparées à aucune[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez unitLists, ou chargez le plugin qui a les listes (--plugin) ; familles connues : {known}',
  },
  'definition-weight-unused': { what: 'Le poids {weight} est sans effet, car le nœud au-dessus additionne les points', remedy: 'Retirez-le, ou donnez au nœud au-dessus une moyenne, par exemple composite/arithmetic (--plugin @dti-vn/composite)' },
  'definition-weights-zero': { what: 'Tous les enfants de « {id} » ont le poids 0 : impossible de les réunir', remedy: 'Donnez à un enfant au moins un poids supérieur à 0' },
  'definition-method-unknown': {
    what: 'La méthode « {method} » n’existe pas[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez le nom, ou chargez le plugin qui l’apporte (--plugin) ; méthodes disponibles : {known}',
  },
  'definition-method-params': { what: 'Les paramètres de la méthode « {method} » ne sont pas valables : {message}', remedy: 'Corrigez les paramètres de l’indicateur comme la méthode « {method} » les décrit' },
  'definition-method-inputs': {
    what: 'Les données déclarées ne conviennent pas à la méthode : attendu {expected}, trouvé {actual}',
    remedy: 'Corrigez les données de l’indicateur : leur nombre, leurs types et leurs identifiants',
  },
  'definition-shares-sum': { what: 'Les parts font {sum} ; elles doivent faire exactement 1', remedy: 'Corrigez la part de chaque élément pour que la somme soit 1' },
  'definition-awards-sum': { what: 'Les points des éléments font {sum} ; ils doivent faire exactement le maximum, {declared}', remedy: 'Corrigez les points ou la part de chaque élément, ou le maximum, selon l’annexe de la décision' },
  'definition-one-key': { what: 'Il faut exactement une de ces clés : {keys}', remedy: 'Gardez-en une et ôtez les autres ; s’il n’y en a aucune, ajoutez-en une' },
  'definition-shares-never-full': { what: 'Le maximum ne peut être atteint', remedy: 'Donnez au meilleur cas la part 1, ou des points égaux au maximum' },
  'definition-share-range': { what: 'La part {share} est hors de 0 à 1', remedy: 'Écrivez une part de 0 à 1, par ex. 0.5 pour la moitié du maximum' },
  'definition-steps-order': { what: 'Le palier {bound}, qui rapporte {award}, n’est pas dans l’ordre à partir du meilleur', remedy: 'Commencez par le meilleur palier : bornes de min et above décroissantes, de max et below croissantes, sans les mêler, et jamais plus de points que le palier précédent' },
  'definition-target-not-positive': { what: 'La cible {target} doit être supérieure à 0', remedy: 'Écrivez la cible comme fraction de 1, par ex. 0.8 pour 80 %' },
  'definition-bounds-order': { what: 'La borne inférieure {min} dépasse la borne supérieure {max}', remedy: 'Corrigez min ou max de la donnée ; min vaut 0 s’il est absent' },
  'definition-number-limits': {
    what: 'Le nombre {value} est hors des limites des données (15 chiffres significatifs, 6 décimales, moins de 10^15)',
    remedy: 'Écrivez une borne dans les limites, ou retirez max s’il n’y a pas de borne supérieure',
  },
  'definition-trait-unknown': { what: 'La caractéristique « {trait} » n’est pas déclarée dans l’indice[ ; les plus proches : {nearest}]', remedy: 'Corrigez le nom, ou déclarez-la sous traits ; déclarées : {known}' },
  'definition-pillar-member-unknown': { what: 'Le pilier nomme « {id} », mais aucun indicateur principal n’a cet identifiant[ ; les plus proches : {nearest}]', remedy: 'Écrivez l’identifiant d’un indicateur principal ; il y a : {known}' },
  'definition-grade-order': {
    what: 'La mention « {id} » commence à {from} : hors de 0 à 1, ou pas sous la mention qui la précède',
    remedy: 'Rangez les mentions de la meilleure à la moindre, from étant une fraction de l’échelle, par ex. 0.9 pour 90 sur 100',
  },
  'definition-grade-gap': {
    what: 'La mention « {id} » a la limite {to} là où il faut {next} : les mentions laissent un trou ou se recouvrent',
    remedy: 'Changez la limite en {next} ; la meilleure mention finit à 1, la moindre commence à 0',
  },
  'definition-rank-reference-unknown': { what: 'La règle de classement nomme « {id} », qui n’est pas dans l’indice[ ; les plus proches : {nearest}]', remedy: 'Écrivez l’identifiant d’un indicateur principal ou le code d’un indicateur ; il y a : {known}' },
  'definition-grader-unknown': {
    what: 'L’attribution des mentions « {id} » n’existe pas[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez le nom, ou chargez le plugin qui l’apporte (--plugin) ; disponibles : {known}',
  },
  'definition-ranker-unknown': {
    what: 'Le classement « {id} » n’existe pas[ ; les plus proches : {nearest}]',
    remedy: 'Corrigez le nom, chargez le plugin qui l’apporte (--plugin), ou retirez-le pour classer par score ; disponibles : {known}',
  },
  'definition-valid-range': { what: 'La période de validité finit ({to}) avant de commencer ({from})', remedy: 'Corrigez les dates (année-mois-jour) ; écrivez null pour to tant que l’indice est en vigueur' },
  'definition-inexact-function': {
    what: 'La règle utilise une racine, un logarithme, un écart type ou une puissance fractionnaire : exact à {digits} chiffres significatifs',
    remedy: 'Rien à corriger ; pour des résultats tout à fait exacts, n’utilisez que + − × ÷',
  },
  'definition-ratio-above-one': {
    what: 'Le quotient de deux valeurs est comparé à {value}, soit {percent} %',
    remedy: 'Écrivez une part comme fraction de 1, ici {meant} ; rien à corriger si la première valeur peut être autant de fois la seconde',
  },
  'definition-vector-failed': {
    what: 'Le cas traité donne {points} points, état {state} ; la définition dit {expected} points, état {expectedState}',
    remedy: 'Calculez le cas à la main d’après la décision, puis corrigez la règle ou le cas',
  },
  'definition-plugin-failed': { what: 'Le code de « {method} » a échoué : {message}', remedy: 'Prévenez l’auteur du plugin qui apporte « {method} » ; ce n’est pas une faute des données' },
  'annex-count-mismatch': {
    what: 'L’annexe du niveau {level} doit avoir {expected} nœuds de type {role}, mais en a {actual} (main : indicateur principal ; indicator : composant)',
    remedy: 'Comparez avec l’annexe de la décision et cherchez une ligne manquante, en trop ou de mauvais type',
  },
  'definition-number-digits': {
    what: 'Le nombre {value} a plus de 15 chiffres significatifs, comme les programmes écrivent un quotient tel que 86.34 / 100',
    remedy: 'Écrivez le nombre voulu, sans doute {meant} ; pour des poids égaux écrivez 1 pour chacun',
  },
}
