import type { Script } from '../domain/question.ts';
import type { Declined } from '../domain/understood.ts';

/**
 * All that isnad knows of the words of one language. A new language is one file with one object of this type, and one
 * line in `all.ts`; what is missing does not compile. Words are written in ordinary spelling: capitals, accents, vowel
 * signs and the like are taken off where they are compared, unless a list says otherwise.
 *
 * A word may stand in several lists. The reader of each list decides which of them counts.
 */
export type Language = {
  /** ISO 639-1, in small letters. */
  readonly code: string;
  /** In English. */
  readonly name: string;
  readonly script: Script;
  /** Whether every noun has a capital, as in German: then a capital does not tell a name. */
  readonly nounsCapitalised: boolean;
  /**
   * Words after which a full stop ends no sentence, because a name, a number or another word follows. Not those that may
   * well end one, such as "etc". Accents count. Raise SPLITTER_VERSION with a change: sentences are part of the index.
   */
  readonly abbreviations: List;
  readonly months: Months;
  readonly dateLines: DateLineWords;
  readonly questions: QuestionWords;
  readonly periods: PeriodWords;
  readonly times: TimeWords;
  readonly followUps: FollowUpWords;
  readonly names: NameEndings;
  readonly pages: PageWords;
  readonly requests: RequestWords;
  /**
   * Say in a headline or an opening sentence that what was published before is corrected, denied or brought up to date.
   * All forms, since they are looked up. None that is said of anything else as often: "rejects", "clarified".
   */
  readonly corrections: List;
  /** Negate a noun or an adjective, where another language may write an affix: without, غير, "unchanged". Folded words. */
  readonly affixNegations: List;
  readonly background: Background;
  readonly messages: MessageWords;
  readonly speech: SpeechWords;
  readonly typing: TypingHabits;
  readonly turns: TurnWords;
};

/** Words or phrases, or why there are none. */
export type List = readonly string[] | None;

/** As `List`, in the dialect of wording-pattern.ts. */
export type Wordings = List;

/** Says why a list is empty, so that nobody takes it for forgotten. */
export type None = { readonly none: string };

/** The words of a text, which white space and line ends part. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** The words and phrases of a text, which commas and line ends part. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

export function none(why: string): None {
  return { none: why };
}

/** The language may have such words; nobody has collected them, and no measurement has missed them. */
export const NOT_COLLECTED = none('Nobody has collected these yet.');

/** The words of a list; empty where there are none. */
export function listed(list: List): readonly string[] {
  return 'none' in list ? [] : list;
}

/** What each month is called, January (or the first of another calendar) first; all spellings and cases of it. */
export type MonthNames = readonly [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
];

/** Names of one or two words. */
export type Months = {
  readonly gregorian: MonthNames;
  /** Of the solar Hijri calendar of Iran and Afghanistan. */
  readonly persian: MonthNames | None;
  /** Of the lunar Hijri calendar. Its dates depend on sightings: they are recognised and never converted. */
  readonly hijri: MonthNames | None;
  /** Names that are everyday words too (may, march): without a year they need a preposition or a dash beside them. */
  readonly ambiguous: List;
  /** Names of months in another language of the script that are everyday words of this one. */
  readonly notMonths: List;
  /** What may be written onto the end of a name. */
  readonly suffixes: List;
  /** Names with case endings, where the language writes those onto them. */
  readonly inflected: InflectedMonths | None;
};

export type InflectedMonths = {
  /** One wording a month, January first. */
  readonly stems: readonly string[];
  /** One wording for all endings. */
  readonly endings: string;
};

/** Words of lines that hold a date and nothing else. Raise SPLITTER_VERSION with a change. */
export type DateLineWords = {
  /** Say that the page was changed: the day after them is not the day of publication. */
  readonly update: List;
  /** Say that the page was published. */
  readonly publish: List;
  /** Say that a date follows, not of what. */
  readonly label: List;
  /** Sunday first; short forms too. */
  readonly weekdays: readonly [List, List, List, List, List, List, List];
  /** "Three hours ago" tells when only to somebody who knows when the page was taken. */
  readonly relative: List;
  /** Whatever else stands around a date: prepositions, hours, halves of the day, zones, ordinals. */
  readonly filler: List;
  /** After these come up to two words for a time zone or an author: "by", "in the time of". */
  readonly zone: List;
  /** Behind a year of the lunar Hijri calendar. */
  readonly hijriEra: List;
  /** Further names of Persian months that are words of other meanings, so that they count in date lines only. */
  readonly otherPersianMonths: MonthNames | None;
  /** Days of the month in words, from the first: "the fifteenth". None that stands in the name of a weekday. */
  readonly dayNames: DayNames | None;
};

/** The names of each day of the month, 1 to 31, of one to three words. */
export type DayNames = readonly (readonly string[])[];

/** Words of questions. */
export type QuestionWords = {
  /**
   * Words that ask, dialects included. Every question has them and hardly any article, so that their rarity would count
   * for more than a person's name.
   */
  readonly asking: List;
  /** Forms that ask and are as frequent elsewhere: they count only where a question may consist of two. */
  readonly sometimesAsking: List;
  /** Words that are hardly ever a name: they are not compared with names. */
  readonly functionWords: List;
  /** Join two questions; a question word follows at once. */
  readonly and: List;
  /** Join two questions, the second of which may have its question word later. */
  readonly andAskingLater: List;
  /** May stand between "and" and the question word: "and in which city". */
  readonly prepositions: List;
  /** Question words that, after "and", relate more often than they ask: "and which was signed". */
  readonly relative: List;
  /** How "and" is written onto the question word, where it is. */
  readonly attachedAnd: AttachedAnd | None;
};

/** "And" as a letter of the next word, as Arabic has it. */
export type AttachedAnd = {
  readonly and: string;
  /** Question words that are as often something else, and the words before which they do ask. */
  readonly who: { readonly word: string; readonly before: readonly string[] };
  readonly what: { readonly word: string; readonly before: readonly string[] };
  /** A verb of the present, before which "who" asks as well. */
  readonly presentVerb: RegExp;
};

/**
 * Kinds of words that tell whether a question limits itself to a time, and to which. Where a word has two kinds, the
 * later in this list counts; among wordings with several forms, the earlier.
 */
export const PERIOD_WORD_KINDS = [
  'in',
  'on',
  'article',
  'of',
  'from',
  'firstDay',
  'monthWord',
  'yearWord',
  'solarYearWord',
  'partOfYear',
  'behindYear',
  'attributive',
  'solarEra',
  'otherEra',
  'to',
  'until',
  'untilOrBefore',
  'and',
  'before',
  'after',
  'since',
  'startingFrom',
  'by',
  'sinceBehind',
  'afterBehind',
  'beforeBehind',
  'untilBehind',
  'fromYear',
  'amount',
  'numbered',
  'event',
  'counted',
] as const;

export type PeriodWordKind = (typeof PERIOD_WORD_KINDS)[number];

/** Words, one each, in the dialect of wording-pattern.ts. */
export type PeriodWords = {
  /** Before a period: in, during, between. */
  readonly in: Wordings;
  /** Before a day. A number is no year for standing after these or the next ones: "on 2000", "the 2000". */
  readonly on: Wordings;
  /** May stand between the others: the, period. */
  readonly article: Wordings;
  readonly of: Wordings;
  readonly from: Wordings;
  /** The first day of a month, in a word: the first of May. */
  readonly firstDay: Wordings;
  /** "Month", before its name. */
  readonly monthWord: Wordings;
  /** "Year", before its number. */
  readonly yearWord: Wordings;
  /** "Year" where it may be one of the solar Hijri calendar. */
  readonly solarYearWord: Wordings;
  /** Early, the end of: the whole month or year is taken. */
  readonly partOfYear: Wordings;
  /** "Year" and the like behind its number: год, yılında. */
  readonly behindYear: Wordings;
  /** The same in a case that belongs to the noun behind it: 2022'deki, yılının. Such a date names a thing. */
  readonly attributive: Wordings;
  /** Names the solar Hijri calendar, behind a year. */
  readonly solarEra: Wordings;
  /** Names the time before Christ, or a calendar that the words of the next list tell. */
  readonly otherEra: Wordings;
  /** Between the two ends of a period. */
  readonly to: Wordings;
  readonly until: Wordings;
  /** Between the two ends of a period it is "to", and before a single date "before": до. */
  readonly untilOrBefore: Wordings;
  readonly and: Wordings;
  readonly before: Wordings;
  readonly after: Wordings;
  readonly since: Wordings;
  /** The same, right before the date only, since they mean other things as well: с, ab. */
  readonly startingFrom: Wordings;
  /** Not later than. */
  readonly by: Wordings;
  /** The same four behind their date: beri, sonra, önce, kadar. */
  readonly sinceBehind: Wordings;
  readonly afterBehind: Wordings;
  readonly beforeBehind: Wordings;
  readonly untilBehind: Wordings;
  /** "From the year", behind its number. */
  readonly fromYear: Wordings;
  /** Say that a number counts something: about, more, killed. */
  readonly amount: Wordings;
  /** Stand before the number of a thing: no., resolution, flight. */
  readonly numbered: Wordings;
  /** Happen in a year that is named beside them: elections, summit. */
  readonly event: Wordings;
  /** Are counted: a number before them is no year. */
  readonly counted: Wordings;
  /** Words that are written onto the next one; each is in one of the lists above as well. One letter each. */
  readonly attached: List;
  /** Endings that make an ordinal of a number of one or two digits: 26th. Plain letters. */
  readonly ordinalEndings: List;
  /** Endings that a hyphen joins to a number: 2020-го. Plain letters. */
  readonly hyphenEndings: List;
  /** Short for "year" and written right behind its number: 2020г. Plain letters. */
  readonly attachedYear: List;
  /** Case endings behind an apostrophe: 2020'de, Mart'tan. Regular expressions over folded text, and what is read. */
  readonly apostropheEndings: readonly ApostropheEnding[] | None;
};

export type ApostropheEnding = {
  /** What the apostrophe stands behind. */
  readonly behind: 'digit' | 'digitOrLetter';
  readonly endings: Wordings;
  /** A word that is in one of the lists of periods. */
  readonly readAs: string;
};

/**
 * How a question says a time that counts from today, and other words of time. Wordings are phrases of whole words. In them
 * `#` stands for a number in digits or words, `@` for one of the days or seasons of the same group, and `=2` at the end
 * says the number of a wording that names none: "قبل يومين=2". Without either, it is one.
 */
export type TimeWords = {
  /** Words for numbers, "one" first, in the forms that they have before days, weeks, months and years. */
  readonly numbers: readonly List[];
  readonly today: Wordings;
  readonly yesterday: Wordings;
  readonly dayBeforeYesterday: Wordings;
  readonly this: PeriodWordings;
  readonly last: PeriodWordings;
  /** Three days ago. */
  readonly ago: AmountWordings;
  /** In the last three days, since a week. */
  readonly within: AmountWordings;
  /** Sunday first, in the form that they have in the next two lists. Whole names. */
  readonly weekdays: readonly [List, List, List, List, List, List, List];
  /** On Monday. */
  readonly onWeekday: Wordings;
  readonly lastWeekday: Wordings;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [List, List, List, List];
  readonly thisSeason: Wordings;
  readonly lastSeason: Wordings;
  /** Names of lunar months besides those of date lines. They count in questions only. */
  readonly lunarMonths: MonthNames | None;
  /** Behind a year of the lunar calendar. */
  readonly lunarEra: Wordings;
  /** Have the same words and name something else: a newspaper, a feast. They are read first. */
  readonly otherwise: Wordings;
  /** Behind these a year is not that of the question: "when he was mayor in 2012", "born in 2001". */
  readonly notBehind: Wordings;
  /** A day needs no preposition behind one of these: Russian verbs of the past. One word each. */
  readonly bareDayBehind: Wordings;
  /**
   * Stand before a time and say nothing without it, so that they go with it: "back", "по состоянию", "ما بين". The last word
   * may be the first one of the time. None that is a whole question: "since".
   */
  readonly leading: Wordings;
  /** The calendar whose year "this year" is. */
  readonly years: 'gregorian' | 'persian';
};

export type PeriodWordings = {
  readonly week: Wordings;
  readonly month: Wordings;
  readonly year: Wordings;
};

export type AmountWordings = PeriodWordings & { readonly day: Wordings };

/** What a word may do in a question that follows another. Of a word in two lists, the list that stands first here counts. */
export const ROLES = [
  'and',
  'topic',
  'chat',
  'self',
  'asks',
  'what',
  'who',
  'counts',
  'person',
  'object',
  'thing',
  'clause',
  'with',
  'about',
  'to',
  'in',
  'from',
  'preposition',
  'auxiliary',
  'determiner',
  'idle',
  'event',
  'detail',
  'time',
  'filler',
] as const;

export type ListedRole = (typeof ROLES)[number];

/** Words and phrases by what they do in a question. Accents count first: où is not ou, él not el. */
export type RoleLists = {
  /** Open a follow-up: and, or, but. */
  readonly and: List;
  /** Open one that only names another topic: what about, same for. */
  readonly topic: List;
  /** Small talk: thanks, hello, no. */
  readonly chat: List;
  /** Speak of the one who asks or the bot: I, you, the server. Such a question is left alone. */
  readonly self: List;
  /** Ask for time, place, reason or manner. */
  readonly asks: List;
  /** Ask for a thing. */
  readonly what: List;
  /** Ask for somebody. */
  readonly who: List;
  /** Ask together with the noun behind them: which city, how many. */
  readonly counts: List;
  /** Stand for somebody who was named before: he, her, their. */
  readonly person: List;
  /** The same, never as the subject: him, them. */
  readonly object: List;
  /** Stand for something that was named before: that, it. */
  readonly thing: List;
  /** Begin a subordinate clause: because, if. */
  readonly clause: List;
  readonly with: List;
  readonly about: List;
  readonly to: List;
  readonly in: List;
  readonly from: List;
  /** All other prepositions. */
  readonly preposition: List;
  /** Auxiliaries and the like: they say nothing alone, and make a fragment a clause. */
  readonly auxiliary: List;
  /** Articles. */
  readonly determiner: List;
  /** Verbs and words that say nothing alone: happened, said, last. */
  readonly idle: List;
  /** Events that only "the" tells apart: the call, the meeting. */
  readonly event: List;
  /** Ask for more of the same event: reason, date, details. */
  readonly detail: List;
  readonly time: List;
  /** May stand anywhere and change nothing: ok, please, also. */
  readonly filler: List;
};

/** How a question leans on the one before it. */
export type FollowUpWords = {
  readonly roles: RoleLists;
  /** What hardly any other language of the script has, over text in small letters: it counts as three known words. */
  readonly telling: RegExp;
  /** Whether "you" is a word for "they" with a capital, as the German "Sie". */
  readonly politeCapital: boolean;
  /** How Arabic writes short words onto others. */
  readonly attached: AttachedWords | None;
  /** Among the fillers, those that join a question to the one before: also. */
  readonly also: List;
  /** Titles before a name: president. */
  readonly titles: Wordings;
  /** Pronouns that follow their verb in a question: did he. */
  readonly subjects: Wordings;
  /** Pronouns for persons that may stand for things as well: they. */
  readonly personOrThing: List;
  /** What an object may be left out after: respond, reaction, stance. */
  readonly responding: Wordings;
  /** Of these, those that lack no object where the question asks "what" or "who": accept. */
  readonly agreeing: Wordings;
  /** Stand for nothing: is there. */
  readonly expletives: List;
  /** "With" where it stands behind its noun. */
  readonly withBehind: List;
  /** "With" where the verb stands last, so that only one word after it is sure to be its noun. */
  readonly withBeforeOneWord: List;
};

/** Arabic: conjunctions, pronouns and the article are written onto words. */
export type AttachedWords = {
  /** Past forms of what people do. */
  readonly verbs: readonly string[];
  /** Nouns that often have a pronoun written on their end: his answer. */
  readonly nouns: readonly string[];
  /** Begin with a waw that is no conjunction: وزير. */
  readonly ownWaw: readonly string[];
  /** End like a word with "their" and have no such ending: تفاهم. */
  readonly noPronoun: Wordings;
  /** Verbs that need somebody who does it and somebody it is done to, and whose passive is spelt differently. */
  readonly transitive: Wordings;
  /** Verbs that are as often passive: "what was announced about", "who was killed in". */
  readonly oftenPassive: readonly string[];
  /** The article. */
  readonly article: string;
  /** "Did", which makes a question and nothing else. */
  readonly yesOrNo: string;
  /** "From", which asks "who" at the beginning. */
  readonly who: string;
  /** "Not", which asks "what" at the beginning. */
  readonly what: string;
  /** "Did", the verb: what did he do. */
  readonly did: string;
  readonly between: string;
};

/**
 * What is written onto the end of names, in the letters of the sound form (text/names/sound-form.ts), and which words with a
 * capital are none.
 */
export type NameEndings = {
  /** Case endings, longest first. */
  readonly caseEndings: List;
  /** What a name may end in where one of these case endings was taken off. */
  readonly nominatives: Readonly<Record<string, readonly string[]>>;
  /** Endings that stand at a name without an apostrophe, by which only known names are found. */
  readonly endingsOfKnown: Wordings;
  /** Offices and forms of address before a name, and what stands in them: prime, foreign, minister. They are no part of it. */
  readonly titles: Wordings;
  /** Words of the names of bodies, events and places that are translated, not written in other letters: party, festival. */
  readonly translated: Wordings;
  /** Small words within a name: ben, de, von. */
  readonly particles: List;
};

/** How a page says that an article is none of its plain news. Whole names of a rubric, but for the verbs. */
export type GenreWords = {
  /** "Opinion", "Kommentar". Not words that head news as well ("Analysis", "Interview"). */
  readonly opinion: List;
  readonly denial: List;
  readonly correction: List;
  /** Verbs of a headline that says that somebody denies something, in the forms that headlines have. */
  readonly denies: List;
  /** The same where the verb ends the headline, as in Turkish. */
  readonly deniesLast: List;
  /** Behind such a verb these are refused and not denied: "denies bail". */
  readonly refusable: List;
};

/**
 * Words of pages that are no article's text. Entries are compared without case, punctuation at the edges and spelling
 * variants. Raise SPLITTER_VERSION with a change.
 */
export type PageWords = {
  /** Before the name of the outlet. */
  readonly sourceLabels: List;
  /** Letters in a label that say "the source", of this text, and not "a source". */
  readonly definiteInSourceLabel: List;
  /** Before a headline that is announced as one. */
  readonly titleLabels: List;
  /** Before the page's own address. */
  readonly linkLabels: List;
  readonly keywordLabels: List;
  /** Before an author's, translator's or editor's name. Not words that begin headlines too ("Report: …"). */
  readonly bylineLabels: List;
  /** Begin a line that is an author's name without any colon: "By Jane Doe". */
  readonly bylineOpenings: List;
  /** Small words within such a line: "and", "in", "van". */
  readonly joiningBylines: List;
  /** Before a caption, or the name of a photographer or agency that supplied a picture. */
  readonly captionLabels: List;
  /** After these stands another article or a list of headlines; one headline may follow on the same line. */
  readonly alsoMarkers: List;
  /** After these stands a list of headlines. */
  readonly listMarkers: List;
  /** After these stand readers' comments, to the end of the page. */
  readonly commentMarkers: List;
  /** Controls that every comment has: reply, report. */
  readonly replies: List;
  /** Begin or end the heading of a list of what was found, not the headline of an article. */
  readonly searchHeadings: List;
  /** Speak to the reader where a page asks to store something: "your consent", "our partners". */
  readonly consents: List;
  /** What is stored, and where that is said: cookies, privacy policy. */
  readonly consentTopics: List;
  /** Speak to somebody who shall subscribe: "subscribe now", "already a subscriber". Two of them together tell an offer. */
  readonly offers: List;
  /** Whole lines, or lines of such words only, that belong to the page's controls. */
  readonly controls: List;
  /** Begin a request to share, follow or subscribe; long enough not to begin a sentence of an article. */
  readonly requests: List;
  /** Begin a line that says where to read, share or look, if it ends like no sentence. */
  readonly lineOpenings: List;
  readonly genres: GenreWords;
  /** Begin a line on copyright. */
  readonly copyrights: List;
  /** Stand in a line of a newsletter that is about the letter: how to unsubscribe, why it was sent, where else it can be read. */
  readonly aboutLetters: List;
  /** Who signs datelines. An unknown name after a place may be a correspondent's and names no outlet. */
  readonly agencies: List;
  /** Stand where an agency would, and name none. */
  readonly noAgencies: List;
  /** Begin the credit of a picture from an archive. */
  readonly archiveCredits: List;
  /** Begin a paragraph that goes on with the text before it: "and he added". */
  readonly continuations: List;
  /** "And" as the first letter of a word, with which a subheading seldom begins. */
  readonly attachedAnd: List;
};

/** Texts about nothing in particular, embedded with every index: src/retrieval/index/background.ts says what for. */
export type Background = {
  /** Sentences, if this language stands for its script. */
  readonly sentences: List;
  readonly questions: readonly string[];
};

/**
 * What questions say besides their subject. Wordings may have the signs of text/question/wording-frame.ts too: `~` for any
 * words, `{…}` for the piece that is cut out of the question, `^` for its beginning, `%` for what may come again.
 */
export type RequestWords = {
  readonly order: OrderWordings;
  readonly said: SaidWordings;
  readonly listing: ListingWordings;
  readonly declined: Readonly<Record<Declined, Wordings>>;
  readonly sources: SourceWords;
  readonly noise: NoiseWordings;
};

/** How one asks for all that somebody has said. The first `~` is the person, the second, if there is one, the topic. */
export type SaidWordings = {
  /** Ask for it where the question names a time without an end ("since June"), which has been taken out. */
  readonly since: Wordings;
  /** Ask for it by themselves: everything, so far, over time. */
  readonly whole: Wordings;
};

/** How one asks for the newest or oldest there is. */
export type OrderWordings = {
  readonly newest: Wordings;
  readonly oldest: Wordings;
  /** Have the same words and ask for neither. They are read first: "until today" is over before "today" is met. */
  readonly otherwise: Wordings;
};

/** Whole questions that ask for whatever there is; `~` is the topic. */
export type ListingWordings = {
  readonly news: Wordings;
  readonly headlines: Wordings;
};

/** How one names whom an answer shall come from. */
export type SourceWords = {
  /** `~` is an outlet: `{according to} ~`. The outlet is cut as well. */
  readonly attributed: Wordings;
  /** The same, where it takes a word such as "newspaper" in or beside the name: `{in} ~`. */
  readonly placed: Wordings;
  /** `~` is an author: `what did ~ write about`. */
  readonly written: Wordings;
  /** Say that a name is an outlet's, and are no names alone: newspaper, agency. */
  readonly media: Wordings;
  /** Are part of outlets' names: Gazette, Herald. */
  readonly outletLike: Wordings;
  /** Outlets that everybody knows, whether or not the corpus has them. */
  readonly wellKnown: List;
  /** Words of institutions, persons and texts: what has one of them is no unknown outlet. */
  readonly bodies: Wordings;
  /** Articles, and whatever else may stand between such a word and a name. */
  readonly articles: List;
  /** Case endings of names, without an apostrophe. */
  readonly endings: Wordings;
  /** Pieces that limit the question to the press of one language; `~` is its adjective. */
  readonly press: Wordings;
  /** Adjectives of languages, by ISO 639-1 code. */
  readonly languages: Readonly<Record<string, Wordings>>;
  /** Show that a question with `placed` is about an outlet: "who works in …". */
  readonly business: Wordings;
  /** What a text is called, before or behind its subject: article, story. */
  readonly texts: Wordings;
  /** Between such a word and its subject: about. */
  readonly about: List;
};

/** What people say around a question. */
export type NoiseWordings = {
  /** Count before a pause or a question, or where nothing else is said. */
  readonly smallTalk: Wordings;
  /** Count at both ends of a question, with a pause or without. */
  readonly asides: Wordings;
  /** Before a request: can you. */
  readonly opening: Wordings;
  /** Before a question word: tell me. */
  readonly asking: Wordings;
};

/**
 * What turns the meaning of the words behind it, and what ends its reach. Words and phrases; accents count in Latin letters.
 * Of two entries that begin at one word the longer one counts, and of equal ones the list that stands first here.
 */
export type TurnWords = {
  /** Have a word of the other lists and turn nothing: "not only", "no doubt", "even if". */
  readonly harmless: Wordings;
  /** Ask whether something is so. */
  readonly question: Wordings;
  /** Reach over the comma into the main clause: "if it rains, …". */
  readonly condition: Wordings;
  /** Say that something was denied or refused. They reach through "that". */
  readonly denial: Wordings;
  /** Say that something is claimed, rumoured or doubted, and not by the page. They reach through "that". */
  readonly doubt: Wordings;
  /** Weaken the verb right behind them, and nothing farther: may, might. */
  readonly hedge: Wordings;
  /** Not, no, without, and verbs that say it: "failed to". They reach to the end of their clause. */
  readonly negation: Wordings;
  /** Negate where they begin a clause, and are other words elsewhere: the Arabic "ما", which is "what" as well. */
  readonly negationFirst: Wordings;
  /** Verbs that have a negation in them and close their clause: they reach hardly farther than the next word. */
  readonly negatedVerb: Wordings;
  /** But. What stands before it does not reach behind it. */
  readonly contrast: Wordings;
  /** Plain verbs of reporting: said, added. They turn nothing. */
  readonly reporting: Wordings;
  /** That: opens the clause that a verb reports, denies or doubts. */
  readonly that: Wordings;
  /** Because, while, who: open a clause that no negation before them reaches. */
  readonly subordinate: Wordings;
  /** What stands behind the words that it turns, where the language puts it there. */
  readonly behind: TurnWordsBehind | None;
};

export type TurnWordsBehind = Readonly<Record<'question' | 'denial' | 'doubt' | 'negation', Wordings>>;

/** How a text says who says something. The readers are in text/speech/. */
export type SpeechWords = {
  /**
   * Where the speaker stands beside his verb: behind it, as in Arabic, before it, or before it with what he says between the
   * two, as in Turkish.
   */
  readonly order: 'verb-first' | 'speaker-first' | 'verb-last';
  /** Verbs that report what somebody says, in all their forms: said, announced, told. None of denial or doubt. */
  readonly says: ByGender;
  /** Verbs that say the contrary of the words behind them: denied. */
  readonly denies: ByGender;
  /** Stand for a speaker who was named before: he, she. */
  readonly pronouns: ByGender;
  /** Verbs that report only right behind one of `saidWith`: the Persian "اعلام کرد" is "announcement did". */
  readonly lightVerbs: Wordings;
  /** Nouns that make one of `lightVerbs` a verb of saying. */
  readonly saidWith: Wordings;
  /** Small words between a speaker and his verb, or before the verb: has, also. */
  readonly besideVerb: Wordings;
  /** Before a verb these say that it is told of nobody who speaks: was told. */
  readonly passive: Wordings;
  /** Begin what is said: that. */
  readonly that: Wordings;
  /** Nouns that say what is said, without "that": the need of, the existence of. */
  readonly contents: Wordings;
  /** Behind a verb and its speaker these lead to what is said: on, about, for. */
  readonly leadingTo: Wordings;
  /** Stand before a speaker: according to. */
  readonly accordingTo: Wordings;
  /** Stand before a speaker with a preposition that is written onto his name: the Arabic "وفقا ل". */
  readonly accordingToJoined: Wordings;
  /** Stand behind a speaker: the Turkish "göre". */
  readonly accordingToBehind: Wordings;
  /** Stand before a speaker whom another one quotes: quoting. `~` is the one who quotes. */
  readonly quoting: Wordings;
  /** Stand where a speaker would, and point back to whoever speaks: "according to him". */
  readonly ownWords: Wordings;
  /** Where somebody says something: interview, speech. They are no part of his name. */
  readonly occasions: Wordings;
  /** Words for people, bodies and papers that speak: minister, spokesman, ministry, statement. */
  readonly roles: Wordings;
  /**
   * End the name of a speaker: prepositions, relatives, words of time. A verb of saying that is one of them as well counts only at
   * the beginning of a sentence.
   */
  readonly behindSpeaker: Wordings;
  /** Words of time that may stand between a verb and its speaker: today. The days of the week need not be among them. */
  readonly times: Wordings;
  /** What only the reader of sentences whose verb stands first knows. */
  readonly verbFirst: VerbFirstWords | None;
};

/** Verbs of speech that need a construction of their own, in a language whose verb stands first. */
export type VerbFirstWords = {
  /**
   * Say what somebody thinks or wants of something without "that": demanded, condemned, praised. They count where they begin a sentence
   * and somebody is named who can speak.
   */
  readonly judges: ByGender;
  /** Say something only where a "that" follows: found, concluded, estimated. */
  readonly finds: ByGender;
  /** Tell on of whoever spoke last: added, went on. */
  readonly continues: Wordings;
  /** Have no noun but their speaker right behind them: said, pointed out. */
  readonly plain: Wordings;
  /** Have the person who is spoken to, or of, right behind their speaker: called on, warned, accused. */
  readonly addressing: Wordings;
  /** What somebody issues to say something in it: statement. */
  readonly issued: Wordings;
  /** Right before a verb these make it one of a clause that depends on another: if, when, who. */
  readonly subordinate: Wordings;
  /** Stand where a speaker does, and are none, or more than one: figures, results, both sides. */
  readonly things: Wordings;
  /** Several people, whom a verb before them takes as one, and a verb behind them as several: the researchers, both. */
  readonly several: Wordings;
  /** Roles that are of something, without their article: head, manager, ministry. What follows them belongs to the name. */
  readonly heads: Wordings;
  /** Stand before the name of a person and are no office: doctor, sheikh. */
  readonly honorifics: Wordings;
  /** Begin a sentence before its verb: "for his part". */
  readonly ownSide: Wordings;
  /** Of verbs of speech: adding, pointing out. They tell on of the speaker of the verb before, in this sentence or the one before. */
  readonly participles: ByGender;
};

/** Wordings by the gender and number of whom they go with; `any` where the language does not tell. */
export type ByGender = {
  readonly he: Wordings;
  readonly she: Wordings;
  readonly they: Wordings;
  readonly any: Wordings;
};

export type Office =
  | 'president'
  | 'primeMinister'
  | 'minister'
  | 'deputy'
  | 'senator'
  | 'governor'
  | 'mayor'
  | 'monarch'
  | 'ambassador'
  | 'judge'
  | 'executive';

/** What people write around a quote that they pass on. */
export type MessageWords = {
  /** Ask whether something is so, or for its source, and say nothing of what it is: true, fake, source, verify. */
  readonly checking: List;
  /** Report words of messages besides the verbs of `speech.says`, in the forms that stand before or behind a name. */
  readonly said: Wordings;
  /** Stand before the name of whoever is the source, or behind it. */
  readonly accordingTo: Wordings;
  /** Label a message as somebody else's; `~` is whose. */
  readonly forwarded: Wordings;
  /** Label breaking news. */
  readonly breaking: Wordings;
  /** Stand before a headline, or behind it. */
  readonly headlines: Wordings;
  /** Stand where a name would and name nobody: the paper, she. */
  readonly unnamed: Wordings;
  /** Offices of which a person has one at a time, as they stand beside a name; of one word or two. */
  readonly offices: Readonly<Record<Office, List>>;
  /**
   * Right before a name, without a preposition or an article between, they name somebody else: "محامي X" is no X. One word each,
   * folded or not, in the forms in which they stand so.
   */
  readonly relations: List;
  /** Say that somebody did not say what is quoted, or that it is wrong to say so: "never said", "wrong to claim that". */
  readonly neverSaid: Wordings;
  /** Stand beside a word of speech and are no part of the name before it: really, ever. */
  readonly besideSaid: List;
  /** Say of a quote, as a label before it or right behind it, that it is false: fake, "not true". */
  readonly falsehoods: Wordings;
  /** Ask whether a whole message is true, without the question mark: "is this true". */
  readonly checks: Wordings;
};

/** How a question is typed that is not spelt as the press spells. */
export type TypingHabits = {
  /** Words that are right: mistyped ones are compared with them. Of the everyday ones, most frequent first. */
  readonly everyday: readonly string[];
  /**
   * What the keys of an English keyboard type on a keyboard of this language, as pairs of key and letters: a question typed
   * in the wrong layout is read by them. Keys of small letters; capitals only where they type another letter of a word.
   */
  readonly keyboard: string | None;
  readonly dialect: DialectWords | None;
  readonly latin: LatinSpelling | None;
};

/** A word or phrase as it is said, and what the press writes for it. */
export type Rendering = readonly [said: string, meant: string];

/** Words of dialects. */
export type DialectWords = {
  /** That ask. They are read where no word of the written language asks. */
  readonly asking: readonly Rendering[];
  /** What those mean before a noun with the article: "what is the …" is not "what does …". */
  readonly askingBeforeArticle: readonly Rendering[];
  /** That are no word of the written language. */
  readonly others: readonly Rendering[];
  /** That are a word of the written language as well: they are read beside another word of a dialect only. */
  readonly beside: readonly Rendering[];
  /** For which the press writes nothing, and those of them that are a word of the written language as well. */
  readonly leftOut: readonly string[];
  readonly leftOutBeside: readonly string[];
  /** Words that make a future of the verb behind them, such verbs, and what the written language puts onto the verb. */
  readonly future: {
    readonly before: readonly string[];
    readonly verb: RegExp;
    readonly mark: string;
    /** "Is not" before such a future, as the other renderings leave it, and what the press writes for both. */
    readonly negated: Rendering;
  };
  /** What is written onto a word. */
  readonly attached: readonly SpokenAttachment[];
  /** Of those that ask: names of people and places as well. */
  readonly alsoNames: readonly string[];
};

/** What a dialect writes onto a word, at its beginning or end, and what the press writes instead. */
export type SpokenAttachment = readonly [said: RegExp, written: string];

/** How a language of another script is typed in Latin letters and digits: Arabizi. */
export type LatinSpelling = {
  /** Frequent words. */
  readonly words: readonly Rendering[];
  /** For which nothing is written. */
  readonly leftOut: readonly string[];
  /** Those of them that are no word of a language of Latin script: they tell that it is typed so. */
  readonly telling: readonly string[];
  /** Written onto the next word. */
  readonly attached: readonly Rendering[];
  /** Digits that stand for letters. */
  readonly digits: string;
  /** For each chunk of one to three Latin letters the ways to write it, each with a cost in nats. Folded. */
  readonly letters: readonly LatinLetters[];
};

export type LatinLetters = readonly [
  latin: string,
  written: readonly (readonly [letters: string, cost: number])[],
];

/** Renderings, one a line or between commas: `said: meant`; several words may be said for one: `said / said: meant`. */
export function renderings(text: string): readonly Rendering[] {
  return phrases(text).flatMap((entry) => {
    const [said = '', meant = ''] = entry.split(':');
    return said.split('/').map((one): Rendering => [one.trim(), meant.trim()]);
  });
}

/** Letters of a table: `chunk letters letters=cost …`, one chunk a line or between commas; `0` writes nothing. */
export function latinLetters(table: string): readonly LatinLetters[] {
  return phrases(table).map((line): LatinLetters => {
    const [latin = '', ...ways] = words(line);
    const written = ways.map((way) => {
      const [letters = '', cost = '0'] = way.split('=');
      return [letters === '0' ? '' : letters, Number(cost)] as const;
    });
    return [latin, written];
  });
}
