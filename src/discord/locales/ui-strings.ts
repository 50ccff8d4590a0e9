import type { Genre } from '../../domain/article.ts';
import type { Reason } from '../../domain/ports/stores/feedback-store.ts';
import type { Declined } from '../../domain/understood.ts';
import type { Permission } from './permission.ts';
import type { ClaimKind, ClaimVerdict } from '../../domain/verification.ts';

/**
 * Name and description of a command, subcommand or option as Discord lists them. The name is lower case, without
 * spaces, and has at most 32 characters; the description has at most 100.
 */
export type CommandStrings = { readonly name: string; readonly description: string };

/** What a period is counted in: it is named by its months or years where it is made of whole ones. */
export type PeriodUnit = 'day' | 'month' | 'year';

/**
 * Everything that the bot says in its own words, in one language. All of it is plain text. The renderers isolate every
 * value that may be in another script before they put it in, so no string here needs bidi controls. Each language
 * forms its plurals itself, with `Intl.PluralRules`.
 *
 * A file of this folder is one language. A finished language is a `UiStrings`, which does not compile with a key
 * missing; one that is still being translated is an `UnfinishedStrings`. `languages.ts` lists them.
 */
export type UiStrings = {
  readonly direction: 'ltr' | 'rtl';
  /** Discord's locales whose users see commands described in this language; it has none for Arabic or Persian. */
  readonly discordLocales: readonly string[];

  /** Answers to questions, and why there is none. */
  readonly answers: {
    /** No article answers the question: one sentence. */
    readonly noAnswer: string;
    /** The same where outlets or dates were limited and there is an answer outside the limit. */
    readonly noAnswerWithin: Readonly<Record<'outlets' | 'dates' | 'both', string>>;
    /** Above related headlines; ends with a colon. */
    readonly nearestNotAnAnswer: string;
    /** Above the answer that replaces one, with how new it is: in lower case. */
    readonly edited: string;
    /** @param age as in "3 years ago"; @param date as in "2023-09-26" */
    readonly newestEvidence: (age: string, date: string) => string;
    readonly newestEvidenceToday: (date: string) => string;
    readonly newestEvidenceUndated: string;
    /** How many articles a date filter left out because their pages give no date. */
    readonly undatedLeftOut: (articles: number) => string;
    /** No article is from this outlet. @param known outlets that there are, none if the pages name none */
    readonly outletUnknown: (outlet: string, known: readonly string[]) => string;
    /** Stands in for a quote that is longer than a message may be and is attached as a text file. */
    readonly quoteAttached: string;
    /** Before the names of outlets that print the same words; ends with a colon. */
    readonly alsoIn: string;
    /** Before a sentence of another article that says the same in other words; ends with a colon. */
    readonly otherWording: string;
    /** How many more such sentences there are. */
    readonly moreWordings: (count: number) => string;
  };

  /** What a question says besides its subject, and answers that go by it. Outlets are put in isolated. */
  readonly understood: {
    /**
     * A period as it follows "articles", as in "of July 2025".
     *
     * @param period as in "July 2025", "23–29 November 2026", "2020–2022"; @param unit what it is counted in
     */
    readonly within: (period: string, unit: PeriodUnit) => string;
    /** The same for a time without an end, as in "since 3 May 2025", and without a beginning. */
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    /** @param when one of the three above */
    readonly articles: (when: string) => string;
    /** The articles of an outlet, where no time is limited. */
    readonly articlesOf: (outlet: string) => string;
    /** The word for articles, where neither time nor outlet is limited. */
    readonly allArticles: string;
    /** @param language its name, as in "Arabic" */
    readonly inLanguage: (language: string) => string;
    readonly newestFirst: string;
    readonly oldestFirst: string;
    /** The dates were worked out from the lunar calendar, whose days differ by one from country to country. */
    readonly lunar: string;
    /** No article of that time answers: one sentence. @param when as above */
    readonly nothingWhen: (when: string) => string;
    /** Nor does this outlet. */
    readonly nothingFrom: (outlet: string) => string;
    readonly nothingFromWhen: (outlet: string, when: string) => string;
    /** Above a quote from outside the time that was asked about; ends with a colon. @param day as in "12 March 2025" */
    readonly newestIsOf: (day: string) => string;
    /** The same for a quote whose page gives no date. */
    readonly newestUndated: string;
    /** Above a quote of another outlet than the one that was asked about; ends with a colon. */
    readonly otherOutlet: string;
    /** Above quotes that may be what is looked for and are no answer; ends with a colon. */
    readonly closest: string;
    /** Some of the quotes are from pages without a date, so that nobody knows whether they are of that time. */
    readonly undatedShown: string;
    /** What isnad does not do: one sentence each. */
    readonly declined: Readonly<Record<Declined, string>>;
    /** After one of these, above quotes; ends with a colon. */
    readonly instead: string;
    /** After one of these where there are no quotes: what isnad does. */
    readonly onlyQuotes: string;
    /** Above quotes that are a listing; each ends with a colon. */
    readonly listing: Readonly<Record<'newest' | 'oldest' | 'plain', string>>;
    /** Below one of several questions that nothing answers. */
    readonly partUnanswered: string;
    /** Below one of several questions whose quotes the message has no room for. @param more label of the button */
    readonly partBehind: (more: string) => string;
    /** Label of a button that asks again without something. @param what as in "July 2025" */
    readonly without: (what: string) => string;
  };

  /** Choices for the dates of `/ask`; a day stands behind each. */
  readonly periods: Readonly<Record<'thisMonth' | 'lastMonth' | 'thisYear' | 'lastYear', string>>;

  /** The form behind the button "change": title and labels of at most 45 characters. */
  readonly changeForm: {
    readonly title: string;
    /** Both name the form of a date, YYYY-MM-DD. */
    readonly from: string;
    readonly to: string;
    readonly outlet: string;
  };

  /** Beside the source of a quote: what its page says that the article is. One word, as a label. */
  readonly genres: Readonly<Record<Genre, string>>;

  /** Labels of at most 20 characters; Discord allows 80. */
  readonly buttons: {
    readonly more: string;
    /** To the page before; the number of the page follows. */
    readonly back: string;
    readonly context: string;
    readonly copy: string;
    readonly helpful: string;
    readonly notHelpful: string;
    readonly delete: string;
    /** Opens the form for dates and outlet. */
    readonly change: string;
    /** Sends the evidence of a verification as files. */
    readonly export: string;
    /** Ends the following of a question. */
    readonly stopFollowing: string;
  };

  /** What the person who pressed a button reads. */
  readonly followUps: {
    /** Above the quotes of "more quotes". */
    readonly moreQuotes: string;
    /** Above quotes shown with the sentences around them. */
    readonly inContext: string;
    /** Above what differs between two forms of a page; ends with a colon. */
    readonly pageChanged: string;
    readonly pageBefore: (text: string) => string;
    readonly pageNow: (text: string) => string;
    /** Beside the words of a form of a page. */
    readonly pageFetched: (time: string) => string;
    /** Above quotes as plain text. */
    readonly copyOf: string;
    /** The quote is in the index, but this place does not allow its outlet. */
    readonly quoteNotAllowed: string;
    /** The quote is not in the index any more: its article was changed or removed. */
    readonly quoteGone: string;
    /** Above a quote of an old answer whose article was changed or removed; ends with a colon. */
    readonly quoteChanged: string;
    /** Above the sentence that is most like it today; ends with a colon. */
    readonly nearestNow: string;
    /** Above the same words in another article; ends with a colon. */
    readonly stillHere: string;
    readonly nothingNear: string;
    readonly thanksForVote: string;
    readonly votedBefore: string;
    /** Another verdict than before, soon enough. */
    readonly voteChanged: string;
    /** Asks why an answer was not helpful: 150 characters at most. */
    readonly whyNot: string;
    /** What may be chosen then: 100 characters at most each. */
    readonly reasons: Readonly<Record<Reason, string>>;
    readonly thanksForReason: string;
    /** A reason for a vote that can no longer be changed. */
    readonly reasonTooLate: string;
    /** Only the person who asked and members with "Manage Messages" may delete an answer. */
    readonly deleteNotAllowed: string;
    /** Discord refuses to delete it, or cannot be reached. */
    readonly deleteFailed: string;
  };

  /** Why an answer takes longer, or will not come now. */
  readonly waiting: {
    /** @param wait as in "5 seconds" */
    readonly tooManyQuestions: (wait: string) => string;
    /** @param ahead questions to be answered first, at least 1 */
    readonly queued: (ahead: number) => string;
    /** The queue is full. */
    readonly tooBusy: string;
    /** There is no index yet. @param percent 0 to 100, or null while it is not known */
    readonly building: (percent: number | null) => string;
    /** There is no index and it could not be built: the operator has to look. */
    readonly noIndex: string;
    readonly restarting: string;
    /** The answer took longer than ANSWER_WITHIN_SECONDS. */
    readonly tookTooLong: string;
  };

  /** What the person can put right, or has to report. */
  readonly refusals: {
    readonly questionEmpty: string;
    readonly questionTooLong: (length: number, limit: number) => string;
    /** @param option name of the option; @param value what was typed. Names 2024-05-31 as an example. */
    readonly dateInvalid: (option: string, value: string) => string;
    readonly datesReversed: (from: string, to: string) => string;
    /** "Find sources" was used on a message without text. */
    readonly messageWithoutText: string;
    /** isnad is turned off here, or does not answer here or this person: a setting says so. */
    readonly offHere: string;
    /** A button or command that this version does not know. */
    readonly unknownAction: string;
    /** A button that asks a question again, an hour after it was asked or after a restart. */
    readonly questionForgotten: string;
    /** The same for a button that exports the evidence for a quote. */
    readonly quoteForgotten: string;
    /** Discord takes no message of isnad in a channel that is in slow mode, or in a thread that is archived. */
    readonly slowMode: string;
    readonly threadArchived: string;
    /** A part of the answer is there. @param report as with `failed` */
    readonly restFailed: (report: string) => string;
    /** @param report id under which the operator finds the failure in the log */
    readonly failed: (report: string) => string;
  };

  /** One line each. @param ask the command, as in "/ask" */
  readonly hints: {
    /** For a mention without a question. */
    readonly bareMention: (ask: string) => string;
    /** For a reply that asks of a message whose text Discord withheld. @param findSources the menu's entry */
    readonly replyUnreadable: (findSources: string) => string;
    /** For a message whose text Discord withheld. */
    readonly mentionMe: (ask: string) => string;
  };

  /** `/help` */
  readonly help: {
    readonly about: string;
    /** How to ask. @param command as in "/ask" */
    readonly ask: (command: string) => string;
    /** How to use the entry of a message's context menu. */
    readonly findSources: (name: string) => string;
    /** The same of the entry that verifies, right below. */
    readonly verifyMessage: (name: string) => string;
    /** Above up to three headlines; ends with a colon. */
    readonly examples: string;
    /** Above the commands, each with its description; ends with a colon. */
    readonly commands: string;
    /** What the buttons under an answer do, and who may press them. `title` stands above and ends with a colon. */
    readonly buttons: Readonly<
      Record<'title' | 'more' | 'context' | 'copy' | 'votes' | 'change' | 'delete', string>
    >;
  };

  /** What isnad says once on a server that it was added to, beside what `/help` says of it. */
  readonly welcome: {
    /** @param who names of those who run the archive, with commas between them */
    readonly runBy: (who: string) => string;
    /** @param help the command, which ends the line */
    readonly more: (help: string) => string;
  };

  /** `/verify`: the verdicts are one sentence each. */
  readonly verify: {
    readonly exact: string;
    readonly respelt: string;
    /** Above the differences; ends with a colon. */
    readonly altered: string;
    readonly stitched: string;
    readonly notFound: string;
    /** The quote, or something near it, is only in outlets that this place does not allow. */
    readonly outsideOutlets: string;
    /** One article has the words around the marks of omission. Above what it has in their place; ends with a colon. */
    readonly elided: string;
    /** A page has it in a list, a post or a caption. */
    readonly outsideArticle: string;
    /** Warnings before a verdict, one sentence each. @param words what turns the meaning, as the page has it */
    readonly turned: (words: string) => string;
    readonly turnedByOmission: (words: string) => string;
    /** The article has the pieces of the quote in another order. */
    readonly reversed: string;
    /** More than a paragraph lies between two pieces. */
    readonly far: string;
    /** @param words of the message, with which it denies or questions its quote */
    readonly deniedByMessage: (words: string) => string;
    /** @param claims names of what differs, from `claims` */
    readonly claimsDiffer: (claims: readonly string[]) => string;
    /** What a message can say of its quote: names, in lower case where the language has one. */
    readonly claims: Readonly<Record<ClaimKind, string>>;
    /** Behind what was given. */
    readonly claimVerdicts: Readonly<Record<Exclude<ClaimVerdict, 'unclaimed'>, string>>;
    /** Above the source of an article that corrects or denies; ends with a colon. @param word that says so on its page */
    readonly laterArticle: (word: string) => string;
    /** No article has the words. Above a sentence in another language that they may translate; ends with a colon. */
    readonly mayTranslate: string;
    /** No article has the words, and none is in their language. @param language its name */
    readonly absentLanguage: (language: string) => string;
    /** No article has the words, and an older form of a page has them. @param time at which that form was fetched */
    readonly oldVersion: (time: string) => string;
    /** The same where it spells them in another way. */
    readonly oldVersionRespelt: (time: string) => string;
    /** Below the verdict on words that no article has: older forms of pages, which may have them, cannot be read. One sentence. */
    readonly oldUnread: string;
    /** Above the sentence that shares most words with it; ends with a colon. */
    readonly nearestSentence: string;
    /** @param words the least that a quote must have */
    readonly tooShort: (words: number) => string;
    readonly tooLong: (length: number, limit: number) => string;
    readonly empty: string;
    /** Not the quote's fault: the person may try again. */
    readonly failed: string;
    /** One difference: the page's words. */
    readonly pageHas: (text: string) => string;
    /** One difference: the words that were given. */
    readonly givenIs: (text: string) => string;
    /** Stands for missing words in a difference. */
    readonly nothing: string;
    /** Above two files with the evidence: one to read, one to check again. */
    readonly evidence: string;
  };

  /** `/said`: names and topics are put in isolated. */
  readonly said: {
    /** Above the quotes of a person. @param about a topic, or null; @param quotes how many, at least 1; oldest first */
    readonly title: (name: string, about: string | null, quotes: number) => string;
    /** No page quotes anybody of that name: one sentence. */
    readonly nobody: (name: string) => string;
    /** He is quoted, but not within the limits, or not about that: one sentence. */
    readonly nothing: (name: string, about: string | null) => string;
  };

  /** `/timeline` */
  readonly timeline: {
    /** Above the events. @param events how many, at least 1 */
    readonly title: (subject: string, events: number) => string;
    /** No article is about it: one sentence. */
    readonly nothing: (subject: string) => string;
    /** No article of these days and outlets is about it: one sentence. */
    readonly nothingWithin: (subject: string) => string;
    /** Above the events whose pages give no date. */
    readonly undated: string;
  };

  /** `/reindex`, and messages to the operators' channel. */
  readonly reindex: {
    readonly operatorOnly: string;
    /** @param who a mention, or `automaticRun`; @param percent 0 to 100 */
    readonly alreadyRunning: (who: string, percent: number) => string;
    /** Stands for who started a run that nobody started. */
    readonly automaticRun: string;
    readonly progress: (percent: number) => string;
    /** @param time as in "12 seconds" */
    readonly done: (time: string) => string;
    /** Above the counts of a preview; ends with a colon. */
    readonly preview: string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly unchanged: string;
    readonly refused: string;
    /** How many more files are not named. */
    readonly moreRefused: (more: number) => string;
    /** @param why in the operator's English */
    readonly failed: (why: string) => string;
    readonly cancelled: string;
    /** After a failure that the operators were told of. */
    readonly worksAgain: string;
    readonly nothingToCancel: string;
    readonly cancelling: string;
    /** @param time when the index was made that answers now */
    readonly rolledBack: (time: string) => string;
    readonly noPrevious: string;
  };

  /** `/status`: labels, and some values. */
  readonly status: {
    readonly title: string;
    readonly articles: string;
    readonly passages: string;
    readonly outlets: string;
    readonly oldest: string;
    readonly newest: string;
    readonly undated: string;
    readonly indexedAt: string;
    readonly lastRun: string;
    readonly runSucceeded: string;
    readonly runFailed: string;
    readonly runCancelled: string;
    readonly indexSize: string;
    /** Automatic indexing is paused after a rollback: a sentence. */
    readonly paused: string;
    /** Files of the corpus that could not be read. */
    readonly unreadable: string;
    readonly model: string;
    readonly version: string;
    readonly uptime: string;
    readonly feedback: string;
    readonly votes: (helpful: number, notHelpful: number) => string;
    /** In front of the number of feeds that are polled. */
    readonly feeds: string;
    /** For operators: votes on disk that cannot be read. */
    readonly damagedVotes: string;
    /** Stands for a value that is not known. */
    readonly unknown: string;
    /** Below the bot's name. @param newest the newest day of an article, as in "2024-05-31" */
    readonly presence: (articles: number, newest: string) => string;
    /** The same where no article has a date. */
    readonly presenceUndated: (articles: number) => string;
  };

  /** `/settings` */
  readonly settings: {
    /** Members with "Manage Server" may use it. */
    readonly managersOnly: string;
    /** Used in direct messages, or on a server that isnad is not on. */
    readonly serverOnly: string;
    readonly title: string;
    /** Nothing differs from the defaults. */
    readonly none: string;
    readonly saved: string;
    readonly reset: string;
    readonly nothingGiven: string;
    readonly mentionNeedsIntent: string;
    readonly channelUnknown: string;
    /** A category or a thread was chosen, which have no settings of their own. */
    readonly channelOfOtherKind: string;
    readonly yes: string;
    readonly no: string;
    readonly allOutlets: string;
    /** A choice of `language`: that of the question. */
    readonly automatic: string;
    /** In front of a setting's value. */
    readonly labels: Readonly<
      Record<'enabled' | 'mention' | 'language' | 'outlets' | 'private' | 'only', string>
    >;
    /** What was given for `only` names something else than channels and roles of the server. */
    readonly onlyUnknown: string;
    /** Channels were given for `only` of one channel. */
    readonly onlyRoles: string;
  };

  /** For who manages a server: what isnad may not do there. */
  readonly permissions: {
    /** Above a line for each permission, with the channels; ends with a colon. */
    readonly lacking: string;
    /** What to do about it: a sentence. */
    readonly change: string;
    /** As Discord's client calls them; where it does not speak the language, its English name stands in brackets. */
    readonly names: Readonly<Record<Permission, string>>;
  };

  /** Messages to the operators' channel, beside those in `reindex`. */
  readonly operators: {
    /** @param report number in the log; @param what kind of fault, in English */
    readonly fault: (report: string, what: string) => string;
    /** The same kind of fault within the last hour. @param count how often; @param report the last number */
    readonly faults: (count: number, what: string, report: string) => string;
    /** @param limit how many questions may wait */
    readonly queueFull: (limit: number) => string;
    /** @param count questions that were refused within the last hour */
    readonly queueFulls: (count: number) => string;
    /** @param free as in "120 MB" */
    readonly diskLow: (free: string) => string;
    readonly diskEnough: (free: string) => string;
    /** @param reindex the command, which ends the line */
    readonly indexStale: (reindex: string) => string;
    readonly indexFresh: string;
    /** @param feed its address; @param why in English */
    readonly feedFails: (feed: string, why: string) => string;
    /** @param count how often within the last hour */
    readonly feedFailsAgain: (feed: string, count: number) => string;
    /** @param since the time of its last news */
    readonly feedSilent: (feed: string, since: string) => string;
    /** The operator's list of feeds. @param why in English */
    readonly feedListWrong: (why: string) => string;
    readonly feedsStopped: (why: string) => string;
  };

  /** `/feeds` */
  readonly feeds: {
    readonly title: string;
    /** Nothing is polled. */
    readonly none: string;
    /** Behind a label, where there was no success, news or poll yet. */
    readonly never: string;
    /** How a feed is. */
    readonly conditions: Readonly<Record<'new' | 'fine' | 'failing' | 'silent', string>>;
    /** Labels, in front of a time, a fault or a number. */
    readonly lastSuccess: string;
    readonly lastNew: string;
    readonly lastFault: string;
    readonly next: string;
    readonly taken: string;
    readonly waiting: string;
  };

  /** `/privacy` */
  readonly privacy: {
    /** Paragraphs. @param keepsQuestions whether the operator keeps questions without an answer */
    readonly kept: (keepsQuestions: boolean) => string;
    /** What is kept of followed questions, which are the exception: a message of its own, where there are any. */
    readonly follows: string;
    readonly forgotten: string;
  };

  /** `/follow`, `/following`, and the quotes that are sent unasked. Questions are put in isolated. */
  readonly follow: {
    readonly begun: (question: string) => string;
    /** Where its quotes go. */
    readonly willTell: Readonly<Record<'direct' | 'channel', string>>;
    /** Above the answer that the archive has today. */
    readonly fromNow: string;
    /** @param from and @param to hours, as in "22"; @param timeZone as in "Europe/Berlin" */
    readonly quietBetween: (from: string, to: string, timeZone: string) => string;
    /** Above a quote that is sent unasked; ends with a colon. */
    readonly alert: (question: string) => string;
    readonly leftOut: (count: number) => string;
    readonly stopped: (question: string) => string;
    /** For a button of a follow that has ended. */
    readonly notFollowed: string;
    readonly none: string;
    readonly title: string;
    /** Behind a question of the list. */
    readonly where: Readonly<Record<'direct' | 'channel', string>>;
    /** @param day as in "2024-05-31" */
    readonly since: (day: string) => string;
    /** Placeholder of a select: 150 characters at most. */
    readonly choose: string;
    readonly more: (count: number) => string;
    /** Isnad cannot write at its place any more. */
    readonly ended: (question: string) => string;
    /** Small talk, a single word, or what names no subject. */
    readonly tooBroad: string;
    readonly known: string;
    readonly tooMany: (limit: number) => string;
    readonly tooManyHere: (limit: number) => string;
    readonly managersOnly: string;
    /** The channel takes no messages of isnad. */
    readonly cannotPost: string;
    readonly directClosed: string;
    /** @param value what was typed, isolated */
    readonly quietInvalid: (value: string) => string;
    /** FOLLOWS is not true. */
    readonly off: string;
  };

  /** The weekly report of questions without an answer. */
  readonly gaps: {
    readonly title: (since: string, questions: number) => string;
    /** Above words with their counts; ends with a colon. */
    readonly words: string;
    /** Above the questions themselves; ends with a colon. */
    readonly questions: string;
  };

  /** Commands as Discord lists them. */
  readonly commands: {
    readonly ask: CommandStrings;
    readonly said: CommandStrings;
    readonly timeline: CommandStrings;
    readonly verify: CommandStrings;
    readonly follow: CommandStrings;
    readonly following: CommandStrings;
    readonly help: CommandStrings;
    readonly status: CommandStrings;
    readonly privacy: CommandStrings;
    readonly reindex: CommandStrings;
    readonly feeds: CommandStrings;
    readonly settings: CommandStrings;
    /** Entries of a message's context menu: at most 32 characters; spaces and capitals are allowed. */
    readonly findSources: string;
    readonly verifyMessage: string;
  };

  /** Subcommands of `/reindex` and `/settings`. */
  readonly subcommands: {
    readonly preview: CommandStrings;
    readonly run: CommandStrings;
    readonly cancel: CommandStrings;
    readonly rollback: CommandStrings;
    readonly show: CommandStrings;
    readonly set: CommandStrings;
    readonly reset: CommandStrings;
  };

  /** Options of commands. */
  readonly options: {
    readonly question: CommandStrings;
    readonly from: CommandStrings;
    readonly to: CommandStrings;
    readonly outlet: CommandStrings;
    readonly private: CommandStrings;
    readonly by: CommandStrings;
    readonly about: CommandStrings;
    readonly subject: CommandStrings;
    readonly here: CommandStrings;
    readonly quiet: CommandStrings;
    readonly quote: CommandStrings;
    readonly force: CommandStrings;
    readonly channel: CommandStrings;
    readonly enabled: CommandStrings;
    readonly mention: CommandStrings;
    readonly language: CommandStrings;
    readonly outlets: CommandStrings;
    readonly only: CommandStrings;
    readonly forget: CommandStrings;
  };
};

/** A language that is still being translated: English stands in for what it lacks. */
export type UnfinishedStrings = Pick<UiStrings, 'direction' | 'discordLocales'> & {
  readonly [Group in Exclude<keyof UiStrings, 'direction' | 'discordLocales'>]?: Partial<UiStrings[Group]>;
};
