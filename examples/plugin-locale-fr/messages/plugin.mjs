/** Plugins at run time. */
export const callMessages = {
  'plugin-call-failed': {
    what: '{hook}() de {contribution} (plugin {plugin}) a échoué : {message}',
    remedy: 'Prévenez l’auteur du plugin {plugin}, ou retirez-le du moteur ; ce n’est pas une faute des données',
  },
  'plugin-finding': {
    what: 'Le contrôle « {title} » du plugin {plugin} constate : {message}',
    remedy: 'Regardez ce qui est nommé et corrigez-le, ou expliquez-le dans le dossier ; ce qui est contrôlé : {description}',
  },
  'contribution-deprecated': {
    what: '{contribution} ne devrait plus être utilisé, depuis {since} : {reason}',
    remedy: 'Tout marche comme avant[ ; passez à {replacedBy}]',
  },
}
