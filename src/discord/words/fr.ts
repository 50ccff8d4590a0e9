import { frAdmin } from './fr-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('fr');

/** French. \u00A0 keeps a colon, a semicolon or a per cent sign on the line of what it belongs to. */
export const fr: ShellWords = {
  direction: 'ltr',

  noAnswer: 'Les archives ne répondent pas à cette question.',
  noAnswerWithin: {
    outlets:
      'Dans les médias consultés ici, les archives ne répondent pas à cette question ; ailleurs, elles y répondent.',
    dates: 'Entre ces dates, les archives ne répondent pas à cette question ; en dehors, elles y répondent.',
    both: 'Entre ces dates et dans ces médias, les archives ne répondent pas à cette question ; en dehors, elles y répondent.',
  },
  nearestNotAnAnswer: 'Les titres les plus proches, qui ne sont pas une réponse\u00A0:',
  newestEvidence: (age, date) => `citation la plus récente\u00A0: ${age} (${date})`,
  newestEvidenceToday: (date) => `citation la plus récente\u00A0: aujourd’hui (${date})`,
  newestEvidenceUndated: 'les citations ne sont pas datées',
  undatedLeftOut: (articles) =>
    rules.select(articles) === 'one'
      ? `${articles} article sans date a été écarté par le filtre de dates.`
      : `${articles} articles sans date ont été écartés par le filtre de dates.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `Il n’y a aucun article du média ${outlet}\u00A0; les archives ne nomment aucun média.`
      : `Il n’y a aucun article du média ${outlet}. Les médias sont\u00A0: ${known.join(', ')}.`,
  quoteAttached: 'Cette citation est trop longue pour un message\u00A0; elle est jointe mot pour mot.',
  moreQuotes: 'Autres citations',
  alsoIn: 'Aussi dans :',
  otherWording: 'La même phrase en d’autres termes :',
  moreWordings: (count) => `Autres formulations non affichées : ${count}`,
  inContext: 'Dans le contexte\u00A0; la citation est marquée d’un trait',
  copyOf: 'À copier',
  quoteNotAllowed: 'Une citation de ce message vient d’un média qui ne peut pas être cité ici.',
  quoteGone:
    'Une citation de ce message n’est plus dans les archives\u00A0: son article a été modifié ou supprimé.',
  quoteChanged: 'Cité ici, et plus dans les archives en ces mots\u00A0:',
  nearestNow: 'La phrase la plus proche à présent\u00A0:',
  stillHere: 'Les archives ont maintenant les mêmes mots ailleurs\u00A0:',
  nothingNear: 'Aucune phrase ne s’en approche à présent.',

  buttonMore: 'Autres citations',
  buttonContext: 'En contexte',
  buttonCopy: 'Copier',
  buttonHelpful: 'Utile',
  buttonNotHelpful: 'Pas utile',
  buttonDelete: 'Supprimer',

  thanksForVote: 'Merci. Votre vote a été compté, sans votre nom ni la question.',
  votedBefore: 'Vous avez déjà voté sur cette réponse\u00A0; le premier vote compte.',
  deleteNotAllowed:
    'Seule la personne qui a posé la question, ou un membre autorisé à gérer les messages, peut supprimer cette réponse.',
  buttonUnknown:
    'Cette version d’isnad ne connaît pas ce bouton ou cette commande. Veuillez reposer la question.',

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
    'La recherche dans les archives est impossible pour le moment\u00A0; l’exploitant de ce bot doit intervenir.',
  restarting: 'Le bot redémarre et n’a pas pu terminer. Veuillez réessayer dans une minute.',
  tookTooLong:
    'Cela a pris trop de temps et a été abandonné. Veuillez redemander, peut-être en moins de mots.',

  questionEmpty: 'Il n’y a pas de question ici\u00A0: ni lettre ni chiffre.',
  questionTooLong: (length, limit) =>
    `La question compte ${length} caractère${rules.select(length) === 'one' ? '' : 's'}, pour un maximum de ${limit}. Veuillez l’abréger.`,
  dateInvalid: (option, value) =>
    `${option} ne peut pas être ${value}\u00A0: veuillez indiquer un jour, par exemple 2024-05-31.`,
  datesReversed: (from, to) => `${from} est postérieur à ${to}\u00A0: il n’y a aucun jour entre les deux.`,
  messageWithoutText: 'Ce message ne contient pas de texte à rechercher.',
  mentionMe: (ask) => `Je ne peux lire ici que les messages qui me mentionnent\u00A0; ou utilisez ${ask}.`,
  bareMention: (ask) => `Posez-moi une question\u00A0: mentionnez-moi en l’écrivant, ou utilisez ${ask}.`,

  failed: (report) => `Une erreur s’est produite. Elle est notée sous ${report}\u00A0; veuillez réessayer.`,

  help: (ask, findSources) =>
    [
      'isnad répond en citant les articles de ses archives, mot pour mot, chaque citation avec son titre, son média, sa date et son lien quand la page les donne. Si les archives ne répondent pas, il le dit.',
      `Posez vos questions avec ${ask}, en me mentionnant ou en message privé, dans n’importe quelle langue\u00A0; les citations restent dans celle de l’article.`,
      `Sur tout message, Applications, ${findSources}\u00A0: ce que les archives en disent.`,
    ].join('\n'),
  helpExamples:
    'Les archives contiennent par exemple ces articles\u00A0; posez vos questions à leur sujet\u00A0:',

  statusTitle: 'État',
  statusArticles: 'Articles',
  statusPassages: 'Passages',
  statusOutlets: 'Médias',
  statusOldest: 'Article le plus ancien',
  statusNewest: 'Article le plus récent',
  statusUndated: 'Articles sans date',
  statusIndexedAt: 'Dernière indexation',
  statusRefused: 'Fichiers illisibles',
  statusModel: 'Modèle',
  statusVersion: 'Version',
  statusUptime: 'En marche depuis',
  statusFeedback: 'Votes',
  feedbackCounts: (helpful, notHelpful) => `utile\u00A0: ${helpful}, pas utile\u00A0: ${notHelpful}`,
  unknown: 'inconnu',

  admin: frAdmin,

  commands: {
    ask: {
      name: 'demander',
      description: 'Interroger les archives\u00A0; la réponse est faite de citations avec leurs sources',
    },
    question: { name: 'question', description: 'Votre question, dans n’importe quelle langue' },
    from: {
      name: 'du',
      description: 'Seulement les articles de ce jour ou plus récents, par exemple 2024-05-31',
    },
    to: {
      name: 'au',
      description: 'Seulement les articles de ce jour ou plus anciens, par exemple 2024-12-31',
    },
    outlet: { name: 'média', description: 'Seulement les articles de ce média' },
    private: { name: 'privé', description: 'La réponse n’est visible que par vous' },
    help: { name: 'aide', description: 'Ce que fait isnad et ce qu’on peut lui demander' },
    status: { name: 'état', description: 'Ce que contiennent les archives et comment va le bot' },
    findSources: 'Trouver les sources',
  },
};
