import type { AdminWords } from './admin-words.ts';

/** English. */
export const enAdmin: AdminWords = {
  quoteExact: 'Exact: the page has these very characters.',
  quoteRespelt: 'The same words, spelt otherwise; the page has them as follows.',
  quoteAltered: 'Altered; the page says it otherwise:',
  quoteStitched: 'Put together: these pieces are true, but stand in different places.',
  quoteNotFound: 'Not found: no article has it.',
  quoteOutsideOutlets:
    'Not found in the outlets that may be quoted here; outside them, the archive has it or something near it.',
  nearestSentence: 'The nearest sentence, which is not the quote:',
  quoteTooShort: (words) => `Too short: from ${words} words on a quote can be told from a coincidence.`,
  quoteTooLong: (length, limit) =>
    `The quote has ${length} characters; at most ${limit} are compared. Please verify it in parts.`,
  quoteEmpty: 'There is no quote in this.',
  verifyingFailed: 'The quote could not be compared this time. Please try again in a minute.',
  pageHas: (text) => `the page: ${text}`,
  givenIs: (text) => `given: ${text}`,
  nothing: '(nothing)',

  operatorOnly: 'Only the operator of this bot may do this: the archive serves all servers.',
  managersOnly: 'Only members who may manage this server can see or change its settings.',
  serverOnly: 'Settings belong to a server; there are none in direct messages.',

  runGoingOn: (who, percent) =>
    `${who} has the archive indexed already: ${percent} % done. One run at a time.`,
  indexing: (percent) =>
    `The archive is being indexed: ${percent} % done. The index so far answers meanwhile.`,
  indexed: (time) => `The archive was indexed in ${time}.`,
  wouldIndex: 'A run would find this, nothing was written:',
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  unchanged: 'Unchanged',
  refused: 'Refused',
  moreRefused: (more) => `and ${more} more`,
  runFailed: (why) => `The indexing failed; the index so far goes on answering. ${why}`,
  runCancelled: 'Cancelled. Nothing was changed.',
  byItself: 'isnad itself',
  runsAgain: 'Indexing works again.',
  nothingToCancel: 'Nothing is being indexed.',
  cancelling: 'It is being stopped.',
  rolledBack: (time) =>
    `The index of ${time} answers again. Runs by themselves pause until an operator runs one.`,
  noPrevious: 'There is no earlier index that could be used.',

  statusLastRun: 'Last run',
  statusIndexSize: 'Index on disk',
  statusPaused: 'Runs by themselves pause: an operator went back to an earlier index.',
  runSucceeded: 'done',
  runFailedWord: 'failed',
  runCancelledWord: 'cancelled',

  settingsTitle: 'Settings',
  settingsNone: 'Nothing is set: isnad answers where it is asked.',
  settingsSaved: 'Saved.',
  settingsReset: 'Taken back: this place is as it came.',
  settingsNothingGiven: 'Nothing was given that could be set.',
  mentionNeedsIntent:
    'Without a mention isnad cannot read messages: the operator has to set MESSAGE_CONTENT=true first.',
  channelUnknown: 'There is no such channel on this server.',
  offHere: 'isnad is turned off here.',
  yes: 'yes',
  no: 'no',
  automatic: 'as the question',
  allOutlets: 'all',

  privacy: (keepsQuestions) =>
    [
      'Kept on disk: votes on answers (quote, verdict, day), with a digest of voter and message that cannot be turned back without the secret of the bot; and the settings of servers, which are forgotten when the bot is removed.',
      keepsQuestions
        ? 'Questions that the archive does not answer are kept without who asked them, until the weekly report: the operator has turned that on. Questions asked in private are not.'
        : 'Questions and names of users are not kept.',
      'For follow-up questions, your last 10 questions of a channel are remembered for an hour, in memory only. The forget option of this command has them deleted at once; what is on disk is deleted by the operator.',
    ].join('\n'),
  forgotten: 'Your questions were forgotten.',

  gapsTitle: (since, questions) => `Asked without an answer since ${since}: ${questions}`,
  gapsWords: 'Words of these questions, and in how many of them:',
  gapsQuestions: 'The questions:',

  commands: {
    verify: { name: 'verify', description: 'Whether the archive has a quote, to the word' },
    quote: { name: 'quote', description: 'What is said to be quoted, of three words or more' },
    reindex: { name: 'reindex', description: 'Take in what has changed in the archive (operators)' },
    preview: { name: 'preview', description: 'What a run would change' },
    run: { name: 'run', description: 'Index the archive; the old index answers until it is done' },
    force: { name: 'force', description: 'Go on even if most articles would disappear' },
    cancel: { name: 'cancel', description: 'Stop the run that is going on' },
    rollback: { name: 'rollback', description: 'Go back to the index before this one' },
    settings: { name: 'settings', description: 'How isnad behaves on this server (Manage Server)' },
    show: { name: 'show', description: 'What is set' },
    set: { name: 'set', description: 'Set something, for the server or for one channel' },
    reset: { name: 'reset', description: 'Take back what is set, for the server or for one channel' },
    channel: { name: 'channel', description: 'Only for this channel; left out: for the server' },
    enabled: { name: 'enabled', description: 'Whether isnad answers here' },
    mention: { name: 'mention', description: 'Whether isnad has to be mentioned' },
    language: { name: 'language', description: 'Language of its own words; quotes keep theirs' },
    outlets: { name: 'outlets', description: 'Outlets that may be quoted, with commas between; * for all' },
    privacy: { name: 'privacy', description: 'What isnad keeps, how long, and how to have it deleted' },
    forget: { name: 'forget', description: 'Forget the questions that you asked' },
  },
};
