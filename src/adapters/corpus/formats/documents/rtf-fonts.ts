import type { Encoding } from '../../encodings/encoding.ts';
import { CODE_PAGE_OF_CHARSET, encodingOfCodePage, textOfBytes } from './rtf-code-pages.ts';

/** The character set of fonts of signs, in which a byte is no letter. */
const SIGNS_CHARSET = 2;
const SIGNS_BULLET = 0xb7;

/** The sets that stand for the code page of the document (as Word reads them, whatever 0 is called): ANSI and "default". */
const SETS_OF_DOCUMENT: ReadonlySet<number> = new Set([0, 1]);

/** The code page of what is "ANSI" on no machine in particular: that of Western Windows. */
const WESTERN_CODE_PAGE = 1252;

/** What a font table says of one font. */
type Font = { charset: number | null; codePage: number | null };

/** In what bytes are written that cannot be read, in the words of messages; null where neither font nor document says it. */
export type UnreadableRtf = { readonly encoding: string | null };

/** What a piece of bytes says, or why it says nothing. */
export type RtfPiece =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'unreadable' } & UnreadableRtf);

/** Knows in which code page bytes are written, which the font decides in which they are set, and else the document. */
export class RtfFonts {
  /** Of the document; null where it names none. */
  #codePage: number | null = null;
  #usual: number | null = null;
  readonly #given: Encoding | null;
  readonly #fonts = new Map<number, Font>();

  /** @param given the encoding that a person names for the document, which holds where the document itself names none */
  constructor(given: Encoding | null) {
    this.#given = given;
  }

  /** The code page of the document. 0 stands for that of the machine, which nobody knows. */
  set codePage(codePage: number | null) {
    this.#codePage = codePage === 0 ? null : codePage;
  }

  /** The font of text that is set in none. */
  set usual(font: number | null) {
    this.#usual = font;
  }

  charset(font: number, charset: number): void {
    const known = this.#font(font);
    known.charset ??= charset;
  }

  codePageOf(font: number, codePage: number): void {
    if (codePage !== 0) this.#font(font).codePage = codePage;
  }

  #font(number: number): Font {
    const known = this.#fonts.get(number) ?? { charset: null, codePage: null };
    this.#fonts.set(number, known);
    return known;
  }

  /** What bytes say that are set in a font; null for that of the document. */
  read(bytes: Uint8Array, font: number | null): RtfPiece {
    const { charset, codePage } = this.#fonts.get(font ?? this.#usual ?? -1) ?? { charset: null, codePage: null };
    if (codePage === null && charset === SIGNS_CHARSET) return { kind: 'text', text: signs(bytes) };
    const own = codePage ?? (charset === null || SETS_OF_DOCUMENT.has(charset) ? null : ofCharset(charset));
    if (typeof own === 'string') return textOr(bytes, null, own);
    if (own !== null) return textOr(bytes, encodingOfCodePage(own), `code page ${own}`);
    if (this.#codePage !== null) return textOr(bytes, encodingOfCodePage(this.#codePage), `code page ${this.#codePage}`);
    // A font that says "ANSI", in a document that does not say which, is Western.
    const western = charset === 0 ? encodingOfCodePage(WESTERN_CODE_PAGE) : null;
    return textOr(bytes, this.#given ?? western, this.#given);
  }
}

/** The code page of a character set, or what messages call one that has none. */
function ofCharset(charset: number): number | string {
  return CODE_PAGE_OF_CHARSET.get(charset) ?? `\\fcharset${charset}`;
}

function textOr(bytes: Uint8Array, encoding: Encoding | null, name: string | null): RtfPiece {
  const text = textOfBytes(bytes, encoding);
  return text === null ? { kind: 'unreadable', encoding: name } : { kind: 'text', text };
}

/** A sign of such a font is no letter that could be named, but for the dot of lists. */
function signs(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte === SIGNS_BULLET ? '\u2022' : '\ufffd')).join('');
}
