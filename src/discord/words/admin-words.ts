import type { CommandWords } from './shell-words.ts';

/**
 * What the bot says of verifying quotes, and to those who run it: operators and administrators of servers. As in
 * `ShellWords`, values are isolated before they are put in.
 */
export type AdminWords = {
  // /verify: what it came to, one sentence each
  readonly quoteExact: string;
  readonly quoteRespelt: string;
  /** Above the differences; ends with a colon. */
  readonly quoteAltered: string;
  readonly quoteStitched: string;
  readonly quoteNotFound: string;
  /** It stands, or something near it does, only in outlets that the place does not allow. */
  readonly quoteOutsideOutlets: string;
  /** Above the sentence that shares most words, which is no match; ends with a colon. */
  readonly nearestSentence: string;
  /** @param words fewer than these */
  readonly quoteTooShort: (words: number) => string;
  readonly quoteTooLong: (length: number, limit: number) => string;
  readonly quoteEmpty: string;
  /** Through no fault of the quote; it may be tried again. */
  readonly verifyingFailed: string;
  /** One difference: what the page has, what was given. */
  readonly pageHas: (text: string) => string;
  readonly givenIs: (text: string) => string;
  /** Stands for a word that is missing. */
  readonly nothing: string;

  // Who may not
  readonly operatorOnly: string;
  /** Members with "Manage Server" may. */
  readonly managersOnly: string;
  /** Direct messages have no settings. */
  readonly serverOnly: string;

  // /reindex
  /** @param who a mention; @param percent 0 to 100 */
  readonly runGoingOn: (who: string, percent: number) => string;
  readonly indexing: (percent: number) => string;
  /** @param time as in "12 seconds" */
  readonly indexed: (time: string) => string;
  /** Above the counts of a preview; ends with a colon. */
  readonly wouldIndex: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly unchanged: string;
  readonly refused: string;
  /** @param more further ones that are not named */
  readonly moreRefused: (more: number) => string;
  /** @param why in the operator's English */
  readonly runFailed: (why: string) => string;
  readonly runCancelled: string;
  /** Who has a run done that nobody started. */
  readonly byItself: string;
  /** After a failure that was told. */
  readonly runsAgain: string;
  readonly nothingToCancel: string;
  readonly cancelling: string;
  /** @param time of the index that answers now */
  readonly rolledBack: (time: string) => string;
  readonly noPrevious: string;

  // /status, beside ShellWords
  readonly statusLastRun: string;
  readonly statusIndexSize: string;
  readonly statusPaused: string;
  readonly runSucceeded: string;
  readonly runFailedWord: string;
  readonly runCancelledWord: string;

  // /settings
  readonly settingsTitle: string;
  /** Nothing differs from how it comes. */
  readonly settingsNone: string;
  readonly settingsSaved: string;
  readonly settingsReset: string;
  readonly settingsNothingGiven: string;
  readonly mentionNeedsIntent: string;
  readonly channelUnknown: string;
  /** To somebody who asks where isnad is turned off. */
  readonly offHere: string;
  readonly yes: string;
  readonly no: string;
  /** The language follows the question. */
  readonly automatic: string;
  readonly allOutlets: string;

  // /privacy: paragraphs. @param keepsQuestions whether an operator has questions without an answer kept
  readonly privacy: (keepsQuestions: boolean) => string;
  readonly forgotten: string;

  // The weekly report
  readonly gapsTitle: (since: string, questions: number) => string;
  /** Above words with their counts; ends with a colon. */
  readonly gapsWords: string;
  /** Above the questions themselves; ends with a colon. */
  readonly gapsQuestions: string;

  readonly commands: {
    readonly verify: CommandWords;
    readonly quote: CommandWords;
    readonly reindex: CommandWords;
    readonly preview: CommandWords;
    readonly run: CommandWords;
    readonly force: CommandWords;
    readonly cancel: CommandWords;
    readonly rollback: CommandWords;
    readonly settings: CommandWords;
    readonly show: CommandWords;
    readonly set: CommandWords;
    readonly reset: CommandWords;
    readonly channel: CommandWords;
    readonly enabled: CommandWords;
    readonly mention: CommandWords;
    readonly language: CommandWords;
    readonly outlets: CommandWords;
    readonly privacy: CommandWords;
    readonly forget: CommandWords;
  };
};
