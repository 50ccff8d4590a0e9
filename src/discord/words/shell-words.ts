import type { AdminWords } from './admin-words.ts';

/** Languages that isnad's own words exist in. The quote keeps the language of its article. */
export const SHELL_LANGUAGES = ['ar', 'en', 'ru', 'fa', 'fr', 'tr', 'de', 'es'] as const;
export type ShellLanguage = (typeof SHELL_LANGUAGES)[number];

/** Name (Discord: lower case, no spaces, at most 32 characters) and description (at most 100) of a command or option. */
export type CommandWords = { readonly name: string; readonly description: string };

/**
 * Everything that the bot says in its own words, in one language. Plain text: the renderer escapes nothing in it
 * but what is put in. No line mixes directions by itself; every value that may be of another script is isolated
 * by the renderer before it is handed in. Plurals are each language's own business (`Intl.PluralRules`).
 */
export type ShellWords = {
  readonly direction: 'ltr' | 'rtl';

  // Answers
  /** The corpus does not answer the question: one sentence. */
  readonly noAnswer: string;
  /** The same where only a limit to outlets or days is why: without it there is an answer. */
  readonly noAnswerWithin: Readonly<Record<'outlets' | 'dates' | 'both', string>>;
  /** Above headlines that are near but no answer; ends with a colon. */
  readonly nearestNotAnAnswer: string;
  /** @param age as in "3 years ago"; @param date as in "26 September 2023" */
  readonly newestEvidence: (age: string, date: string) => string;
  readonly newestEvidenceToday: (date: string) => string;
  readonly newestEvidenceUndated: string;
  /** Articles that a date filter left out because their pages give no date. */
  readonly undatedLeftOut: (articles: number) => string;
  /** No article is of this outlet; the known ones follow, or none. */
  readonly outletUnknown: (outlet: string, known: readonly string[]) => string;
  /** Stands for a quote that is longer than a message may be: it is attached as a text file. */
  readonly quoteAttached: string;
  /** Above the quotes of "more quotes". */
  readonly moreQuotes: string;
  /** Before the names of outlets that print the same words; ends with a colon. */
  readonly alsoIn: string;
  /** Before a sentence of the quote above as another article has it; ends with a colon. */
  readonly otherWording: string;
  /** How many such there are besides. */
  readonly moreWordings: (count: number) => string;
  /** Above quotes shown with the sentences around them. */
  readonly inContext: string;
  /** Above quotes as plain text. */
  readonly copyOf: string;
  /** The quote of an old message is there, but its outlet is none of those that the place allows. */
  readonly quoteNotAllowed: string;
  /** The quote of an old message is not in the index any more: its article was changed or removed. */
  readonly quoteGone: string;
  /** Above a quote of an old answer whose article was changed or removed; ends with a colon. */
  readonly quoteChanged: string;
  /** Below it, above what is like it today; end with a colon. */
  readonly nearestNow: string;
  readonly stillHere: string;
  readonly nothingNear: string;

  // Buttons, at most 80 characters
  readonly buttonMore: string;
  readonly buttonContext: string;
  readonly buttonCopy: string;
  readonly buttonHelpful: string;
  readonly buttonNotHelpful: string;
  readonly buttonDelete: string;

  // After a press
  readonly thanksForVote: string;
  readonly votedBefore: string;
  /** Only the asker and members with "Manage Messages" may delete. */
  readonly deleteNotAllowed: string;
  /** A button or command that this version does not know. */
  readonly buttonUnknown: string;

  // Waiting
  /** @param wait as in "5 seconds" */
  readonly tooManyQuestions: (wait: string) => string;
  /** @param ahead questions to be answered before, at least 1 */
  readonly queued: (ahead: number) => string;
  /** The queue is full. */
  readonly tooBusy: string;
  /** There is no index yet; @param percent 0 to 100, or null while it cannot be told */
  readonly building: (percent: number | null) => string;
  /** There is no index and it could not be built: the operator has to look. */
  readonly noIndex: string;
  /** The bot is being stopped; please ask again in a minute. */
  readonly restarting: string;
  /** An answer that did not come in time. */
  readonly tookTooLong: string;

  // Input
  readonly questionEmpty: string;
  readonly questionTooLong: (length: number, limit: number) => string;
  /** @param option its name; @param value what was given. Expected is a date like 2024-05-31. */
  readonly dateInvalid: (option: string, value: string) => string;
  readonly datesReversed: (from: string, to: string) => string;
  /** The message that "Find sources" was used on has no text. */
  readonly messageWithoutText: string;
  /** One line, where a message came without its text. @param ask the command, as in "/ask" */
  readonly mentionMe: (ask: string) => string;
  /** One line for a mention without a question. */
  readonly bareMention: (ask: string) => string;

  /** @param report id under which the operator finds the failure in the log */
  readonly failed: (report: string) => string;

  // /help: paragraphs. @param ask the command; @param findSources name of the context menu
  readonly help: (ask: string, findSources: string) => string;
  /** Above up to three headlines of the corpus; ends with a colon. */
  readonly helpExamples: string;

  // /status: labels
  readonly statusTitle: string;
  readonly statusArticles: string;
  readonly statusPassages: string;
  readonly statusOutlets: string;
  readonly statusOldest: string;
  readonly statusNewest: string;
  readonly statusUndated: string;
  readonly statusIndexedAt: string;
  /** Files of the corpus that could not be read. */
  readonly statusRefused: string;
  readonly statusModel: string;
  readonly statusVersion: string;
  readonly statusUptime: string;
  readonly statusFeedback: string;
  /** @param helpful votes; @param notHelpful votes */
  readonly feedbackCounts: (helpful: number, notHelpful: number) => string;
  /** What a page does not say: "unknown". */
  readonly unknown: string;

  /** Of verifying, and for those who run the bot. */
  readonly admin: AdminWords;

  // Commands as Discord lists them
  readonly commands: {
    readonly ask: CommandWords;
    readonly question: CommandWords;
    readonly from: CommandWords;
    readonly to: CommandWords;
    readonly outlet: CommandWords;
    readonly private: CommandWords;
    readonly help: CommandWords;
    readonly status: CommandWords;
    /** Message context menu: at most 32 characters, spaces and capitals allowed. */
    readonly findSources: string;
  };
};
