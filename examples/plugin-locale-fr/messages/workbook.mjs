const SAVE_AS = 'Ouvrez-le dans Excel, choisissez Fichier → Enregistrer sous, type « Classeur Excel (*.xlsx) », et envoyez le nouveau fichier'

/** Excel workbooks. */
export const workbookMessages = {
  'workbook-old-format': { what: 'C’est un classeur Excel 97–2003 (.xls) ; seul .xlsx est lu', remedy: `${SAVE_AS} ; renommer ne suffit pas` },
  'workbook-password': {
    what: 'Le classeur est protégé par un mot de passe et ne peut être lu',
    remedy: 'Ouvrez-le dans Excel avec le mot de passe, retirez-le sous Fichier → Informations → Protéger le classeur → Chiffrer avec mot de passe (laissez la case vide), enregistrez et renvoyez',
  },
  'workbook-html': { what: 'Le fichier est une page web ou un texte XML dont le nom a reçu la terminaison d’Excel', remedy: SAVE_AS },
  'workbook-binary': { what: 'C’est un classeur Excel binaire (.xlsb) ; seul .xlsx est lu', remedy: SAVE_AS },
  'workbook-open-document': {
    what: 'C’est un fichier OpenDocument (.ods) ; seul .xlsx est lu',
    remedy: 'Ouvrez-le dans LibreOffice, choisissez Fichier → Enregistrer sous, type « Excel 2007–365 (.xlsx) », et envoyez le nouveau fichier',
  },
  'workbook-unknown-kind': { what: 'Le fichier n’est pas un classeur Excel', remedy: 'Vérifiez que c’est le bon fichier ; ouvrez-le dans Excel et enregistrez-le comme « Classeur Excel (*.xlsx) »' },
  'workbook-refused': {
    what: 'Le fichier a été refusé par sécurité : {reason} ; partie : {part}',
    remedy: 'Si vous connaissez l’expéditeur, ouvrez-le dans Excel et enregistrez-le comme nouveau fichier .xlsx ; sinon supprimez-le',
  },
  'workbook-damaged': { what: 'Le classeur est endommagé ou tronqué : {detail}', remedy: 'Redemandez le fichier ; ou ouvrez-le dans Excel, laissez-le réparer et enregistrez-le comme nouveau fichier .xlsx' },
  'workbook-hidden-read': {
    what: 'Des parties masquées de la feuille ont été lues aussi[ ; {rows|ligne|lignes} : {rowNumbers}][ ; {columns|colonne|colonnes} : {columnNames}]',
    remedy: 'Rien à corriger si elles font partie des données ; sinon supprimez-les : masquer ou filtrer ne les écarte pas',
  },
  'workbook-sheet-unknown': { what: 'Le fichier n’a pas de feuille « {sheet} »', remedy: 'Nommez l’une de ses feuilles : {known}' },
}
