import type { UiStrings } from './ui-strings.ts';

const rules = new Intl.PluralRules('fr');

/** French, with the formal vous. \u00A0 keeps punctuation on the line of the word before it. */
export const fr: UiStrings = {
  direction: 'ltr',
  discordLocales: ['fr'],

  answers: {
    noAnswer: 'Les archives n’ont pas de réponse à cette question.',
    noAnswerWithin: {
      outlets:
        'Les médias consultés ici n’ont pas de réponse à cette question, mais d’autres médias des archives en ont une.',
      dates:
        'Les archives n’ont pas de réponse à cette question entre ces dates, mais elles en ont une en dehors.',
      both: 'Les archives n’ont pas de réponse à cette question entre ces dates et dans ces médias, mais elles en ont une en dehors.',
    },
    nearestNotAnAnswer: 'Titres proches (ce n’est pas une réponse)\u00A0:',
    edited: 'réponse à la question modifiée',
    newestEvidence: (age, date) => `citation la plus récente\u00A0: ${age} (${date})`,
    newestEvidenceToday: (date) => `citation la plus récente\u00A0: aujourd’hui (${date})`,
    newestEvidenceUndated: 'les citations ne sont pas datées',
    undatedLeftOut: (articles) =>
      rules.select(articles) === 'one'
        ? `${articles} article sans date a été écarté par le filtre de dates.`
        : `${articles} articles sans date ont été écartés par le filtre de dates.`,
    outletUnknown: (outlet, known) =>
      known.length === 0
        ? `Les archives n’ont aucun article du média ${outlet}\u00A0; elles ne nomment aucun média.`
        : `Les archives n’ont aucun article du média ${outlet}. Leurs médias\u00A0: ${known.join(', ')}.`,
    quoteAttached: 'Cette citation est trop longue pour un message\u00A0; elle est jointe en entier.',
    alsoIn: 'Aussi dans\u00A0:',
    otherWording: 'La même phrase en d’autres termes\u00A0:',
    moreWordings: (count) => `Autres formulations non affichées\u00A0: ${count}`,
  },

  understood: {
    within: (period, unit) => {
      if (unit === 'day') return `du ${period}`;
      return /^[aeiouyé]/u.test(period) ? `d’${period}` : `de ${period}`;
    },
    since: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    articles: (when) => `articles ${when}`,
    articlesOf: (outlet) => `articles du média ${outlet}`,
    allArticles: 'articles',
    inLanguage: (language) => `en ${language}`,
    newestFirst: 'du plus récent au plus ancien',
    oldestFirst: 'du plus ancien au plus récent',
    lunar: 'selon le calendrier d’Oumm al-Qura, à un jour près',
    nothingWhen: (when) => `Aucune réponse dans les articles ${when}.`,
    nothingFrom: (outlet) => `Le média ${outlet} n’a pas de réponse à cela.`,
    nothingFromWhen: (outlet, when) =>
      `Le média ${outlet} n’a pas de réponse à cela dans ses articles ${when}.`,
    newestIsOf: (day) => `Le plus récent à ce sujet est du ${day}\u00A0:`,
    newestUndated: 'La page du passage le plus proche ne donne pas de date\u00A0:',
    otherOutlet: 'Un autre média en a une\u00A0:',
    closest: 'Le passage le plus proche\u00A0; ce n’est peut-être pas une réponse\u00A0:',
    undatedShown:
      'Les citations sans date peuvent être d’une autre époque\u00A0: leurs pages n’en donnent pas.',
    declined: {
      translate: 'isnad ne traduit pas.',
      summarise: 'isnad ne résume pas.',
      count: 'isnad ne compte pas.',
      list: 'isnad ne dresse pas de listes.',
      opinion: 'isnad n’a pas d’opinion.',
      write: 'isnad ne rédige pas de textes.',
    },
    instead: 'Voici ce que disent les archives, mot pour mot\u00A0:',
    onlyQuotes: 'Il ne fait que citer ses articles, mot pour mot.',
    listing: {
      newest: 'Dans les archives, du plus récent au plus ancien\u00A0:',
      oldest: 'Dans les archives, du plus ancien au plus récent\u00A0:',
      plain: 'Dans les archives\u00A0:',
    },
    partUnanswered: 'Pas de réponse à cette partie.',
    partBehind: (more) => `Des citations à ce sujet sont sous «\u00A0${more}\u00A0».`,
    without: (what) => `Sans\u00A0: ${what}`,
  },

  periods: {
    thisMonth: 'ce mois-ci',
    lastMonth: 'le mois dernier',
    thisYear: 'cette année',
    lastYear: 'l’année dernière',
  },

  changeForm: {
    title: 'Changer les dates et le média',
    from: 'Du (YYYY-MM-DD)',
    to: 'Au (YYYY-MM-DD)',
    outlet: 'Média',
  },

  genres: { opinion: 'tribune', denial: 'démenti', correction: 'rectificatif' },

  buttons: {
    more: 'Autres citations',
    back: 'Retour',
    context: 'En contexte',
    copy: 'Copier',
    helpful: 'Utile',
    notHelpful: 'Pas utile',
    delete: 'Supprimer',
    change: 'Changer les dates',
    export: 'Exporter la preuve',
    stopFollowing: 'Ne plus suivre',
  },

  followUps: {
    moreQuotes: 'Autres citations',
    inContext: 'Dans le contexte\u00A0; la citation est marquée d’un trait',
    pageChanged: 'La page de cette citation a été modifiée. Ce qui diffère\u00A0:',
    pageBefore: (text) => `avant\u00A0: ${text}`,
    pageNow: (text) => `maintenant\u00A0: ${text}`,
    pageFetched: (time) => `consultée ${time}`,
    copyOf: 'À copier',
    quoteNotAllowed: 'Une citation de ce message vient d’un média qui ne peut pas être cité ici.',
    quoteGone:
      'Une citation de ce message n’est plus dans les archives\u00A0: son article a été modifié ou supprimé.',
    quoteChanged: 'Cette citation n’est plus dans les archives\u00A0:',
    nearestNow: 'La phrase la plus proche aujourd’hui\u00A0:',
    stillHere: 'Les mêmes mots se trouvent maintenant ailleurs dans les archives\u00A0:',
    nothingNear: 'Aucune phrase des archives ne s’en approche aujourd’hui.',
    thanksForVote: 'Merci\u00A0! Votre vote a été compté\u00A0; ni votre nom ni la question ne sont gardés.',
    votedBefore: 'Vous avez déjà voté sur cette réponse\u00A0; ce vote compte.',
    voteChanged: 'Votre vote a été modifié.',
    whyNot: 'Pourquoi n’était-ce pas utile\u00A0?',
    reasons: {
      wrong: 'La citation est fausse',
      'not-an-answer': 'Elle ne répond pas à la question',
      outdated: 'Elle est dépassée',
      other: 'Autre chose',
    },
    thanksForReason: 'Merci\u00A0! La raison a été gardée, sans votre nom.',
    reasonTooLate:
      'La raison n’a pas été gardée\u00A0: un vote se modifie pendant 15 minutes, tant qu’isnad n’a pas redémarré.',
    deleteFailed:
      'Discord n’a pas laissé isnad supprimer cette réponse. Veuillez réessayer, ou demander à quelqu’un qui gère les messages.',
    deleteNotAllowed:
      'Seule la personne qui a posé la question, ou un membre autorisé à gérer les messages, peut supprimer cette réponse.',
  },

  waiting: {
    tooManyQuestions: (wait) => `Trop de questions à la fois. Veuillez réessayer dans ${wait}.`,
    queued: (ahead) =>
      rules.select(ahead) === 'one'
        ? `${ahead} question passe avant la vôtre, qui suivra.`
        : `${ahead} questions passent avant la vôtre, qui suivra.`,
    tooBusy: 'Trop de questions attendent déjà. Veuillez réessayer dans une minute.',
    building: (percent) =>
      percent === null
        ? 'Lecture des archives en cours. Veuillez réessayer dans une minute.'
        : `Lecture des archives en cours\u00A0: ${percent}\u00A0%. Veuillez réessayer un peu plus tard.`,
    noIndex:
      'La recherche dans les archives est impossible pour le moment\u00A0; l’opérateur de ce bot doit intervenir.',
    restarting: 'Le bot redémarre et n’a pas pu terminer. Veuillez réessayer dans une minute.',
    tookTooLong:
      'La réponse a pris trop de temps et a été abandonnée. Veuillez redemander, peut-être en moins de mots.',
  },

  refusals: {
    questionEmpty: 'Il n’y a pas de question ici\u00A0: ni lettre ni chiffre.',
    questionTooLong: (length, limit) =>
      `La question compte ${length} caractère${rules.select(length) === 'one' ? '' : 's'}, pour un maximum de ${limit}. Veuillez l’abréger.`,
    dateInvalid: (option, value) =>
      `${value} n’est pas une date valable pour ${option}\u00A0: veuillez indiquer un jour, par exemple 2024-05-31, ou des mots comme «\u00A0le mois dernier\u00A0».`,
    datesReversed: (from, to) => `${from} est postérieur à ${to}\u00A0: il n’y a aucun jour entre les deux.`,
    messageWithoutText: 'Ce message ne contient pas de texte à rechercher.',
    offHere: 'isnad est désactivé ici, ou ne répond que dans certains salons ou à certains rôles.',
    unknownAction:
      'Cette version d’isnad ne connaît pas ce bouton ou cette commande. Veuillez reposer la question.',
    questionForgotten: 'isnad ne se souvient plus de cette question. Veuillez la reposer.',
    quoteForgotten: 'isnad ne se souvient plus de cette citation. Veuillez la vérifier à nouveau.',
    slowMode:
      'isnad n’a pas pu répondre\u00A0: ce salon est en mode lent. Veuillez reposer la question un peu plus tard.',
    threadArchived:
      'isnad n’a pas pu répondre\u00A0: ce fil est archivé ou verrouillé. Veuillez poser la question ailleurs.',
    restFailed: (report) => `La suite n’a pas pu être affichée\u00A0; l’erreur est notée sous ${report}.`,
    failed: (report) => `Une erreur s’est produite. Elle est notée sous ${report}\u00A0; veuillez réessayer.`,
  },

  hints: {
    bareMention: (ask) => `Posez-moi une question\u00A0: mentionnez-moi en l’écrivant, ou utilisez ${ask}.`,
    replyUnreadable: (findSources) =>
      `Je ne peux pas lire le message auquel vous avez répondu. Ouvrez son menu et choisissez Applications, puis ${findSources}.`,
    mentionMe: (ask) => `Je ne peux lire ici que les messages qui me mentionnent\u00A0; ou utilisez ${ask}.`,
  },

  help: {
    about:
      'isnad répond en citant les articles de ses archives, mot pour mot, chaque citation avec son titre, son média, sa date et son lien quand la page les donne. Si les archives n’ont pas de réponse, il le dit.',
    ask: (command) =>
      `Posez vos questions avec ${command}, en me mentionnant ou en message privé, dans n’importe quelle langue\u00A0; les citations restent dans celle de l’article.`,
    findSources: (name) =>
      `Pour savoir ce que les archives disent d’un message, ouvrez son menu et choisissez Applications, puis ${name}.`,
    verifyMessage: (name) => `Pour vérifier mot à mot une citation d’un message, choisissez-y ${name}.`,
    examples: 'Posez par exemple une question sur l’un de ces articles\u00A0:',
    commands: 'Commandes, pour tout le monde sauf mention contraire\u00A0:',
    buttons: {
      title: 'Boutons sous une réponse. Chacun peut les utiliser, et lui seul voit la suite\u00A0:',
      more: 'jusqu’à cinq autres citations',
      context: 'les phrases autour de chaque citation',
      copy: 'les citations et leurs sources en texte brut',
      votes: 'compte votre vote une fois, sans votre nom',
      change: 'repose la question avec d’autres dates ou un autre média, pendant une heure',
      delete: 'supprime la réponse, pour qui l’a demandée et pour qui gère les messages',
    },
  },

  welcome: {
    runBy: (who) => `Les archives sont tenues par ${who}.`,
    more: (help) => `Ce que fait isnad et comment le régler\u00A0: ${help}`,
  },

  verify: {
    exact: 'Exacte\u00A0: la page contient ce texte au caractère près.',
    respelt: 'Les mêmes mots, écrits autrement. La page les donne ainsi\u00A0:',
    altered: 'Modifiée. La page dit autre chose\u00A0:',
    stitched: 'Assemblée\u00A0: les morceaux sont dans les archives, mais à des endroits différents.',
    notFound: 'Introuvable\u00A0: aucun article ne la contient.',
    outsideOutlets:
      'Introuvable dans les médias qui peuvent être cités ici\u00A0; d’autres médias des archives contiennent la citation, ou quelque chose d’approchant.',
    elided:
      'Abrégée, et signalée comme telle. Un article contient ces mots et, à l’endroit des signes\u00A0:',
    outsideArticle: 'Sur la page, mais hors de tout article.',
    turned: (words) => `Attention\u00A0: la phrase où figurent ces mots en change le sens (${words}).`,
    turnedByOmission: (words) => `Attention\u00A0: ce qui a été omis change le sens (${words}).`,
    reversed: 'Dans l’article, les morceaux sont dans un autre ordre.',
    far: 'Plus d’un paragraphe a été omis à un endroit.',
    deniedByMessage: (words) =>
      `Attention\u00A0: le message lui-même dément la citation ou la met en doute (${words}).`,
    claimsDiffer: (claims) => `La page dit autre chose sur\u00A0: ${claims.join(', ')}.`,
    claims: { speaker: 'auteur des propos', outlet: 'média', date: 'date', url: 'lien', headline: 'titre' },
    claimVerdicts: {
      agrees: 'conforme à la page',
      differs: 'différent sur la page',
      silent: 'la page ne le dit pas',
    },
    laterArticle: (word) => `Un article postérieur, dont la page contient le mot ${word}\u00A0:`,
    mayTranslate:
      'Peut-être la traduction d’une phrase dans une autre langue. Ses mots ne peuvent pas être vérifiés\u00A0:',
    absentLanguage: (language) =>
      `Comparaison mot à mot impossible\u00A0: aucun article n’est dans cette langue (${language}).`,
    oldVersion: (time) =>
      `Aucun article ne le dit aujourd’hui, mais une page l’a dit\u00A0: mot pour mot dans sa version du ${time}. La page a été modifiée depuis.`,
    oldVersionRespelt: (time) =>
      `Aucun article ne le dit aujourd’hui, mais une page l’a dit, écrit autrement\u00A0: dans sa version du ${time}. La page a été modifiée depuis.`,
    oldUnread:
      'D’anciennes versions de pages n’ont pas pu être lues\u00A0; la citation s’y trouve peut-être.',
    nearestSentence: 'La phrase la plus proche (ce n’est pas la citation)\u00A0:',
    tooShort: (words) =>
      `Trop courte\u00A0: il faut au moins ${words} mots, sinon la ressemblance peut être due au hasard.`,
    tooLong: (length, limit) =>
      `La citation compte ${length} caractères, pour un maximum de ${limit}. Vérifiez-la par parties.`,
    empty: 'Il n’y a pas de citation à vérifier.',
    failed: 'La citation n’a pas pu être vérifiée cette fois-ci. Veuillez réessayer dans une minute.',
    pageHas: (text) => `page\u00A0: ${text}`,
    givenIs: (text) => `citation\u00A0: ${text}`,
    nothing: '(rien)',
    evidence:
      'La preuve de cette vérification\u00A0: le fichier .html à lire, le fichier .json pour vérifier à nouveau plus tard.',
  },

  said: {
    title: (name, about, quotes) =>
      about === null
        ? `Citations de ${name}, de la plus ancienne à la plus récente (${quotes})`
        : `Citations de ${name} sur ${about}, de la plus ancienne à la plus récente (${quotes})`,
    nobody: (name) => `Aucun article ne cite quelqu’un du nom de ${name}.`,
    nothing: (name, about) =>
      about === null
        ? `Aucun article ne cite ${name} dans ces limites.`
        : `Aucun article ne cite ${name} sur ${about} dans ces limites.`,
  },

  timeline: {
    title: (subject, events) => `${subject}\u00A0: le cours des événements (${events})`,
    nothing: (subject) => `Aucun article ne traite de ${subject}.`,
    nothingWithin: (subject) => `Aucun article ne traite de ${subject} dans ces limites.`,
    undated: 'Sans date',
  },

  reindex: {
    operatorOnly:
      'Seul l’opérateur de ce bot peut faire cela\u00A0: tous les serveurs partagent les mêmes archives.',
    alreadyRunning: (who, percent) =>
      `${who} indexe déjà les archives (${percent}\u00A0%). Une seule indexation à la fois.`,
    automaticRun: 'isnad lui-même',
    progress: (percent) =>
      `Indexation des archives en cours (${percent}\u00A0%). L’index actuel continue de répondre.`,
    done: (time) => `Archives indexées en ${time}.`,
    preview: 'Aperçu, rien n’a été écrit. Une indexation changerait\u00A0:',
    added: 'Ajoutés',
    changed: 'Modifiés',
    removed: 'Supprimés',
    unchanged: 'Inchangés',
    refused: 'Refusés',
    moreRefused: (more) => `et ${more} de plus`,
    failed: (why) => `L’indexation a échoué\u00A0; l’index actuel continue de répondre. ${why}`,
    cancelled: 'Annulée. Rien n’a changé.',
    worksAgain: 'L’indexation fonctionne de nouveau.',
    nothingToCancel: 'Aucune indexation n’est en cours.',
    cancelling: 'L’indexation va s’arrêter.',
    rolledBack: (time) =>
      `Retour à l’index du ${time}. L’indexation automatique est en pause jusqu’à ce qu’un opérateur en lance une.`,
    noPrevious: 'Il n’y a pas d’index antérieur auquel revenir.',
  },

  status: {
    title: 'État',
    articles: 'Articles',
    passages: 'Passages',
    outlets: 'Médias',
    oldest: 'Article le plus ancien',
    newest: 'Article le plus récent',
    undated: 'Articles sans date',
    indexedAt: 'Dernière indexation',
    lastRun: 'Dernier passage',
    runSucceeded: 'terminé',
    runFailed: 'échoué',
    runCancelled: 'annulé',
    indexSize: 'Index sur le disque',
    paused: 'L’indexation automatique est en pause\u00A0: un opérateur est revenu à un index antérieur.',
    unreadable: 'Fichiers illisibles',
    model: 'Modèle',
    version: 'Version',
    uptime: 'En marche depuis',
    feedback: 'Votes',
    feeds: 'Flux',
    damagedVotes: 'Votes endommagés, non comptés',
    votes: (helpful, notHelpful) => `utile\u00A0: ${helpful}, pas utile\u00A0: ${notHelpful}`,
    unknown: 'inconnu',
    presence: (articles, newest) => `${articles} articles, le dernier du ${newest}`,
    presenceUndated: (articles) => `Nombre d’articles\u00A0: ${articles}`,
  },

  settings: {
    managersOnly: 'Seuls les membres qui peuvent gérer ce serveur voient ou changent ses réglages.',
    serverOnly: 'Les réglages sont ceux d’un serveur où isnad est ajouté\u00A0; il n’y en a pas ici.',
    title: 'Réglages',
    none: 'Tous les réglages ont leur valeur par défaut.',
    saved: 'Enregistré.',
    reset: 'Les réglages par défaut sont rétablis.',
    nothingGiven: 'Rien à changer\u00A0: indiquez au moins un réglage.',
    mentionNeedsIntent:
      'isnad ne peut pas lire les messages qui ne le mentionnent pas\u00A0: l’opérateur doit d’abord mettre MESSAGE_CONTENT=true.',
    channelUnknown: 'Ce salon n’existe pas sur ce serveur.',
    channelOfOtherKind: 'C’est une catégorie ou un fil\u00A0: choisissez un salon où les membres écrivent.',
    yes: 'oui',
    no: 'non',
    allOutlets: 'tous',
    automatic: 'automatique',
    labels: {
      enabled: 'Répond ici',
      mention: 'Mention nécessaire',
      language: 'Langue',
      outlets: 'Médias',
      private: 'Réponses privées',
      only: 'Seulement pour',
    },
    onlyUnknown:
      'Nommez des salons et des rôles de ce serveur, par exemple #news @editors, ou * pour lever la limite.',
    onlyRoles: 'Pour un seul salon, ce réglage n’accepte que des rôles.',
  },

  permissions: {
    lacking: 'Des permissions manquent à isnad dans ces salons\u00A0:',
    change:
      'Pour y remédier, ouvrez les paramètres du salon, puis Permissions, et accordez-les au rôle d’isnad.',
    names: {
      view: 'Voir les salons',
      send: 'Envoyer des messages',
      threads: 'Envoyer des messages dans les fils',
      attach: 'Joindre des fichiers',
      history: 'Voir les anciens messages',
      react: 'Ajouter des réactions',
    },
  },

  operators: {
    fault: (report, what) => `Une demande a échoué (${what}). Le journal la contient sous ${report}.`,
    faults: (count, what, report) =>
      `Nouvel échec (${what}). Nombre de fois\u00A0: ${count}, la dernière sous ${report}.`,
    queueFull: (limit) =>
      `La file est pleine\u00A0: ${limit} questions attendent, les suivantes sont refusées.`,
    queueFulls: (count) => `La file a de nouveau été pleine. Questions refusées\u00A0: ${count}.`,
    diskLow: (free) =>
      `Il reste peu de place sur le disque\u00A0: ${free}. La prochaine indexation peut échouer.`,
    diskEnough: (free) => `Il y a de nouveau assez de place sur le disque\u00A0: ${free}.`,
    indexStale: (reindex) =>
      `Les pages ont changé, et l’index n’a pas encore ces changements. Pour les y mettre\u00A0: ${reindex}`,
    indexFresh: 'L’index contient de nouveau tous les changements.',
    feedFails: (feed, why) => `Le flux ${feed} est en panne\u00A0: ${why}`,
    feedFailsAgain: (feed, count) =>
      `Le flux ${feed} est de nouveau tombé en panne. Nombre de fois\u00A0: ${count}.`,
    feedSilent: (feed, since) =>
      `Le flux ${feed} est muet plus longtemps que d’habitude. Dernière nouveauté\u00A0: ${since}.`,
    feedListWrong: (why) => `La liste des flux contient une erreur\u00A0: ${why}`,
    feedsStopped: (why) => `Aucun flux ne peut être consulté\u00A0: ${why}`,
  },

  feeds: {
    title: 'Flux',
    none: 'Aucun flux n’est consulté\u00A0: il n’y en a pas de liste (FEEDS_FILE).',
    never: 'aucun pour l’instant',
    conditions: {
      new: 'pas encore consulté',
      fine: 'en ordre',
      failing: 'en panne',
      silent: 'muet plus longtemps que d’habitude',
    },
    lastSuccess: 'Dernier succès',
    lastNew: 'Dernière nouveauté',
    lastFault: 'Dernière panne',
    next: 'Prochaine consultation',
    taken: 'Pages prises',
    waiting: 'Pages en attente',
  },

  privacy: {
    kept: (keepsQuestions) =>
      [
        'Sur le disque\u00A0: les votes sur les réponses (citation, avis, raison, jour\u00A0; pendant 15 minutes, la mémoire sait lequel est le vôtre, pour que vous puissiez le modifier), avec une empreinte du votant et du message qu’on ne peut inverser sans le secret du bot\u00A0; et les réglages des serveurs et la liste des serveurs salués, supprimés quand le bot est retiré.',
        keepsQuestions
          ? 'Les questions sans réponse sont gardées, sans leur auteur, jusqu’au rapport hebdomadaire\u00A0: l’opérateur l’a demandé. Les questions privées ne le sont pas.'
          : 'Ni les questions ni les noms d’utilisateurs ne sont gardés.',
        'Pour comprendre les questions de suite, isnad retient pendant une heure vos 10 dernières questions de chaque salon, en mémoire seulement\u00A0; et aussi longtemps, même privée, une question qui nomme une date ou un média, que ses boutons peuvent changer, et les citations vérifiées, pour le bouton d’export, et les listes demandées (citations, chronologie), pour leurs pages. L’option de cette commande les efface aussitôt\u00A0; l’opérateur peut effacer ce qui est sur le disque.',
        'Pour ne pas répondre à une question supprimée et répondre de nouveau à une question modifiée, isnad retient pendant dix minutes les identifiants des messages qui l’interrogent, en mémoire seulement. Les autres messages qu’il peut lire ne sont pas gardés.',
      ].join('\n'),
    follows:
      'L’exception est une question que vous suivez\u00A0: elle est gardée sur le disque, avec l’endroit où vont ses citations et les dernières envoyées, jusqu’à ce qu’on cesse de la suivre, qu’elle soit oubliée, ou que ce salon, ce serveur ou ces messages privés n’existent plus. Pour un salon, qui l’a demandée est gardé aussi, pour être prévenu de la fin. L’option d’oubli efface vos questions suivies, et votre nom de celles des salons.',
    forgotten: 'Vos questions sont oubliées.',
  },

  follow: {
    begun: (question) => `isnad suit désormais cette question\u00A0: ${question}`,
    willTell: {
      direct: 'Quand un article nouvellement indexé y répond, vous recevez la citation en message privé.',
      channel: 'Quand un article nouvellement indexé y répond, la citation est publiée dans ce salon.',
    },
    fromNow:
      'Seuls comptent les articles indexés à partir de maintenant. Ce que dit l’archive aujourd’hui vient ensuite.',
    quietBetween: (from, to, timeZone) => `Silence de ${from} à ${to} (${timeZone}).`,
    alert: (question) => `Du nouveau dans l’archive sur une question suivie, ${question}\u00A0:`,
    leftOut: (count) => `Autres réponses, non publiées car trop attendaient\u00A0: ${count}`,
    stopped: (question) => `N’est plus suivie\u00A0: ${question}`,
    notFollowed: 'Cette question n’est plus suivie.',
    none: 'Vous ne suivez aucune question, et aucune n’est suivie dans ce salon.',
    title: 'Questions suivies',
    where: { direct: 'message privé', channel: 'ce salon' },
    since: (day) => `depuis le ${day}`,
    choose: 'Choisissez une question à ne plus suivre',
    more: (count) => `Autres, non affichées\u00A0: ${count}`,
    ended: (question) =>
      `isnad ne suit plus une question, car il ne peut plus écrire là où vous l’aviez demandé\u00A0: ${question}`,
    tooBroad:
      'On ne peut pas suivre cela\u00A0: rien n’y est nommé à quoi un nouvel article puisse répondre. Posez une question entière, comme «\u00A0Qu’a décidé le conseil au sujet du pont\u00A0?\u00A0»',
    known: 'Cette question y est déjà suivie.',
    tooMany: (limit) => `Vous suivez déjà ${limit} questions, la limite. Cessez d’abord d’en suivre une.`,
    tooManyHere: (limit) =>
      `Sur ce serveur, ${limit} questions sont déjà suivies, la limite. Cessez d’abord d’en suivre une.`,
    managersOnly:
      'Seuls les membres qui gèrent ce salon ou ce serveur peuvent y faire publier des citations, ou y mettre fin. Les autres les reçoivent en message privé.',
    cannotPost:
      'isnad ne peut pas publier dans ce salon. Choisissez un salon textuel ou un fil où il peut écrire.',
    directClosed:
      'isnad ne peut pas vous envoyer de messages privés. Autorisez-les dans les paramètres de confidentialité de ce serveur, puis réessayez.',
    quietInvalid: (value) => `${value} n’est pas une plage d’heures. Donnez deux heures, comme 22-7.`,
    off: 'L’opérateur de ce bot n’a pas activé le suivi des questions.',
  },

  gaps: {
    title: (since, questions) => `Questions sans réponse depuis le ${since}\u00A0: ${questions}`,
    words: 'Mots de ces questions, avec le nombre de questions\u00A0:',
    questions: 'Les questions\u00A0:',
  },

  commands: {
    ask: {
      name: 'demander',
      description: 'Interroger les archives et obtenir des citations avec leurs sources',
    },
    said: {
      name: 'citations',
      description: 'Les paroles de quelqu’un dans les archives, de la plus ancienne à la plus récente',
    },
    timeline: {
      name: 'chronologie',
      description: 'Le cours des événements sur un sujet, une citation par événement',
    },
    verify: {
      name: 'vérifier',
      description: 'Vérifier si les archives contiennent une citation, mot pour mot',
    },
    follow: {
      name: 'suivre',
      description: 'Suivre une question\u00A0: des citations quand de nouveaux articles y répondent',
    },
    following: { name: 'suivies', description: 'Voir les questions suivies et cesser de les suivre' },
    help: { name: 'aide', description: 'Ce que fait isnad et comment l’interroger' },
    status: { name: 'état', description: 'Ce que contiennent les archives et comment va le bot' },
    privacy: {
      name: 'confidentialité',
      description: 'Ce qu’isnad garde, combien de temps, et comment l’effacer',
    },
    reindex: {
      name: 'indexer',
      description: 'Mettre l’index à jour d’après les archives (opérateurs)',
    },
    feeds: { name: 'flux', description: 'Montrer l’état des flux consultés (opérateurs)' },
    settings: {
      name: 'réglages',
      description: 'Comment isnad se comporte sur ce serveur (gérer le serveur)',
    },
    findSources: 'Trouver les sources',
    verifyMessage: 'Vérifier la citation',
  },

  subcommands: {
    preview: { name: 'aperçu', description: 'Voir ce qu’une indexation changerait' },
    run: { name: 'lancer', description: 'Indexer les archives\u00A0; l’index actuel répond jusqu’à la fin' },
    cancel: { name: 'annuler', description: 'Arrêter l’indexation en cours' },
    rollback: { name: 'revenir', description: 'Revenir à l’index précédent' },
    show: { name: 'voir', description: 'Voir les réglages' },
    set: { name: 'régler', description: 'Changer les réglages du serveur ou d’un salon' },
    reset: { name: 'rétablir', description: 'Rétablir les réglages par défaut du serveur ou d’un salon' },
  },

  options: {
    question: { name: 'question', description: 'Votre question, dans n’importe quelle langue' },
    from: {
      name: 'du',
      description: 'Seulement les articles de ce jour ou plus récents, par exemple 2024-05-31',
    },
    to: {
      name: 'au',
      description: 'Seulement les articles de ce jour ou plus anciens, par exemple 2024-12-31',
    },
    outlet: {
      name: 'média',
      description: 'Seulement les articles de ce média\u00A0; plusieurs, séparés par des virgules',
    },
    private: { name: 'privé', description: 'La réponse n’est visible que par vous' },
    by: { name: 'auteur', description: 'Les paroles de qui\u00A0: un nom, dans n’importe quelle écriture' },
    about: { name: 'thème', description: 'Seulement ce qui porte sur ce thème' },
    subject: { name: 'sujet', description: 'Le sujet, dans n’importe quelle langue' },
    here: { name: 'ici', description: 'Publier dans ce salon (pour qui le gère)' },
    quiet: { name: 'silence', description: 'Heures sans citations, comme 22-7' },
    quote: { name: 'citation', description: 'La citation à vérifier (trois mots ou plus)' },
    force: { name: 'forcer', description: 'Continuer même si la plupart des articles disparaissaient' },
    channel: { name: 'salon', description: 'Pour ce salon seulement\u00A0; sans lui, pour tout le serveur' },
    enabled: { name: 'actif', description: 'Si isnad répond ici' },
    mention: { name: 'interpeller', description: 'Si isnad doit être mentionné' },
    language: {
      name: 'langue',
      description: 'Langue de ce que dit isnad\u00A0; les citations gardent la leur',
    },
    outlets: {
      name: 'médias',
      description: 'Médias qui peuvent être cités, séparés par des virgules\u00A0; * pour tous',
    },
    only: {
      name: 'seulement',
      description:
        'Ne répondre que dans ces salons et à ces rôles (#channel @role)\u00A0; * pour lever la limite',
    },
    forget: { name: 'oublier', description: 'Oublier les questions que vous avez posées' },
  },
};
