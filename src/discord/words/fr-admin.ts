import type { AdminWords } from './admin-words.ts';

/** French. */
export const frAdmin: AdminWords = {
  quoteExact: 'Exacte : la page a ces caractères mêmes.',
  quoteRespelt: 'Les mêmes mots, écrits autrement ; la page les donne ainsi.',
  quoteAltered: 'Modifiée ; la page dit autre chose :',
  quoteStitched: 'Assemblée : ces morceaux sont vrais, mais viennent d’endroits différents.',
  quoteNotFound: 'Introuvable : aucun article ne la contient.',
  quoteOutsideOutlets:
    'Introuvable dans les médias qui peuvent être cités ici ; ailleurs, les archives la contiennent, ou quelque chose d’approchant.',
  nearestSentence: 'La phrase la plus proche, qui n’est pas la citation :',
  quoteTooShort: (words) => `Trop courte : il faut ${words} mots pour distinguer une citation d’un hasard.`,
  quoteTooLong: (length, limit) =>
    `La citation a ${length} caractères ; ${limit} au plus sont comparés. Vérifiez-la par parties.`,
  quoteEmpty: 'Il n’y a pas de citation ici.',
  verifyingFailed: 'La citation n’a pas pu être comparée cette fois-ci. Veuillez réessayer dans une minute.',
  pageHas: (text) => `la page : ${text}`,
  givenIs: (text) => `donné : ${text}`,
  nothing: '(rien)',

  operatorOnly: 'Seul l’opérateur de ce bot peut faire cela : les archives servent tous les serveurs.',
  managersOnly: 'Seuls les membres qui peuvent gérer ce serveur voient ou changent ses réglages.',
  serverOnly: 'Les réglages sont ceux d’un serveur ; il n’y en a pas en message privé.',

  runGoingOn: (who, percent) =>
    `${who} fait déjà indexer les archives : ${percent} % fait. Une seule indexation à la fois.`,
  indexing: (percent) =>
    `Indexation des archives : ${percent} % fait. L’index précédent répond en attendant.`,
  indexed: (time) => `Archives indexées en ${time}.`,
  wouldIndex: 'Voici ce qu’une indexation trouverait, rien n’a été écrit :',
  added: 'Ajoutés',
  changed: 'Modifiés',
  removed: 'Supprimés',
  unchanged: 'Inchangés',
  refused: 'Refusés',
  moreRefused: (more) => `et ${more} de plus`,
  runFailed: (why) => `L’indexation a échoué ; l’index précédent continue de répondre. ${why}`,
  runCancelled: 'Annulée. Rien n’a changé.',
  byItself: 'isnad lui-même',
  runsAgain: 'L’indexation fonctionne de nouveau.',
  nothingToCancel: 'Aucune indexation n’est en cours.',
  cancelling: 'Elle est en train de s’arrêter.',
  rolledBack: (time) =>
    `L’index du ${time} répond de nouveau. Les indexations automatiques attendent qu’un opérateur en lance une.`,
  noPrevious: 'Il n’y a pas d’index antérieur utilisable.',

  statusLastRun: 'Dernier passage',
  statusIndexSize: 'Index sur le disque',
  statusPaused: 'Les indexations automatiques attendent : un opérateur est revenu à un index antérieur.',
  runSucceeded: 'terminé',
  runFailedWord: 'échoué',
  runCancelledWord: 'annulé',

  settingsTitle: 'Réglages',
  settingsNone: 'Rien n’est réglé : isnad répond là où on l’interroge.',
  settingsSaved: 'Enregistré.',
  settingsReset: 'Annulé : ici, tout est comme au début.',
  settingsNothingGiven: 'Rien à régler n’a été donné.',
  mentionNeedsIntent:
    'Sans mention, isnad ne peut pas lire les messages : l’opérateur doit d’abord mettre MESSAGE_CONTENT=true.',
  channelUnknown: 'Ce salon n’existe pas sur ce serveur.',
  offHere: 'isnad est désactivé ici.',
  yes: 'oui',
  no: 'non',
  automatic: 'celle de la question',
  allOutlets: 'tous',

  privacy: (keepsQuestions) =>
    [
      'Sur le disque : les votes sur les réponses (citation, avis, jour), avec une empreinte du votant et du message qu’on ne peut inverser sans le secret du bot ; et les réglages des serveurs, oubliés quand le bot est retiré.',
      keepsQuestions
        ? 'Les questions sans réponse sont gardées, sans leur auteur, jusqu’au rapport hebdomadaire : l’opérateur l’a demandé. Les questions privées ne le sont pas.'
        : 'Ni les questions ni les noms d’utilisateurs ne sont gardés.',
      'Pour les questions de suite, vos 10 dernières questions d’un salon sont retenues une heure, en mémoire seulement. L’option de cette commande les efface aussitôt ; ce qui est sur le disque est effacé par l’opérateur.',
    ].join('\n'),
  forgotten: 'Vos questions sont oubliées.',

  gapsTitle: (since, questions) => `Demandé sans réponse depuis le ${since} : ${questions}`,
  gapsWords: 'Mots de ces questions, et dans combien d’entre elles :',
  gapsQuestions: 'Les questions :',

  commands: {
    verify: { name: 'vérifier', description: 'Si les archives ont une citation, mot pour mot' },
    quote: { name: 'citation', description: 'Ce qui serait cité, à partir de trois mots' },
    reindex: {
      name: 'indexer',
      description: 'Prendre en compte ce qui a changé dans les archives (opérateurs)',
    },
    preview: { name: 'aperçu', description: 'Ce qu’une indexation changerait' },
    run: { name: 'lancer', description: 'Indexer les archives ; l’ancien index répond jusqu’à la fin' },
    force: { name: 'forcer', description: 'Continuer même si la plupart des articles disparaissaient' },
    cancel: { name: 'annuler', description: 'Arrêter l’indexation en cours' },
    rollback: { name: 'revenir', description: 'Revenir à l’index précédent' },
    settings: {
      name: 'réglages',
      description: 'Comment isnad se comporte sur ce serveur (gérer le serveur)',
    },
    show: { name: 'voir', description: 'Ce qui est réglé' },
    set: { name: 'régler', description: 'Régler quelque chose, pour le serveur ou pour un salon' },
    reset: { name: 'rétablir', description: 'Annuler les réglages, du serveur ou d’un salon' },
    channel: { name: 'salon', description: 'Pour ce salon seulement ; sans lui : pour le serveur' },
    enabled: { name: 'actif', description: 'Si isnad répond ici' },
    mention: { name: 'interpeller', description: 'Si isnad doit être mentionné' },
    language: { name: 'langue', description: 'Langue de ses propres mots ; les citations gardent la leur' },
    outlets: {
      name: 'médias',
      description: 'Médias qui peuvent être cités, séparés par des virgules ; * pour tous',
    },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qu’isnad garde, combien de temps, et comment l’effacer',
    },
    forget: { name: 'oublier', description: 'Oublier les questions que vous avez posées' },
  },
};
