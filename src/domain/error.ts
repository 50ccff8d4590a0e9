/**
 * Everything that can go wrong, by name, with the values that a message needs. The messages themselves are worded where
 * isnad speaks to a person: in operator-messages.ts, and in discord/locales/ in the person's language.
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
  /** `similar`: a name that is given and may be meant for it. */
  'setting-missing': { readonly setting: string; readonly expected: string; readonly similar: string | null };
  'environment-file-unreadable': { readonly path: string; readonly problem: string };
  'setting-misspelt': { readonly given: string; readonly meant: string };
  'batch-line-invalid': { readonly line: number; readonly problem: string };
  'draft-unreadable': { readonly path: string; readonly problem: string };
  'draft-without-quotation': { readonly path: string };
  /** Of a draft of which no quotation could be compared. */
  'bundle-without-quotation': { readonly path: string };
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
  /** `candidates` are encodings that it may be in. */
  'file-not-utf8': {
    readonly source: string;
    readonly byte: number;
    readonly line: number;
    readonly candidates: readonly string[];
  };
  /** It states an encoding, or has the byte-order mark of one, and holds what that encoding does not have. */
  'file-encoding-broken': {
    readonly source: string;
    readonly encoding: string;
    readonly byte: number;
    readonly line: number;
  };
  'file-encoding-unknown': { readonly source: string; readonly encoding: string };
  /** A doubt: nothing states the encoding in which it was read. */
  'encoding-guessed': { readonly source: string; readonly encoding: string };
  /** A doubt: it was read in another encoding than the one that it or its server states. */
  'encoding-contradicted': { readonly source: string; readonly stated: string; readonly encoding: string };
  'file-too-deep': { readonly source: string; readonly limit: number };
  /** Files within files within a file. */
  'file-nested-too-deep': { readonly source: string; readonly limit: number };
  /** Bytes; an archive that is made to fill the disk or to keep the reader busy. */
  'file-unpacks-too-far': { readonly source: string; readonly limit: number };
  /** It opens only with a password, or says that it does. */
  'file-encrypted': { readonly source: string };
  /** It has pages, and none of them has letters: pictures of pages. */
  'file-without-text': { readonly source: string };
  /** A page whose text may be another than the one that is seen. It was left out. */
  'pdf-page-untrusted': {
    readonly source: string;
    readonly page: number;
    readonly problem: UntrustedBecause;
  };
  /** `sources.json` inside an archive. */
  'side-file-inside': { readonly source: string; readonly archive: string };
  'file-too-costly': { readonly source: string; readonly what: Cost; readonly limit: number };
  /** A fault of the installation, not of a file: no file that needs the reader can be read. */
  'reader-unstartable': { readonly problem: string; readonly formats: readonly string[] };
  'file-unparseable': { readonly source: string; readonly problem: string };
  'front-matter-invalid': { readonly source: string; readonly line: number; readonly problem: string };
  'json-line-invalid': { readonly source: string; readonly line: number; readonly problem: string };
  /** A part of a file that is broken. */
  'part-invalid': { readonly source: string; readonly problem: string };
  /** A part of a file that is whole, and has nothing that could be quoted. */
  'part-no-article': { readonly source: string; readonly problem: string };
  /** A file whose articles cannot be found, since it is built otherwise than isnad knows. */
  'file-structure-unknown': { readonly source: string; readonly problem: string };
  /** Numbers are lines: those named by notices of their own, and those beyond. */
  'json-lines-unnamed': { readonly source: string; readonly named: number; readonly unnamed: number };
  'file-format-unknown': {
    readonly source: string;
    readonly extension: string;
    readonly known: readonly string[];
  };
  'file-unbroken': { readonly source: string; readonly limit: number };
  'file-without-article': { readonly source: string };
  /** A page of headlines and summaries that lead elsewhere. */
  'page-without-prose': { readonly source: string };
  /** A doubt: what was taken for the body is little of what the page says. */
  'page-little-prose': { readonly source: string; readonly percent: number };
  /** A doubt: nearly all that the page says is in links. */
  'page-mostly-links': { readonly source: string; readonly percent: number };
  /** A doubt: it is the letter inside another that was read. */
  'letter-forwarded': { readonly source: string };
  /** A doubt: another letter stands in it and was left out. */
  'letter-quotes-another': { readonly source: string };
  /** A doubt: a channel took it over from another. */
  'message-forwarded': { readonly source: string; readonly from: string };
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
  /** `path` is a file or an address, `other` the page that already has the name. */
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
  // Feeds that are polled
  /** `key` is null where the whole entry or file is meant. */
  'feeds-file-invalid': {
    readonly path: string;
    readonly line: number;
    readonly key: string | null;
    readonly problem: string;
  };
  'feeds-file-missing': { readonly path: string };
  'feeds-state-unusable': { readonly path: string; readonly problem: string };
  'feeds-watched': { readonly path: string };
  'robots-disallowed': { readonly address: string };
  /** What robots.txt says is not known, so nothing is fetched until it is. */
  'robots-unknown': { readonly address: string; readonly problem: string };
  /** `until`: ISO time. */
  'host-asks-to-wait': { readonly address: string; readonly until: string };
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
  /** The work was given up, through no fault of the quote; another try may succeed. */
  'verification-failed': { readonly problem: string };
  /** Older forms of pages were not searched: of all of them, or of some. */
  'versions-unreadable': { readonly path: string; readonly problem: string };
  'verification-late': { readonly limitMs: number };
  'verification-busy': { readonly waiting: number };
  // Evidence bundles
  'bundle-unreadable': { readonly path: string; readonly problem: string };
  /** It is JSON, and no bundle. */
  'bundle-foreign': { readonly path: string };
  'bundle-newer': { readonly path: string; readonly format: number; readonly known: number };
  /** Its seal is not that of its contents. */
  'bundle-altered': { readonly path: string };
  /** `field` is a path of keys. */
  'bundle-invalid': { readonly path: string; readonly field: string; readonly problem: string };
  /** A page is the one that the bundle names, and has not the words that the bundle says it has. */
  'bundle-contradicts': { readonly source: string; readonly start: number };
  'bundle-exists': { readonly path: string };
  'bundle-unwritable': { readonly path: string; readonly problem: string };
  // The model
  'model-unloadable': { readonly model: string; readonly problem: string };
  'model-failed': { readonly problem: string };
  /** `missing`: there is no file; otherwise it belongs to `fittedTo`, which is null if it has nothing for the cross-encoder. */
  'not-calibrated': {
    readonly model: string;
    readonly path: string;
    readonly reason: 'missing' | 'other-model' | 'other-cross-encoder';
    readonly fittedTo: string | null;
  };
  /** `field` is a path of keys in the file; null if the file is not JSON or cannot be read. */
  'calibration-unreadable': {
    readonly path: string;
    readonly field: string | null;
    readonly problem: string;
  };
  // What the bot keeps
  'feedback-unwritable': { readonly path: string; readonly problem: string };
  'settings-unreadable': { readonly path: string; readonly problem: string };
  'settings-unwritable': { readonly path: string; readonly problem: string };
  'ballot-key-unusable': { readonly path: string; readonly problem: string };
  'greeted-unusable': { readonly path: string; readonly problem: string };
  'gaps-unusable': { readonly path: string; readonly problem: string };
  /** @property setting that names the port */
  'port-unusable': { readonly address: string; readonly problem: string; readonly setting: string };
  // The door for other programs
  /** `field` is a path of keys, a parameter, or empty for the whole body. */
  'request-invalid': { readonly field: string; readonly problem: string };
  'body-unreadable': { readonly problem: string };
  'body-too-large': { readonly limit: number };
  'media-type-unknown': { readonly given: string; readonly expected: string };
  'path-unknown': Readonly<Record<string, never>>;
  'method-unknown': { readonly method: string; readonly allowed: readonly string[] };
  'token-missing': Readonly<Record<string, never>>;
  'token-unknown': Readonly<Record<string, never>>;
  /** A page on another site asks, or another name leads to this machine. */
  'origin-refused': { readonly origin: string };
  'article-unknown': { readonly article: string };
  'quote-unknown': { readonly article: string };
  'requests-too-many': { readonly seconds: number };
  'questions-at-once': { readonly limit: number };
  'queue-full': Readonly<Record<string, never>>;
  'program-stopping': Readonly<Record<string, never>>;
  /** `percent`: how far the building is; null where it is only being opened, or cannot be used. */
  'index-not-ready': { readonly percent: number | null };
  // Followed questions
  'follows-unusable': { readonly path: string; readonly problem: string };
  /** Small talk, one word, or what names no subject. */
  'follow-too-broad': Readonly<Record<string, never>>;
  'follow-known': Readonly<Record<string, never>>;
  /** `limit`: of a member, of a server's channels, or of the command line. */
  'follows-too-many': { readonly limit: number; readonly where: 'direct' | 'channel' | 'terminal' };
  'follow-unknown': { readonly id: string };
  // Discord
  'discord-unreachable': { readonly problem: string };
  'discord-token-refused': Readonly<Record<string, never>>;
  'discord-intents-refused': Readonly<Record<string, never>>;
  'discord-gone': { readonly closeCode: number };
  'discord-refused': { readonly what: string; readonly problem: string };
  // Evaluation data
  'data-unreadable': { readonly path: string; readonly line: number | null; readonly problem: string };
};

/**
 * Why the text of a page of a PDF document may be another than the one that is seen: letters without a character; text that is
 * not seen, or turned; words backwards; what is like no words, or like no language; an order of the file that is not the page's.
 */
export type UntrustedBecause =
  'unknown-letters' | 'unseen' | 'turned' | 'backwards' | 'no-words' | 'no-language' | 'order';

/**
 * A limit on the contents of a file or on the work of reading it: `memory` in MiB, `processor` and `time` in seconds,
 * `characters` in UTF-16 units.
 */
export type Cost =
  | 'pages'
  | 'glyphs'
  | 'parts'
  | 'elements'
  | 'attributes'
  | 'characters'
  | 'lines'
  | 'memory'
  | 'processor'
  | 'time';

export type ErrorCode = keyof ErrorValues;

/** A code with its values. Errors and warnings both consist of it. */
export type Notice = { [C in ErrorCode]: { readonly code: C; readonly values: ErrorValues[C] } }[ErrorCode];

/** Makes a notice; the compiler checks that the values fit the code. */
export function notice<C extends ErrorCode>(code: C, values: ErrorValues[C]): Notice {
  return { code, values } as Notice;
}

/** The one class of expected errors. `message` is for logs; people read a message made from `notice`. */
export class IsnadError extends Error {
  override readonly name = 'IsnadError';
  readonly notice: Notice;

  constructor(thrown: Notice, options?: { cause?: unknown }) {
    super(`${thrown.code} ${JSON.stringify(thrown.values)}`, options);
    this.notice = thrown;
  }
}

/** Makes an `IsnadError` of this code. @param cause the original error, if there is one */
export function failure<C extends ErrorCode>(code: C, values: ErrorValues[C], cause?: unknown): IsnadError {
  return new IsnadError(notice(code, values), cause === undefined ? {} : { cause });
}
