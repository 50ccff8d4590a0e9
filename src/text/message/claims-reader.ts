import { type Span, sliceOf } from '../../domain/article.ts';
import type { Claims } from '../../domain/verification.ts';
import { patternSource, wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../fold.ts';
import { isFunctionWord } from '../question/function-words.ts';
import { type LineWord, type QuestionLine, questionLine, wordsWithin } from '../question/question-line.ts';
import { entriesOf, vocabularyOf } from '../vocabulary.ts';
import { datesIn } from './dates-in.ts';
import { looksLikeOutlet, type OutletNames, writtenName } from './outlet-names.ts';

export const NO_CLAIMS: Claims = { speaker: null, outlet: null, date: null, url: null, headline: null };

/** More words are no name. */
const MAX_NAME_WORDS = 8;
/** A name before a colon, where no word of speech tells that it is one. */
const MAX_BARE_NAME_WORDS = 5;

const SAID = wordingPattern([
  ...(['he', 'she', 'they', 'any'] as const).flatMap((form) => entriesOf(({ speech }) => speech.says[form])),
  ...entriesOf(({ messages }) => messages.said),
]);
const ACCORDING = wordingPattern(entriesOf(({ messages }) => messages.accordingTo));
const UNNAMED = wholePattern(entriesOf(({ messages }) => messages.unnamed).map(fold));

const PARTICLES = new Set([
  ...entriesOf(({ names }) => names.particles).map(fold),
  'of',
  'de',
  'von',
  'du',
  'del',
  'la',
]);
/** Behind a name these begin what belongs to it no more: in, to, during. */
const STOPS = new Set(
  [
    ...entriesOf(({ followUps }) => followUps.roles.in),
    ...entriesOf(({ followUps }) => followUps.roles.to),
    ...entriesOf(({ followUps }) => followUps.roles.from),
    ...entriesOf(({ followUps }) => followUps.roles.about),
    ...entriesOf(({ followUps }) => followUps.roles.with),
    ...entriesOf(({ followUps }) => followUps.roles.preposition),
  ]
    .map(fold)
    .filter((word) => !PARTICLES.has(word)),
);
/** Stand around a date and are no name. */
const DATE_WORDS = new Set([
  ...vocabularyOf(({ dateLines }) => dateLines.filler),
  ...vocabularyOf(({ dateLines }) => dateLines.label),
  ...vocabularyOf(({ dateLines }) => dateLines.publish),
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
    ...vocabularyOf(({ dateLines }) => dateLines.weekdays[day] ?? { none: '' }),
  ]),
]);
const ARABIC = /\p{Script=Arabic}/u;
/** Arabic words that open with a preposition and the article. */
const ARABIC_STOP = /^(?:لل|بال|كال)\p{L}{2}/u;

/** A pattern of whole words on the text of a line. */
function wordingPattern(wordings: readonly string[]): RegExp {
  const sources = [...new Set(wordings.map(fold))].sort((a, b) => b.length - a.length).map(patternSource);
  return new RegExp(`(?<= )(?:${sources.join('|')})(?= )`, 'gu');
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
    const known = this.#claims;
    this.#claims = {
      speaker: known.speaker ?? claims.speaker ?? null,
      outlet: known.outlet ?? claims.outlet ?? null,
      date: known.date ?? claims.date ?? null,
      url: known.url ?? claims.url ?? null,
      headline: known.headline ?? claims.headline ?? null,
    };
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
    this.#note(span, offset);
    return blanked(piece, span);
  }

  /** Names that commas, dots and bars part: "Trump, Fox News". */
  #readLabels(piece: string, offset: number, place: ClaimPlace): void {
    const rest = this.#takeOutlet(piece, offset);
    const names = [...rest.matchAll(/[^,،;؛·|/\n]+/gu)].flatMap(({ 0: label, index }) => {
      const span = nameOf(questionLine(label).words, label);
      return span === null ? [] : [{ name: writtenName(label, span), span: shifted(span, index) }];
    });
    const [only, ...others] = names;
    for (const { name, span } of names) {
      const isAlone = name === only?.name && others.length === 0;
      if (looksLikeOutlet(name) || (isAlone && this.#isDatedAsSource(place))) this.claim({ outlet: name });
      else if (name === only?.name) this.claim({ speaker: name });
      this.#note(span, offset);
    }
  }

  /** A name with a date in brackets, or with one as isnad writes it, is whose text it is, not who spoke. */
  #isDatedAsSource(place: ClaimPlace): boolean {
    const { date, outlet } = this.#claims;
    return (
      outlet === null && date !== null && (place === 'brackets' || /^\d{4}-\d{2}-\d{2}$/u.test(date.text))
    );
  }

  #readProse(piece: string, offset: number, place: ClaimPlace): void {
    const said = matchIn(questionLine(piece), SAID);
    const rest = this.#takeOutlet(piece, offset);
    const line = questionLine(rest);
    const found = matchIn(line, ACCORDING) ?? matchIn(line, SAID);
    const isAccording = found !== null && matchIn(line, ACCORDING) !== null;
    this.#noteSmallWords(line, rest, offset);
    const span =
      found === null ? this.#bareName(line, rest, place) : namedBeside(line, rest, found, isAccording);
    const verb = found ?? said;
    if (verb !== null) for (const word of verb.words) this.#note(word.span, offset);
    if (span === null) return;
    this.#note(span, offset);
    const name = writtenName(rest, span);
    if (UNNAMED.test(fold(name))) return;
    const isDatedHead = found === null && this.#claims.date !== null && place === 'head';
    this.claim(looksLikeOutlet(name) || isDatedHead ? { outlet: name } : { speaker: name });
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

type Found = { readonly from: number; readonly to: number; readonly words: readonly LineWord[] };

function matchIn(line: QuestionLine, pattern: RegExp): Found | null {
  const [match] = line.text.matchAll(pattern);
  if (match === undefined) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, words: wordsWithin(line, from, to) };
}

/** The name beside a word of speech: behind it in Arabic and after "according to", else before it where one is. */
function namedBeside(
  line: QuestionLine,
  piece: string,
  { from, to, words }: Found,
  isAccording: boolean,
): Span | null {
  const clauseFrom = line.text.lastIndexOf(', ', from - 1);
  const comma = line.text.indexOf(', ', to);
  const before = nameOf(wordsWithin(line, clauseFrom < 0 ? 0 : clauseFrom, from), piece);
  const after = nameOf(upToStop(wordsWithin(line, to, comma < 0 ? Infinity : comma)), piece);
  const first =
    clauseFrom < 0 ? null : nameOf(upToStop(wordsWithin(line, 0, line.text.indexOf(', '))), piece);
  const isArabic = ARABIC.test(words[0]?.typed ?? '');
  return isAccording || isArabic ? (after ?? before ?? first) : (before ?? after ?? first);
}

/** The words before the first that no name goes on with. */
function upToStop(words: readonly LineWord[]): readonly LineWord[] {
  const stop = words.findIndex(({ folded }, i) => i > 0 && (STOPS.has(folded) || ARABIC_STOP.test(folded)));
  return stop < 0 ? words : words.slice(0, stop);
}

/** The span of words that may be a name, without small words at its edges; null where nothing is left. */
function nameOf(words: readonly LineWord[], piece: string): Span | null {
  const isSmall = ({ folded }: LineWord): boolean =>
    STOPS.has(folded) || DATE_WORDS.has(folded) || isFunctionWord(folded) || /^\d+$/u.test(folded);
  const first = words.findIndex((word) => !isSmall(word));
  const last = words.findLastIndex((word) => !isSmall(word));
  const [start, end] = [words[first]?.span.start, words[last]?.span.end];
  if (start === undefined || end === undefined || last - first >= MAX_NAME_WORDS) return null;
  return /[\uFFFB\uFFFC]/u.test(piece.slice(start, end)) ? null : { start, end };
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
