import type { RoomWords } from './room-words.ts';

/** English. */
export const en: RoomWords = {
  title: 'Reading room',
  about:
    'The archive answers with quotes from its articles, word for word, or says that it has no answer. No question is kept.',
  pages: { ask: 'Ask', verify: 'Verify a quote', holdings: 'Holdings' },
  language: 'Language',
  question: 'Your question',
  ask: 'Ask',
  quote: 'The quote, with what is said of it: who said it, where and when',
  verify: 'Verify',
  inItsArticle: 'In its article',
  chain: 'Where this comes from',
  indexed: 'Indexed',
  partOnly:
    'Only the quote and the paragraphs around it are shown here: the article belongs to its publisher.',
  nothingShown: 'The article belongs to its publisher and is not shown here without a quote.',
  leftOut: '[…]',
  back: 'To the question box',
  problems: {
    title: 'That did not work',
    noPage: 'There is no such page here.',
    wrongMethod: 'This page cannot be asked for in this way.',
    tooLarge: 'That was too much text for one request.',
    noArticle: 'The archive has no such article, or has it no longer.',
    noQuote: 'This quote is no longer in the article: the article was changed, or the link is damaged.',
    operatorsOnly: 'Only operators may see this page.',
    unknownLanguage: (given) => `isnad does not speak “${given}”. Please choose one of the languages below.`,
  },
  holdings: {
    title: 'What the archive holds',
    byMonth: 'Articles by month',
    byOutlet: 'Articles by outlet',
    byLanguage: 'Articles by language',
    month: 'Month',
    outlet: 'Outlet',
    language: 'Language',
    articles: 'Articles',
    undated: 'Without a date',
    total: 'In all',
    gaps: 'Months without an article',
    noGaps: 'There is no month without an article.',
    noOutlet: '(no outlet named)',
    votes: 'Votes',
  },
};
