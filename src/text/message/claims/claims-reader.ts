import { type Span, sliceOf } from '../../../domain/article.ts';
import { contains } from '../../../domain/span.ts';
import type { Claims } from '../../../domain/verification.ts';
import { wholePattern } from '../../../languages/wording-pattern.ts';
import { fold } from '../../letters/fold.ts';
import { isFunctionWord } from '../../question/function-words.ts';
import { type QuestionLine, questionLine } from '../../question/question-line.ts';
import { entriesOf, vocabularyOf } from '../../words/vocabulary.ts';
import { datesIn } from './dates-in.ts';
import {
  addressee,
  DATE_WORDS,
  matchIn,
  namedSource,
  namedSpeaker,
  nameOf,
  OWN_WORDS,
  PASSED_ON,
  passedOn,
} from './names-in-line.ts';
import { looksLikeOutlet, type OutletNames, withEdition, writtenName } from './outlet-names.ts';
import { ACCORDING, SAID } from './said-words.ts';

export const NO_CLAIMS: Claims = { speaker: null, outlet: null, date: null, url: null, headline: null };

/** What is known, and of the rest what else is said. */
export function claimsOr(known: Claims, more: Partial<Claims>): Claims {
  return {
    speaker: known.speaker ?? more.speaker ?? null,
    outlet: known.outlet ?? more.outlet ?? null,
    date: known.date ?? more.date ?? null,
    url: known.url ?? more.url ?? null,
    headline: known.headline ?? more.headline ?? null,
  };
}

/** A name before a colon, where no word of speech tells that it is one. */
const MAX_BARE_NAME_WORDS = 5;

const UNNAMED = wholePattern(entriesOf(({ messages }) => messages.unnamed).map(fold));

const MONTHS = new Set(
  [...Array(12).keys()].flatMap((month) => [
    ...vocabularyOf(({ months }) => months.gregorian[month] ?? { none: 'There are twelve.' }),
  ]),
);

/** Whether a name is none: she, the paper, a month, a verdict. */
function isNobody(name: string): boolean {
  const { words } = questionLine(name);
  return UNNAMED.test(fold(name)) || words.every(({ folded }) => MONTHS.has(folded));
}

/** Whether a text begins with words such as "according to". */
export function namesSource(text: string): boolean {
  return matchIn(questionLine(text), ACCORDING)?.from === 1;
}

/** How a piece of a message stands to its quote. */
export type ClaimPlace =
  /** Before or behind the quote, in prose: "Trump said on Monday". */
  | 'prose'
  /** Before a colon: "Trump:". */
  | 'head'
  /** Behind a dash, or a line of its own: "— Trump, Fox News". */
  | 'signature'
  /** Between brackets: "(Fox News, 3 May 2011)". */
  | 'brackets';

/** Collects what a message says of its quote; what is said first counts. */
export class ClaimsReader {
  readonly #outlets: OutletNames;
  #claims: Claims = NO_CLAIMS;
  /** Where in the message the words are that were understood. */
  readonly read: Span[] = [];

  constructor(outlets: OutletNames) {
    this.#outlets = outlets;
  }

  get claims(): Claims {
    return this.#claims;
  }

  claim(claims: Partial<Claims>): void {
    this.#claims = claimsOr(this.#claims, claims);
  }

  /** Reads a piece of a message. @param offset where the piece begins in the message */
  readPiece(piece: string, offset: number, place: ClaimPlace): void {
    const dated = this.#takeDate(piece, offset);
    if (place === 'signature' || place === 'brackets') this.#readLabels(dated, offset, place);
    else this.#readProse(dated, offset, place);
  }

  /** The piece with its first date blanked out. */
  #takeDate(piece: string, offset: number): string {
    const [date] = datesIn(piece);
    if (date === undefined) return piece;
    const { text, from, to, span } = date;
    this.claim({ date: { text, from, to } });
    this.#note(span, offset);
    return blanked(piece, span);
  }

  #takeOutlet(piece: string, offset: number): string {
    const span = this.#outlets.find(piece);
    if (span === null) return piece;
    this.claim({ outlet: writtenName(piece, span) });
    const whole = withEdition(piece, span);
    this.#note(whole, offset);
    return blanked(piece, whole);
  }

  /** Names that commas, dots and bars part: "Trump, Fox News". */
  #readLabels(piece: string, offset: number, place: ClaimPlace): void {
    const line = questionLine(piece);
    const hasVerb = place === 'signature' && (matchIn(line, SAID) ?? matchIn(line, ACCORDING)) !== null;
    if (hasVerb || namesSource(piece)) {
      this.#readProse(piece, offset, 'prose');
      return;
    }
    const rest = this.#takeOutlet(piece, offset);
    const outlet = this.#outlets.find(piece);
    const names = [...rest.matchAll(/(?:(?!\s[-–—]\s)[^,،;؛·|/\n])+/gu)].flatMap(({ 0: label, index }) => {
      const span = nameOf(questionLine(label).words, label);
      if (span === null) return [];
      const name = { name: writtenName(label, span), span: shifted(span, index) };
      // "Al Jazeera English" is one outlet.
      const isOfOutlet = outlet !== null && outlet.start >= index && outlet.end <= name.span.start;
      if (isOfOutlet || isNobody(name.name)) this.#note(name.span, offset);
      return isOfOutlet || isNobody(name.name) ? [] : [name];
    });
    for (const [i, { name, span }] of names.entries()) {
      if (looksLikeOutlet(name) || this.#isSourceByPlace(name, i, names.length, place))
        this.claim({ outlet: name });
      else if (name === names[0]?.name) this.claim({ speaker: name });
      this.#note(span, offset);
    }
  }

  /** Whether a name stands where a source does: alone with a date, or behind who said it, "X, Y, 3 May 2011". */
  #isSourceByPlace(name: string, at: number, count: number, place: ClaimPlace): boolean {
    if (count === 1) return this.#isDatedAsSource(place) && !this.#outlets.isPerson(name);
    const isDated = place === 'signature' && this.#claims.date !== null;
    return isDated && at === 1 && count === 2 && isOneName(name);
  }

  /** A name with a date in brackets, or with one as isnad writes it, is whose text it is, not who spoke. */
  #isDatedAsSource(place: ClaimPlace): boolean {
    const { date, outlet } = this.#claims;
    return (
      outlet === null && date !== null && (place === 'brackets' || /^\d{4}-\d{2}-\d{2}$/u.test(date.text))
    );
  }

  #readProse(piece: string, offset: number, place: ClaimPlace): void {
    const whole = questionLine(piece);
    for (const pattern of [SAID, ACCORDING, PASSED_ON])
      for (const word of matchIn(whole, pattern)?.words ?? []) this.#note(word.span, offset);
    const passed = passedOn(whole, piece);
    const rest = this.#takeOutlet(piece, offset);
    const line = questionLine(rest);
    this.#noteSmallWords(line, rest, offset);
    if (passed !== null) {
      this.#name(piece, passed.by, offset, 'outlet');
      this.#name(piece, passed.of, offset, 'speaker');
      for (const { span, folded } of line.words) if (OWN_WORDS.test(folded)) this.#note(span, offset);
    } else if (matchIn(line, SAID) === null && matchIn(line, ACCORDING) === null) {
      const isDatedHead = this.#claims.date !== null && place === 'head';
      const bare = this.#bareName(line, rest, place);
      this.#name(rest, bare, offset, isDatedHead && !this.#isPerson(line, rest, bare) ? 'outlet' : 'speaker');
    } else this.#readReport(line, rest, offset);
  }

  /** Reads who said something, to whom, and according to whom. */
  #readReport(line: QuestionLine, piece: string, offset: number): void {
    const [said, according] = [matchIn(line, SAID), matchIn(line, ACCORDING)];
    const told = addressee(line, said);
    const isToldName = told !== null && isOneName(sliceOf(piece, told)) && !this.#isPerson(line, piece, told);
    this.#name(piece, told, offset, isToldName ? 'outlet' : 'addressee');
    const source = according === null ? null : namedSource(line, piece, according, said);
    const own = said === null ? null : namedSpeaker(line, piece, said, according);
    // Of "according to X, Y said", Y speaks.
    const isBoth = source !== null && own !== null && own.start !== source.start;
    if (isBoth) this.#name(piece, own, offset, 'speaker');
    const isSaid = isBoth && !looksLikeOutlet(sliceOf(piece, own));
    this.#name(piece, source ?? own, offset, isSaid ? 'outlet' : 'speaker');
  }

  /** A name of persons, or one of several words: an outlet of several words is in the corpus, or has a word that shows it. */
  #isPerson(line: QuestionLine, piece: string, name: Span | null): boolean {
    if (name === null) return false;
    const words = line.words.filter(({ span }) => contains(name, span));
    return words.length > 1 || this.#outlets.isPerson(sliceOf(piece, name));
  }

  /** @param as what a name is that does not look like an outlet's; an addressee is neither speaker nor outlet then */
  #name(piece: string, span: Span | null, offset: number, as: 'speaker' | 'outlet' | 'addressee'): void {
    if (span === null) return;
    this.#note(span, offset);
    const name = writtenName(piece, span);
    if (isNobody(name)) return;
    // A headline is an outlet's.
    const { outlet } = this.#claims;
    // "Fox News told the paper": of two, one speaks.
    if (as === 'speaker' && outlet !== null && outlet !== name) this.claim({ speaker: name });
    const isWriter = this.#claims.headline !== null && !this.#outlets.isPerson(name);
    if (as === 'outlet' || looksLikeOutlet(name) || (isWriter && as === 'speaker'))
      this.claim({ outlet: name });
    else if (as === 'speaker') this.claim({ speaker: name });
  }

  #noteSmallWords(line: QuestionLine, piece: string, offset: number): void {
    for (const { span } of line.words) {
      const folded = fold(sliceOf(piece, span));
      if (DATE_WORDS.has(folded) || isFunctionWord(folded)) this.#note(span, offset);
    }
  }

  /** A name that stands alone before a colon. */
  #bareName(line: QuestionLine, piece: string, place: ClaimPlace): Span | null {
    if (place !== 'head' || line.words.length > MAX_BARE_NAME_WORDS) return null;
    const span = nameOf(line.words, piece);
    return span !== null && /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(piece.slice(span.start)) ? span : null;
  }

  #note(span: Span, offset: number): void {
    this.read.push(shifted(span, offset));
  }
}

/** Whether a name is one word that begins with a capital, in a script that has them. */
function isOneName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}\p{N}’'-]+$/u.test(name.trim());
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
