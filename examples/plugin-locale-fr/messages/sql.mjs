/** Indexes as SQL. */
export const sqlMessages = {
  'sql-inexact-function': { what: 'SQL ne peut calculer exactement la fonction {function}', remedy: 'Récrivez la règle sans elle, ou calculez avec la bibliothèque' },
  'sql-power': { what: 'SQL ne calcule que les puissances à exposant entier constant entre ±64', remedy: 'Écrivez l’exposant comme nombre entier, ou calculez avec la bibliothèque' },
  'sql-mean-of-quotient': {
    what: 'SQL ne peut additionner exactement des quotients de dénominateurs différents : pas de moyenne d’un quotient',
    remedy: 'Prenez la moyenne d’un seul chiffre, ou calculez avec la bibliothèque',
  },
  'sql-too-wide': {
    what: 'Les entiers de {dialect} sont trop petits pour calculer exactement cette règle',
    remedy: 'Déclarez un max plus petit et moins de décimales pour les données, ou prenez un dialecte aux entiers plus larges (postgresql, duckdb)',
  },
  'sql-figures-capped': {
    what: 'Dans {dialect}, le SQL ne calcule que les chiffres de {indicators} inférieurs à {below} avec au plus {decimals} décimales ; les autres sortent comme unsupported',
    remedy: 'Rien à faire si les données restent en dessous ; sinon déclarez max et decimals dans l’indice, ou calculez avec la bibliothèque',
  },
  'sql-aggregation': {
    what: 'L’agrégation {aggregation} du nœud {node} ne s’écrit pas exactement en SQL',
    remedy: 'Prenez une somme, mean, min ou max, ou calculez cet indice avec la bibliothèque',
  },
  'sql-unit-undecided': {
    what: 'Les entiers de {dialect} ne décident pas du dernier chiffre de {count|unité|unités} : {units} ; elles n’ont pas de score et leurs cohortes pas de rangs',
    remedy: 'Calculez-les avec la bibliothèque, ou prenez un dialecte aux entiers plus larges (postgresql, duckdb)',
  },
  'sql-name-invalid': { what: 'Le nom « {name} » de table, vue ou colonne n’est pas permis en SQL', remedy: 'Utilisez minuscules, chiffres et tirets bas, 63 caractères au plus, sans commencer par un chiffre' },
  'sql-name-reserved': {
    what: '« {name} » est un mot réservé de {dialect} et ne peut nommer ni table ni colonne',
    remedy: 'Choisissez un autre nom ; pour une table existante, créez une vue d’un autre nom et nommez la vue',
  },
  'sql-name-taken': { what: 'Le SQL créerait une vue, une table ou une étape « {name} », comme une table qu’il lit', remedy: 'Choisissez un autre début de nom (name, --name dans la ligne de commande), ou lisez la table sous un autre nom ou avec son schéma, par ex. public.{name}' },
  'sql-name-duplicate': { what: 'Le nom de colonne « {name} » de la table large désigne déjà une autre donnée', remedy: 'Donnez à chaque donnée son nom de colonne dans l’option columns' },
  'sql-column-unknown': { what: 'L’option columns nomme « {name} », qui n’est pas une donnée de l’indice', remedy: 'Écrivez code d’indicateur/identifiant, par ex. 1.2/steering_meetings' },
  'sql-cell-unsupported': {
    what: 'Un chiffre de l’unité, ou d’une unité à laquelle elle est comparée, dépasse ce que {dialect} calcule exactement ; l’unité n’a pas de score et sa cohorte pas de rangs',
    remedy: 'Vérifiez les chiffres ; s’ils sont justes, prenez un dialecte aux entiers plus larges ou la bibliothèque',
  },
  'sql-plugin-code': {
    what: 'L’indice classe ou note par {name} d’un plugin, qui est un programme et ne s’écrit pas en SQL',
    remedy: 'Calculez cet indice avec la bibliothèque',
  },
  'sql-impute': {
    what: 'La règle impute remplit les chiffres manquants à partir d’autres unités ; le SQL n’a pas cette étape',
    remedy: 'Retirez la règle impute de l’indicateur, ou calculez avec la bibliothèque',
  },
  'sql-code-unclean': {
    what: 'Le code « {code} » de la table {table} n’est pas en forme normale C d’Unicode, que {dialect} ne sait pas produire : il compte comme un autre code',
    remedy: 'Écrivez le code en forme normale C (NFC) dans chaque table, ou prenez postgresql, duckdb ou clickhouse',
  },
  'sql-code-column-typed': {
    what: 'La colonne {column} de la table {table} est de type {type} : {dialect} fait des textes de ses nombres, qui ont perdu les zéros initiaux des codes',
    remedy: 'Nommez une vue qui convertit la colonne et rend les zéros, par exemple LPAD(CAST({column} AS CHAR), 5, \'0\')',
  },
  'sql-row-of-totals': {
    what: '« {word} » tient la place d’un code d’unité dans la table {table} ({rows}) : une ligne de totaux n’est pas une unité et a été écartée',
    remedy: 'Supprimez la ligne ; si c’est vraiment une unité, ajoutez-la à la table des unités',
  },
  'sql-row-of-text': {
    what: 'La table {table} ne contient que le texte « {text} » à la place d’un code d’unité, sans valeurs ({rows}) : il est lu comme une note, pas comme une unité',
    remedy: 'Retirez les notes de la table ; si c’est une unité sans données, ajoutez-la à la table des unités',
  },
  'sql-unit-differs': {
    what: 'La table {table} a plusieurs lignes pour l’unité, avec des noms ou des parents différents',
    remedy: 'Gardez une ligne par unité ; d’ici là, le dernier nom et le dernier parent dans l’ordre alphabétique comptent',
  },
  'sql-unit-unlisted': {
    what: 'L’unité a des valeurs dans la table {table} mais n’est pas dans la table des unités ; elle est notée sans nom ni parent',
    remedy: 'Ajoutez l’unité à la table des unités, ou corrigez son code',
  },
  'sql-unit-unknown': {
    what: 'La table {table} nomme une unité sans valeurs et absente de la table des unités ; ce qu’elle en dit est sans effet',
    remedy: 'Corrigez le code, ou ajoutez l’unité à la table des unités',
  },
  'sql-traits-none': {
    what: 'Dans la table {table}, aucune unité du calcul n’a de caractéristique de l’indice : les indicateurs réservés à certaines caractéristiques ne s’appliquent à personne',
    remedy: 'Chargez les caractéristiques des unités, ou corrigez les codes de la table ; si aucune unité n’en a, tout est en ordre',
  },
  'sql-column-unread': {
    what: 'La colonne {name} de la table {table} n’est celle d’aucun chiffre de l’indice et n’est pas lue',
    remedy: 'Corrigez son nom, ou dites dans l’option columns quel chiffre elle contient',
  },
  'sql-round-typed': {
    what: 'Le chiffre est arrondi à la lecture, ce que {dialect} ne fait pas exactement avec les nombres d’une colonne typée',
    remedy: 'Stockez la colonne en textes (stored: text, ou une table longue), ou prenez postgresql, duckdb, mariadb ou clickhouse',
  },
}
