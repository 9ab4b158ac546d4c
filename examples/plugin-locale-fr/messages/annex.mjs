/** Annexes of decisions that are imported. */
export const annexMessages = {
  'annex-header-missing': {
    what: 'Aucune ligne d’en-tête avec un code, un nom et des points maximum n’a été trouvée',
    remedy: 'Vérifiez le fichier et la feuille ; en-têtes connus : code ({code}), nom ({name}), points ({points})',
  },
  'annex-code-ambiguous': {
    what: 'Le code est enregistré comme le nombre {value} et peut être l’un de : {readings} ; la ligne « {text} » n’est pas dans le brouillon',
    remedy: 'Donnez à la colonne des codes le format Texte, saisissez le code comme le document l’imprime, et importez à nouveau',
  },
  'annex-code-as-number': {
    what: '{count} codes enregistrés comme nombres ont été lus d’après leur ordre : {codes} ; un dernier zéro (1.10) a pu se perdre',
    remedy: 'Comparez ces codes avec le document ; mieux vaut donner à la colonne le format Texte et les saisir à nouveau',
  },
  'annex-code-qualified': {
    what: 'Le tableau numérote à nouveau depuis 1 dans chaque groupe : {count} codes ont reçu celui de leur groupe, par exemple {printed} de cette ligne est devenu {code}',
    remedy: 'Employez les codes avec leur groupe dans les fichiers de données ; la note de chaque indicateur garde le code imprimé. Pour d’autres codes, changez la colonne et importez à nouveau',
  },
  'annex-row-refused': { what: 'La ligne est illisible : {reason} ; contenu : « {text} »', remedy: 'Corrigez la ligne du fichier comme le document l’imprime, ou ajoutez l’indicateur au brouillon à la main' },
  'annex-points-missing': { what: 'L’indicateur n’a pas de points maximum : « {text} » ({reason})', remedy: 'Indiquez le maximum comme le document l’imprime ; pour un élément seulement affiché, indiquez 0' },
  'annex-total-mismatch': {
    what: 'La ligne « {label} » imprime {printed} points, mais ses lignes font {sum}',
    remedy: 'Comparez chaque indicateur principal avec le document et cherchez une ligne manquante, en trop ou mal saisie',
  },
  'annex-method-left': {
    what: 'Le texte de notation n’a pas été reconnu et est laissé aux évaluateurs (expert) : {reason} ; il dit : « {text} »',
    remedy: 'Lisez le document et mettez la méthode dans le brouillon, ou gardez-le si un conseil décide vraiment',
  },
  'annex-reading-assumed': { what: 'Il a fallu lire au-delà des mots imprimés : {reading}', remedy: 'Comparez l’indicateur avec le document et changez le brouillon si la lecture est fausse' },
  'annex-old-encoding': {
    what: "Le texte du fichier n'est pas en Unicode mais dans l'ancien codage {encoding}, par exemple : « {text} »",
    remedy: 'Importer avec --encoding {encoding}, ou convertir le fichier en Unicode',
  },
  'annex-spaces-missing': {
    what: 'Les mots du fichier ont perdu leurs espaces (« {text} »), le plus souvent par copie depuis un PDF',
    remedy: 'Copier le tableau depuis le fichier Word, ou exporter le PDF vers Word ou Excel',
  },
  'annex-column-unknown': {
    what: 'Il n’y a pas de colonne « {column} » ; le tableau a les colonnes : {known}',
    remedy: 'Nommer dans --columns une colonne du tableau, par sa lettre ou son titre',
  },
  'annex-scoring-unread': {
    what: 'Aucune colonne ne dit comment les points sont calculés, et la colonne {column}, pleine de texte, ne sert pas',
    remedy: 'Si elle le dit, importer avec --columns scoring=<lettre ou titre> ; sinon --columns note=…',
  },
  'annex-tables-several': {
    what: 'La feuille contient {count|tableau|tableaux} (première ligne : {rows}) ; un seul est lu à la fois',
    remedy: 'Choisir le tableau avec --table 1, --table 2, …',
  },
  'annex-content-left-out': {
    what: 'Absent du projet : « {text} » ({reason})',
    remedy: 'Si ce contenu est valable, importer avec --include hidden (ce qui est masqué) ou --include struck (ce qui est barré)',
  },
  'annex-row-ignored': { what: 'La ligne n’est pas du tableau et ne sert pas : « {text} »', remedy: 'Lisez-la ; si c’est une note sur la notation, changez le brouillon en conséquence' },
}
