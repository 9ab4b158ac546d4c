/** CSV files. */
export const csvMessages = {
  'file-row-length': {
    what: 'La ligne a {actual|cellule|cellules} ; l’en-tête en a {expected}',
    remedy: 'Cherchez un séparateur en trop ou manquant ; mettez entre guillemets doubles un texte qui contient le séparateur',
  },
  'file-delimiter': { what: 'Le séparateur doit être « {expected} », mais le fichier utilise « {found} »', remedy: 'Choisissez le profil du fichier, ou enregistrez-le avec le séparateur « {expected} »' },
}
