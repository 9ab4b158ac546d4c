/** JSON texts. */
export const jsonMessages = {
  'json-invalid': {
    what: 'Le fichier n’est pas du JSON valide',
    remedy: 'Corrigez-le à la ligne et à la colonne indiquées, ou juste avant ; il manque le plus souvent une virgule, un crochet ou un guillemet, ou il y en a un de trop',
  },
  'json-not-utf8': {
    what: 'Le fichier JSON contient des octets qui ne sont pas de l’UTF-8',
    remedy: 'Enregistrez le fichier dans l’encodage UTF-8',
  },
  'json-key-duplicate': {
    what: 'La clé « {key} » figure deux fois dans un même objet ; d’abord à la ligne {line}, colonne {column}',
    remedy: 'N’en gardez qu’une ; on ne peut savoir laquelle est juste',
  },
  'json-key-forbidden': {
    what: 'La clé « {key} » n’est pas permise dans un fichier JSON',
    remedy: 'Supprimez la clé ; si vous ne savez pas pourquoi elle s’y trouve, n’utilisez pas le fichier',
  },
  'json-number-digits': {
    what: 'Le nombre {value} a plus de {digits} chiffres significatifs ou est trop grand, et les programmes le lisent différemment',
    remedy: 'Écrivez le nombre de la décision, avec {digits} chiffres au plus ; le plus proche est {meant}',
  },
  'json-too-deep': {
    what: 'Le fichier JSON est imbriqué sur plus de {limit} niveaux',
    remedy: 'Vérifiez le fichier : aucune définition et aucune donnée n’en demande autant',
  },
  'json-too-large': {
    what: 'Le fichier JSON est plus grand que ce qui est lu ({limit} octets)',
    remedy: 'Vérifiez que c’est le bon fichier',
  },
}
