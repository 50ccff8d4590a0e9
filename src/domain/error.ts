/**
 * Everything that can go wrong by name, with the values that a message needs. The wording belongs to the
 * edge that speaks to a person (operator-wording.ts, discord/words/), in that person's language.
 */
export type ErrorValues = {
  // The person's input
  'question-empty': Readonly<Record<string, never>>;
  'answer-late': { readonly limitMs: number };
  'question-too-long': { readonly length: number; readonly limit: number };
  'quote-empty': Readonly<Record<string, never>>;
  'quote-too-long': { readonly length: number; readonly limit: number };
  'option-invalid': { readonly option: string; readonly value: string; readonly expected: string };
  'setting-invalid': { readonly setting: string; readonly value: string; readonly expected: string };
  'setting-missing': { readonly setting: string; readonly expected: string };
  'batch-line-invalid': { readonly line: number; readonly problem: string };
  'program-unfinished': Readonly<Record<string, never>>;
  'output-closed': Readonly<Record<string, never>>;
  // The corpus
  'corpus-missing': { readonly corpus: string };
  'corpus-empty': { readonly corpus: string };
  /** Numbers are articles; `limit` is in percent of `before`. */
  'articles-vanishing': {
    readonly corpus: string;
    readonly removed: number;
    readonly before: number;
    readonly added: number;
    readonly limit: number;
  };
  'file-unreadable': { readonly source: string; readonly problem: string };
  'file-empty': { readonly source: string };
  'file-too-large': { readonly source: string; readonly bytes: number; readonly limit: number };
  'file-binary': { readonly source: string };
  'file-not-utf8': { readonly source: string; readonly byte: number };
  'file-encoding-unknown': { readonly source: string; readonly encoding: string };
  'file-too-deep': { readonly source: string; readonly limit: number };
  'file-too-costly': { readonly source: string; readonly what: Cost; readonly limit: number };
  /** Of the program, and not of a file: none that needs it can be read. */
  'reader-unstartable': { readonly problem: string };
  'file-unparseable': { readonly source: string; readonly problem: string };
  'front-matter-invalid': { readonly source: string; readonly line: number; readonly problem: string };
  'json-line-invalid': { readonly source: string; readonly line: number; readonly problem: string };
  /** Lines beyond those that were named. */
  'json-lines-unnamed': { readonly source: string; readonly named: number; readonly unnamed: number };
  'file-format-unknown': { readonly source: string; readonly extension: string };
  'file-unbroken': { readonly source: string; readonly limit: number };
  'file-without-article': { readonly source: string };
  'file-too-many-articles': { readonly source: string; readonly articles: number; readonly limit: number };
  'article-incomplete': {
    readonly source: string;
    readonly line: number;
    readonly missing: readonly string[];
  };
  'article-id-taken': {
    readonly source: string;
    readonly line: number;
    readonly id: string;
    readonly other: string;
  };
  'date-not-taken': {
    readonly source: string;
    readonly line: number;
    readonly written: string;
    readonly problem: 'hijri' | 'impossible' | 'unreadable';
  };
  'side-file-invalid': { readonly source: string; readonly line: number; readonly problem: string };
  'side-entry-nowhere': { readonly source: string; readonly line: number; readonly entry: string };
  'side-file-contradicts': {
    readonly source: string;
    readonly line: number;
    readonly what: string;
    readonly page: string;
    readonly side: string;
  };
  // Taking pages in
  'path-missing': { readonly path: string; readonly problem: string };
  'file-exists': { readonly source: string };
  /** `path` is a file or an address, `other` the page that has its name. */
  'file-name-taken': { readonly path: string; readonly source: string; readonly other: string };
  'file-name-passed-over': { readonly path: string; readonly source: string };
  'folder-empty': { readonly path: string };
  'corpus-unwritable': { readonly path: string; readonly problem: string };
  'address-invalid': { readonly address: string; readonly problem: string };
  'address-private': { readonly address: string; readonly resolved: string };
  'fetch-failed': { readonly address: string; readonly problem: string };
  'feed-entries-left': { readonly address: string; readonly left: number; readonly limit: number };
  'feed-too-long': { readonly address: string; readonly entries: number; readonly limit: number };
  'feed-declined': { readonly address: string; readonly entries: number };
  'feed-invalid': { readonly address: string; readonly problem: string };
  'confirmation-needed': { readonly pages: number };
  'page-unknown': { readonly source: string };
  // The index
  'index-unreadable': { readonly index: string; readonly problem: string };
  'index-torn': { readonly generation: string; readonly problem: string };
  'index-foreign': {
    readonly generation: string;
    readonly what: string;
    readonly found: string;
    readonly expected: string;
  };
  'index-previous-used': { readonly generation: string };
  'index-write-failed': { readonly path: string; readonly problem: string };
  'index-locked': { readonly index: string };
  'index-lock-held': { readonly index: string; readonly seconds: number };
  'index-lock-taken': { readonly index: string };
  'index-missing': { readonly index: string };
  'index-outdated': { readonly corpus: string };
  'index-no-previous': { readonly index: string };
  'index-interrupted': Readonly<Record<string, never>>;
  'indexer-ended': { readonly problem: string };
  // Answers
  'outlet-unknown': { readonly outlet: string; readonly known: readonly string[] };
  'quote-dropped': { readonly source: string; readonly start: number; readonly end: number };
  // Verifying quotes
  /** The work was given up through no fault of the quote; the next may succeed. */
  'verification-failed': { readonly problem: string };
  'verification-late': { readonly limitMs: number };
  'verification-busy': { readonly waiting: number };
  // The model
  'model-unloadable': { readonly model: string; readonly problem: string };
  'model-failed': { readonly problem: string };
  // What the bot keeps
  'feedback-unwritable': { readonly path: string; readonly problem: string };
  'settings-unreadable': { readonly path: string; readonly problem: string };
  'settings-unwritable': { readonly path: string; readonly problem: string };
  'gaps-unusable': { readonly path: string; readonly problem: string };
  'port-unusable': { readonly address: string; readonly problem: string };
  // Discord
  'discord-unreachable': { readonly problem: string };
  'discord-token-refused': Readonly<Record<string, never>>;
  'discord-intents-refused': Readonly<Record<string, never>>;
  'discord-gone': { readonly closeCode: number };
  'discord-refused': { readonly what: string; readonly problem: string };
  // Evaluation data
  'data-unreadable': { readonly path: string; readonly line: number | null; readonly problem: string };
};

/** What a file may have, or its reading may take: `memory` in MiB, `processor` and `time` in seconds, `characters` in UTF-16 units. */
export type Cost =
  'parts' | 'elements' | 'attributes' | 'characters' | 'lines' | 'memory' | 'processor' | 'time';

export type ErrorCode = keyof ErrorValues;

/** A code with its values: what an error and a warning have in common. */
export type Notice = { [C in ErrorCode]: { readonly code: C; readonly values: ErrorValues[C] } }[ErrorCode];

/** Makes a notice; the compiler checks that the values fit the code. */
export function notice<C extends ErrorCode>(code: C, values: ErrorValues[C]): Notice {
  return { code, values } as Notice;
}

/** The one error class. `message` is for logs; people read the wording made from `notice`. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly notice: Notice;

  constructor(thrown: Notice, options?: { cause?: unknown }) {
    super(`${thrown.code} ${JSON.stringify(thrown.values)}`, options);
    this.notice = thrown;
  }
}

/** An `IsnadError` of this code; `cause` keeps the original. */
export function failure<C extends ErrorCode>(code: C, values: ErrorValues[C], cause?: unknown): IsnadError {
  return new IsnadError(notice(code, values), cause === undefined ? {} : { cause });
}
