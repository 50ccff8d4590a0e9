import type { RoomWords } from './room-words.ts';

/** French. */
export const fr: RoomWords = {
  title: 'Salle de lecture',
  about:
    'Les archives répondent par des citations de leurs articles, mot pour mot, ou disent qu’elles n’ont pas de réponse. Aucune question n’est conservée.',
  pages: { ask: 'Poser une question', verify: 'Vérifier une citation', holdings: 'Fonds' },
  language: 'Langue',
  question: 'Votre question',
  ask: 'Demander',
  quote: 'La citation, avec ce qu’on en dit : qui l’a dite, où et quand',
  verify: 'Vérifier',
  inItsArticle: 'Dans son article',
  chain: 'D’où vient ce texte',
  indexed: 'Indexé',
  versions: {
    fetched: 'Consultée le',
    title: 'Versions antérieures de la page',
    legend:
      'Barré : ce que disait une version ; souligné : ce que dit la suivante à la place. La plus récente d’abord.',
    onlyTimes: 'Leurs différences ne sont pas montrées ici : l’article appartient à son éditeur.',
    same: 'L’article disait la même chose.',
    notCompared: 'Cette version n’est pas comparée ici.',
    unreadable: 'Les versions antérieures de cette page ne peuvent pas être lues pour le moment.',
  },
  partOnly:
    'Seuls la citation et les paragraphes qui l’entourent sont affichés ici : l’article appartient à son éditeur.',
  nothingShown: 'L’article appartient à son éditeur et n’est pas affiché ici sans citation.',
  leftOut: '[…]',
  back: 'Retour à la question',
  problems: {
    title: 'Cela n’a pas fonctionné',
    noPage: 'Cette page n’existe pas ici.',
    wrongMethod: 'Cette page ne peut pas être demandée de cette façon.',
    tooLarge: 'C’est trop de texte pour une seule demande.',
    noArticle: 'Les archives n’ont pas cet article, ou ne l’ont plus.',
    noQuote: 'Cette citation n’est plus dans l’article : il a été modifié, ou le lien est abîmé.',
    operatorsOnly: 'Seuls les opérateurs peuvent voir cette page.',
    unknownLanguage: (given) => `isnad ne parle pas « ${given} ». Choisissez l’une des langues ci-dessous.`,
  },
  holdings: {
    title: 'Ce que contiennent les archives',
    byMonth: 'Articles par mois',
    byOutlet: 'Articles par média',
    byLanguage: 'Articles par langue',
    month: 'Mois',
    outlet: 'Média',
    language: 'Langue',
    articles: 'Articles',
    undated: 'Sans date',
    total: 'En tout',
    gaps: 'Mois sans article',
    noGaps: 'Il n’y a pas de mois sans article.',
    noOutlet: '(aucun média nommé)',
    votes: 'Votes',
  },
};
