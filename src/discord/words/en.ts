import { enAdmin } from './en-admin.ts';
import type { ShellWords } from './shell-words.ts';

const rules = new Intl.PluralRules('en');

/** English. */
export const en: ShellWords = {
  direction: 'ltr',

  noAnswer: 'The archive does not answer this question.',
  noAnswerWithin: {
    outlets:
      'In the outlets that are searched here, the archive does not answer this question; outside them, it does.',
    dates: 'Within these dates, the archive does not answer this question; outside them, it does.',
    both: 'Within these dates and outlets, the archive does not answer this question; outside them, it does.',
  },
  nearestNotAnAnswer: 'The nearest headlines, which are not an answer:',
  newestEvidence: (age, date) => `newest quote: ${age} (${date})`,
  newestEvidenceToday: (date) => `newest quote: today (${date})`,
  newestEvidenceUndated: 'the quotes are undated',
  undatedLeftOut: (articles) =>
    rules.select(articles) === 'one'
      ? '1 undated article was left out by the date filter.'
      : `${articles} undated articles were left out by the date filter.`,
  outletUnknown: (outlet, known) =>
    known.length === 0
      ? `No article is from ${outlet}; the archive names no outlet at all.`
      : `No article is from ${outlet}. The outlets are: ${known.join(', ')}.`,
  quoteAttached: 'This quote is too long for a message; it is attached word for word.',
  moreQuotes: 'More quotes',
  alsoIn: 'Also in:',
  otherWording: 'The same sentence in other words:',
  moreWordings: (count) => `Further wordings that are not shown: ${count}`,
  inContext: 'In context; the quote is in the block',
  copyOf: 'To copy',
  quoteNotAllowed: 'A quote of this message is from an outlet that may not be quoted here.',
  quoteGone: 'A quote of this message is no longer in the archive: its article was changed or removed.',
  quoteChanged: 'Quoted here, and no longer in the archive in these words:',
  nearestNow: 'The nearest sentence now:',
  stillHere: 'The archive has the same words elsewhere now:',
  nothingNear: 'No sentence now comes near it.',

  buttonMore: 'More quotes',
  buttonContext: 'In context',
  buttonCopy: 'Copy',
  buttonHelpful: 'Helpful',
  buttonNotHelpful: 'Not helpful',
  buttonDelete: 'Delete',

  thanksForVote: 'Thank you. Your vote was counted, without your name or the question.',
  votedBefore: 'You have voted on this answer before; the first vote counts.',
  deleteNotAllowed: 'Only the person who asked, or a member who may manage messages, can delete this answer.',
  buttonUnknown: 'This version of isnad does not know that button or command. Please ask again.',

  tooManyQuestions: (wait) => `Too many questions in a short time. Please ask again in ${wait}.`,
  queued: (ahead) =>
    rules.select(ahead) === 'one'
      ? 'One question is being answered before yours; yours is next.'
      : `${ahead} questions are being answered before yours; it will come.`,
  tooBusy: 'Too many questions are waiting already. Please ask again in a minute.',
  building: (percent) =>
    percent === null
      ? 'The archive is being read. Please ask again in a minute.'
      : `The archive is being read: ${percent} % done. Please ask again in a while.`,
  noIndex: 'The archive cannot be searched at the moment; the operator of this bot has to look at it.',
  restarting: 'isnad is being restarted and could not finish this. Please ask again in a minute.',
  tookTooLong: 'This took too long and was given up. Please ask again, perhaps in fewer words.',

  questionEmpty: 'There is no question in this: it has no letter or digit.',
  questionTooLong: (length, limit) =>
    `The question has ${length} characters; at most ${limit} are read. Please ask in fewer words.`,
  dateInvalid: (option, value) => `${option} cannot be ${value}: please give a day such as 2024-05-31.`,
  datesReversed: (from, to) => `${from} is later than ${to}: no day lies between them.`,
  messageWithoutText: 'That message has no text to look for.',
  mentionMe: (ask) => `I cannot read messages here unless you mention me; or use ${ask}.`,
  bareMention: (ask) => `Ask me something: mention me with a question, or use ${ask}.`,

  failed: (report) => `Something went wrong. It has been noted under ${report}; please try again.`,

  help: (ask, findSources) =>
    [
      'isnad answers by quoting the articles of its archive: word for word, each quote with its title, outlet, date and link as far as the page gives them. Where the archive does not answer, it says so.',
      `Ask with ${ask}, by mentioning me, or in a direct message, in any language; the quotes keep the language of the article.`,
      `On any message, Apps, ${findSources}: what the archive says about it.`,
    ].join('\n'),
  helpExamples: 'The archive has articles such as these; ask about them:',

  statusTitle: 'Status',
  statusArticles: 'Articles',
  statusPassages: 'Passages',
  statusOutlets: 'Outlets',
  statusOldest: 'Oldest article',
  statusNewest: 'Newest article',
  statusUndated: 'Undated articles',
  statusIndexedAt: 'Last indexed',
  statusRefused: 'Files that could not be read',
  statusModel: 'Model',
  statusVersion: 'Version',
  statusUptime: 'Running for',
  statusFeedback: 'Feedback',
  feedbackCounts: (helpful, notHelpful) => `${helpful} helpful, ${notHelpful} not helpful`,
  unknown: 'unknown',

  admin: enAdmin,

  commands: {
    ask: { name: 'ask', description: 'Ask the archive; the answer is quotes with their sources' },
    question: { name: 'question', description: 'Your question, in any language' },
    from: { name: 'from', description: 'Only articles of this day or later, such as 2024-05-31' },
    to: { name: 'to', description: 'Only articles of this day or earlier, such as 2024-12-31' },
    outlet: { name: 'outlet', description: 'Only articles of this outlet' },
    private: { name: 'private', description: 'Only you see the answer' },
    help: { name: 'help', description: 'What isnad does and what can be asked' },
    status: { name: 'status', description: 'What the archive holds and how the bot is doing' },
    findSources: 'Find sources',
  },
};
