/** Formulas. */
export const formulaMessages = {
  'formula-too-long': { what: 'La formule a {actual} caractères ; la limite est {limit}', remedy: 'Raccourcissez-la, ou partagez-la avec la méthode sum_of_parts' },
  'formula-too-deep': { what: 'La formule est imbriquée sur plus de {limit} niveaux[ (caractère {at})]', remedy: 'Mettez moins de parenthèses, ou partagez-la avec la méthode sum_of_parts' },
  'formula-too-large': { what: 'La formule a plus de {limit} opérations, nombres et noms', remedy: 'Raccourcissez-la, ou partagez-la avec la méthode sum_of_parts' },
  'formula-character': {
    what: 'Le caractère « {text} » n’a pas sa place dans une formule[ (caractère {at})]',
    remedy: 'Utilisez lettres sans accent, chiffres, parenthèses, virgules, + - * / ^ et comparaisons ; écrivez un pourcentage comme / 100',
  },
  'formula-number': { what: 'Le nombre « {text} » est mal formé[ (caractère {at})]', remedy: 'Écrivez un point décimal, sans séparateur de milliers ni exposant, 15 chiffres significatifs au plus, par ex. 0.75' },
  'formula-syntax': { what: 'La formule est illisible au caractère {at}, près de « {near} »', remedy: 'Cherchez près de là une parenthèse, une virgule ou un opérateur en trop ou manquant' },
  'formula-operator': {
    what: 'La formule utilise un opérateur ou une construction non permise : {text}[ (caractère {at})]',
    remedy: 'N’utilisez que + - * / ^, les comparaisons, and, or, not et la condition a ? b : c ; voir docs/formula-language.md',
  },
  'formula-chained-comparison': { what: 'Des comparaisons s’enchaînent, comme dans a < b < c[ (caractère {at})]', remedy: 'Joignez deux comparaisons par and : a < b and b < c' },
  'formula-implicit-product': { what: 'Pas d’opérateur entre « {left} » et « {right} »[ (caractère {at})]', remedy: 'Écrivez le signe de multiplication *, ou l’opérateur voulu' },
  'formula-function-unknown': { what: 'La fonction « {name} » n’existe pas[ (caractère {at})]', remedy: 'Utilisez l’une de : {known} ; la liste complète est dans docs/formula-language.md' },
  'formula-arguments': {
    what: 'La fonction « {name} » prend les arguments : {expected} ; elle en a reçu {actual}[ (caractère {at})]',
    remedy: 'Corrigez les arguments de « {name} » ; voir docs/formula-language.md',
  },
  'formula-name-unknown': { what: 'La formule nomme « {name} », mais l’indicateur n’a pas cette donnée[ (caractère {at})]', remedy: 'Corrigez le nom, ou déclarez la donnée sous inputs ; il y a : {known}' },
  'formula-option-unknown': { what: 'La donnée « {name} » n’a pas d’option « {option} »[ (caractère {at})]', remedy: 'Utilisez l’une des options : {known}' },
  'formula-type': { what: 'Mauvais type : attendu {expected}, trouvé {actual}[ (caractère {at})]', remedy: 'Nombres et booléens ne se mêlent pas : faites un nombre avec a ? 1 : 0, demandez une option avec is(a, b)' },
  'formula-function-shadowed': {
    what: 'La fonction « {name} » ({id}) a le nom de la donnée « {input} » de l’indicateur[ (caractère {at})]',
    remedy: 'Renommez la donnée, ou passez-vous de la fonction dans cet indicateur',
  },
  'formula-function-failed': {
    what: 'La fonction « {name} » ({id}) d’un plugin a échoué ou rendu une mauvaise expression : {message}[ (caractère {at})]',
    remedy: 'Prévenez l’auteur du plugin, ou écrivez la formule sans la fonction',
  },
  'formula-nested-reference': {
    what: 'Une fonction ref_… est dans une autre fonction ref_…[ (caractère {at})]',
    remedy: 'Séparez-les : dans une fonction ref_…, n’utilisez que les chiffres de l’unité elle-même',
  },
  'formula-not-parsed': {
    what: 'Le calcul tourne sans l’analyseur de formules, et aucune table de formules ne contient « {text} »',
    remedy: 'Utilisez createRegistry de @dti-vn/core, ou donnez la formule analysée à createScoringRegistry',
  },
}
