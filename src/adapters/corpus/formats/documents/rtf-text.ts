import type { Encoding } from '../../encodings/encoding.ts';
import { RtfFonts, type UnreadableRtf } from './rtf-fonts.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** Groups whose text is none of the running text, besides those that a `\*` marks. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  (
    'annotation atnauthor atnid colortbl datafield filetbl fldinst footerf footerl footerr footer fonttbl formfield ftncn ftnsep ftnsepc ' +
    'aftncn aftnsep aftnsepc header headerf headerl headerr info listtable listoverridetable nonshppict objclass objdata objname ' +
    'pict revtbl rxe stylesheet tc txe upr xe'
  ).split(' '),
);

/** Groups in those that are left out which are text all the same: the better copy of two. */
const TAKEN_AGAIN = 'ud';

/** Groups that hold the number or sign of a list item. */
const LIST_SIGNS: ReadonlySet<string> = new Set(['listtext', 'pntext']);

const ENDS_OF_LINES: ReadonlySet<string> = new Set(['line', 'lbr', 'softline']);
const ENDS_OF_PARAGRAPHS: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'cell', 'nestcell', 'row', 'nestrow', 'column']);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['bullet', '\u2022'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
]);

/** Code pages of the words that name one without a number. */
const NAMED_CODE_PAGES: ReadonlyMap<string, number> = new Map([
  ['mac', 10_000],
  ['pc', 437],
  ['pca', 850],
]);
const MAX_HEADING = 6;

/** What holds in a group, and is forgotten at its end. */
type State = {
  /** The group whose text is not read; null where text is read. */
  leftOut: string | null;
  /** What was left out around the group that began it, for a group that is taken again. */
  before: string | null;
  /** Bytes that stand for a character by number, for programs that know no numbers. */
  fallback: number;
  font: number | null;
  hidden: boolean;
  deleted: boolean;
  /** Whether the group begins with `\*`, which says that whoever does not know its word should leave it out. */
  isOptional: boolean;
  isNote: boolean;
  /** Of its paragraphs: whether they are in a list, and their level among headings. */
  inList: boolean;
  heading: number | null;
};

/** Collects the lines of a Rich Text document from its pieces, in their order. */
export class RtfText {
  /** Text that cannot be read; null as long as all is. */
  unreadable: UnreadableRtf | null = null;
  readonly #lines: string[] = [];
  readonly #notes: string[] = [];
  readonly #states: State[] = [];
  #state: State = {
    ...{ leftOut: null, before: null, fallback: 1, font: null, hidden: false, deleted: false },
    ...{ isOptional: false, isNote: false, inList: false, heading: null },
  };
  readonly #fonts: RtfFonts;
  /** Levels of headings by their styles. */
  readonly #headings = new Map<number, number>();
  #definedStyle: number | null = null;
  /** Bytes of text that are not decoded yet: a character may have several. */
  #bytes = '';
  #pieces: string[] = [];
  #skip = 0;
  /** Whether the paragraph has the sign of a list item. */
  #hasSign = false;
  /** The text around a note, while the note is read. */
  #around: { readonly pieces: string[]; readonly hasSign: boolean } | null = null;

  /** @param given the encoding that a person names for the document; null where nobody does */
  constructor(given: Encoding | null) {
    this.#fonts = new RtfFonts(given);
  }

  /** The lines of the document, and then its notes. */
  get lines(): readonly string[] {
    return [...this.#lines, ...this.#notes];
  }

  take(token: RtfToken): void {
    if (token.kind !== 'bytes') this.#flush();
    switch (token.kind) {
      case 'open':
        this.#skip = 0;
        this.#states.push({ ...this.#state });
        this.#state = { ...this.#state, isOptional: false };
        break;
      case 'close':
        this.#close();
        break;
      case 'bytes':
        this.#take(token.bytes);
        break;
      case 'symbol':
        this.#symbol(token.sign);
        break;
      case 'word':
        this.#word(token.name, token.value);
        break;
    }
  }

  #close(): void {
    this.#skip = 0;
    const { isNote } = this.#state;
    if (this.#states.length === 1) this.#end();
    this.#state = this.#states.pop() ?? this.#state;
    if (isNote && !this.#state.isNote) {
      this.#end();
      const { pieces = [], hasSign = false } = this.#around ?? {};
      this.#pieces = pieces;
      this.#hasSign = hasSign;
      this.#around = null;
    }
  }

  #take(bytes: string): void {
    const skipped = Math.min(this.#skip, bytes.length);
    this.#skip -= skipped;
    if (this.#isRead) this.#bytes += bytes.slice(skipped);
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#state.isOptional = true;
    else if (this.#skip > 0) this.#skip--;
    else if (sign === '\n' || sign === '\r') this.#paragraphEnds();
    else this.#add(SYMBOLS.get(sign) ?? '');
  }

  #word(name: string, value: number | null): void {
    if (this.#skip > 0 && name !== 'u') {
      this.#skip--;
      return;
    }
    const { isOptional } = this.#state;
    this.#state.isOptional = false;
    if (this.#beginsGroup(name, isOptional)) return;
    if (this.#state.leftOut !== null) this.#definition(name, value);
    else if (ENDS_OF_LINES.has(name)) this.#add('\n');
    else if (ENDS_OF_PARAGRAPHS.has(name)) this.#paragraphEnds();
    else if (name === 'u') this.#character(value ?? 0);
    else if (CHARACTERS.has(name)) this.#add(CHARACTERS.get(name) ?? '');
    else this.#property(name, value);
  }

  /** Whether a word says what its group holds. */
  #beginsGroup(name: string, isOptional: boolean): boolean {
    const state = this.#state;
    if (name === TAKEN_AGAIN && state.leftOut === 'upr') {
      state.leftOut = state.before;
      return true;
    }
    if (LIST_SIGNS.has(name) && state.leftOut === null) {
      this.#hasSign = true;
      state.leftOut = name;
      return true;
    }
    if (name === 'footnote' && state.leftOut === null && this.#around === null) {
      // A note stands within the sentence to which it belongs.
      this.#around = { pieces: this.#pieces, hasSign: this.#hasSign };
      this.#pieces = [];
      state.isNote = true;
      return true;
    }
    if (!LEFT_OUT.has(name) && !isOptional) return false;
    if (state.leftOut === null) {
      state.before = null;
      state.leftOut = name;
    }
    return true;
  }

  /** What the tables of fonts and styles say. */
  #definition(name: string, value: number | null): void {
    const { leftOut, font } = this.#state;
    if (leftOut === 'fonttbl') {
      if (name === 'f') this.#state.font = value;
      else if (name === 'fcharset' && font !== null) this.#fonts.charset(font, value ?? 1);
      else if (name === 'cpg' && font !== null) this.#fonts.codePageOf(font, value ?? 0);
    } else if (leftOut === 'stylesheet') {
      if (name === 's') this.#definedStyle = value;
      else if (name === 'outlinelevel' && this.#definedStyle !== null) {
        this.#headings.set(this.#definedStyle, value ?? 0);
        this.#definedStyle = null;
      }
    }
  }

  #property(name: string, value: number | null): void {
    const state = this.#state;
    const isOn = value !== 0;
    switch (name) {
      case 'ansicpg':
        this.#fonts.codePage = value;
        break;
      case 'mac':
      case 'pc':
      case 'pca':
        this.#fonts.codePage = NAMED_CODE_PAGES.get(name) ?? null;
        break;
      case 'deff':
        this.#fonts.usual = value;
        break;
      case 'f':
        state.font = value;
        break;
      case 'uc':
        state.fallback = Math.max(0, value ?? 1);
        break;
      case 'v':
        state.hidden = isOn;
        break;
      case 'deleted':
        state.deleted = isOn;
        break;
      case 'plain':
        Object.assign(state, { font: null, hidden: false, deleted: false });
        break;
      default:
        this.#paragraphProperty(name, value);
    }
  }

  #paragraphProperty(name: string, value: number | null): void {
    const state = this.#state;
    if (name === 'pard') Object.assign(state, { inList: false, heading: null });
    else if (name === 's') state.heading = this.#headings.get(value ?? 0) ?? null;
    else if (name === 'outlinelevel') state.heading = value;
    else if (name === 'ls') state.inList = (value ?? 0) > 0;
  }

  /** A character by its number; one above U+FFFF has two. */
  #character(number: number): void {
    this.#skip = this.#state.fallback;
    // Numbers have sixteen bits and a sign. Some programs write larger ones for what has no place in sixteen.
    const isWide = number > 0xffff && number <= 0x10ffff;
    this.#add(isWide ? String.fromCodePoint(number) : String.fromCharCode(number & 0xffff));
  }

  #add(text: string): void {
    if (this.#isRead) this.#pieces.push(text);
  }

  get #isRead(): boolean {
    const { leftOut, hidden, deleted } = this.#state;
    return leftOut === null && !hidden && !deleted;
  }

  #flush(): void {
    if (this.#bytes === '') return;
    const bytes = Buffer.from(this.#bytes, 'latin1');
    this.#bytes = '';
    const piece = this.#fonts.read(bytes, this.#state.font);
    if (piece.kind === 'text') this.#pieces.push(piece.text);
    else this.unreadable = piece;
  }

  #paragraphEnds(): void {
    if (this.#state.leftOut === null) this.#end();
  }

  #end(): void {
    const { inList, heading } = this.#state;
    const isNote = this.#around !== null;
    const item = inList || this.#hasSign ? '- ' : '';
    const mark = heading !== null && heading < MAX_HEADING ? `${'#'.repeat(heading + 1)} ` : item;
    for (const line of this.#pieces.join('').split('\n')) {
      const text = line.replaceAll(/\s+/gu, ' ').trim();
      if (text !== '') (isNote ? this.#notes : this.#lines).push(isNote ? text : mark + text);
    }
    this.#pieces = [];
    this.#hasSign = false;
  }
}
