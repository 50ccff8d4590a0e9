import { type Span, sliceOf } from '../../domain/article.ts';
import { contains } from '../../domain/span.ts';
import type { Claims } from '../../domain/verification.ts';
import { patternSource, wholePattern } from '../../languages/wording-pattern.ts';
import { fold } from '../fold.ts';
import { isFunctionWord } from '../question/function-words.ts';
import { type LineWord, type QuestionLine, questionLine, wordsWithin } from '../question/question-line.ts';
import { entriesOf, vocabularyOf } from '../vocabulary.ts';
import { datesIn } from './dates-in.ts';
import { MEDIA } from '../question/source-vocabulary.ts';
import { looksLikeOutlet, type OutletNames, writtenName } from './outlet-names.ts';

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

/** More words are no name. */
const MAX_NAME_WORDS = 8;
/** A name before a colon, where no word of speech tells that it is one. */
const MAX_BARE_NAME_WORDS = 5;

const SAID = wordingPattern([
  ...(['he', 'she', 'they', 'any'] as const).flatMap((form) => entriesOf(({ speech }) => speech.says[form])),
  ...entriesOf(({ messages }) => messages.said),
]);
const ACCORDING = wordingPattern(entriesOf(({ messages }) => messages.accordingTo));
/** "X quoted Y as saying": the words between are X, who passes on what Y said. */
const PASSED_ON = wordingPattern(
  entriesOf(({ speech }) => speech.quoting).filter((wording) => wording.includes(' ~ ')),
  '((?:[^ ,]+ ){0,8}?[^ ,]+)',
);
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

/** "His words", behind the name. */
const OWN_WORDS = wholePattern(entriesOf(({ speech }) => speech.ownWords).map(fold));

/** A pattern of whole words on the text of a line. @param name what `~` stands for */
function wordingPattern(wordings: readonly string[], name = '~'): RegExp {
  const sources = [...new Set(wordings.map(fold))]
    .sort((a, b) => b.length - a.length)
    .map((wording) => patternSource(wording).replaceAll('~', name));
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
    this.#note(span, offset);
    return blanked(piece, span);
  }

  /** Names that commas, dots and bars part: "Trump, Fox News". */
  #readLabels(piece: string, offset: number, place: ClaimPlace): void {
    const line = questionLine(piece);
    if (place === 'signature' && (matchIn(line, SAID) ?? matchIn(line, ACCORDING)) !== null) {
      this.#readProse(piece, offset, 'prose');
      return;
    }
    const rest = this.#takeOutlet(piece, offset);
    const names = [...rest.matchAll(/(?:(?!\s[-–—]\s)[^,،;؛·|/\n])+/gu)].flatMap(({ 0: label, index }) => {
      const span = nameOf(questionLine(label).words, label);
      return span === null ? [] : [{ name: writtenName(label, span), span: shifted(span, index) }];
    });
    const [only, ...others] = names;
    for (const { name, span } of names) {
      const isAlone = name === only?.name && others.length === 0;
      const isSource = isAlone && this.#isDatedAsSource(place) && !this.#outlets.isPerson(name);
      if (looksLikeOutlet(name) || isSource) this.claim({ outlet: name });
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
    this.#name(piece, addressee(line, said), offset, 'addressee');
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
    if (UNNAMED.test(fold(name))) return;
    // A headline is an outlet's.
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

type Found = { readonly from: number; readonly to: number; readonly words: readonly LineWord[] };

function matchIn(line: QuestionLine, pattern: RegExp): Found | null {
  const [match] = line.text.matchAll(pattern);
  if (match === undefined) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, words: wordsWithin(line, from, to) };
}

/** Who passes on and who said, of "X quoted Y as saying"; null where nobody does. */
function passedOn(line: QuestionLine, piece: string): { readonly by: Span; readonly of: Span } | null {
  const [match] = line.text.matchAll(PASSED_ON);
  if (match === undefined) return null;
  const to = match.index + match[0].length;
  const between = match.slice(1).find((group) => typeof group === 'string') ?? '';
  const from = match.index + match[0].indexOf(` ${between} `) + 1;
  const comma = line.text.indexOf(', ', to);
  const by = nameOf(wordsWithin(line, from, from + between.length), piece);
  const of = nameOf(upToStop(wordsWithin(line, to, comma < 0 ? Infinity : comma)), piece);
  return by === null || of === null ? null : { by, of };
}

/** The names before and behind a word of speech or source, within its clause, and the name that the line begins with. */
type Beside = { readonly before: Span | null; readonly after: Span | null; readonly first: Span | null };

function namesBeside(line: QuestionLine, piece: string, { from, to }: Found, other: Found | null): Beside {
  const clauseFrom = Math.max(
    line.text.lastIndexOf(', ', from - 1),
    other === null || other.to > from ? 0 : other.to,
  );
  const comma = line.text.indexOf(', ', to);
  const clauseTo = Math.min(
    comma < 0 ? Infinity : comma,
    other === null || other.from < to ? Infinity : other.from,
  );
  const isFirst = clauseFrom <= 0;
  return {
    before: nameOf(wordsWithin(line, clauseFrom, from), piece),
    after: nameOf(upToStop(wordsWithin(line, to, clauseTo)), piece),
    first:
      isFirst || other !== null
        ? null
        : nameOf(upToStop(wordsWithin(line, 0, line.text.indexOf(', '))), piece),
  };
}

/** The name behind "according to", and behind the verb of "according to what X said"; before it in Turkish. */
function namedSource(line: QuestionLine, piece: string, according: Found, said: Found | null): Span | null {
  const isOneWithVerb = said !== null && said.from >= according.to - 1 && said.from <= according.to + 1;
  const found = isOneWithVerb ? { ...according, to: said.to } : according;
  const { before, after, first } = namesBeside(line, piece, found, isOneWithVerb ? null : said);
  return after ?? before ?? first;
}

/** The name behind a word of speech in Arabic, else before it where one is. */
function namedSpeaker(line: QuestionLine, piece: string, said: Found, according: Found | null): Span | null {
  const isOfSource = according !== null && said.from >= according.to - 1 && said.from <= according.to + 1;
  if (isOfSource) return null;
  const { before, after, first } = namesBeside(line, piece, said, according);
  const isArabic = ARABIC.test(said.words[0]?.typed ?? '');
  return isArabic ? (after ?? before ?? first) : (before ?? after ?? first);
}

/** Whom somebody told: "told X", and in Arabic the name behind a preposition that is written onto it. */
function addressee(line: QuestionLine, said: Found | null): Span | null {
  if (said === null) return null;
  const behind = wordsWithin(line, said.to, Infinity);
  const at = behind.findIndex(({ typed, folded }) => isAddressed(typed, folded));
  const [first] = behind.slice(Math.max(0, at));
  if (at >= 0 && first !== undefined) {
    const words = upToStop(behind.slice(at));
    const last = words.at(-1)?.span.end ?? first.span.end;
    const letters = /^ل\u0640*(?=ل?)/u.exec(first.typed)?.[0].length ?? 1;
    return { start: first.span.start + letters, end: last };
  }
  const verb = said.words[0]?.folded ?? '';
  const [, direct] = said.words;
  if (!TELLS.has(verb) || direct === undefined) return null;
  const words = upToStop([direct, ...behind]);
  return { start: direct.span.start, end: words.at(-1)?.span.end ?? direct.span.end };
}

function isAddressed(typed: string, folded: string): boolean {
  return typed.startsWith('ل\u0640') || (folded.startsWith('ل') && MEDIA.test(folded.replace(/^لل?/u, '')));
}

/** Verbs right behind which stands whom somebody tells. */
const TELLS = new Set(['told', 'tells']);

/** The words before the first that no name goes on with. */
function upToStop(words: readonly LineWord[]): readonly LineWord[] {
  const stop = words.findIndex(
    ({ folded, typed }, i) =>
      i > 0 &&
      (STOPS.has(folded) || ARABIC_STOP.test(folded) || isAddressed(typed, folded) || OWN_WORDS.test(folded)),
  );
  return stop < 0 ? words : words.slice(0, stop);
}

/** The span of words that may be a name, without small words at its edges; null where nothing is left. */
function nameOf(words: readonly LineWord[], piece: string): Span | null {
  const isSmall = ({ folded }: LineWord): boolean =>
    STOPS.has(folded) || DATE_WORDS.has(folded) || isFunctionWord(folded) || /^\d+$/u.test(folded);
  const first = words.findIndex((word) => !isSmall(word));
  const last = words.findLastIndex((word, i) => !isSmall(word) || isLetter(word, words[i - 1]));
  const [start, end] = [words[first]?.span.start, words[last]?.span.end];
  if (start === undefined || end === undefined || last - first >= MAX_NAME_WORDS) return null;
  return /[\uFFFB\uFFFC]/u.test(piece.slice(start, end)) ? null : { start, end };
}

/** Latin letters as Arabic writes them, some of which are small words as well: FM is written as two. */
const LETTERS = /^(?:ا[فنمسلري]|[بستدفي]ي|ار|او|كي|جي|دبليو)$/u;

/** Whether a word is a letter of initials that go on. */
function isLetter({ folded }: LineWord, before: LineWord | undefined): boolean {
  return LETTERS.test(folded) && before !== undefined && LETTERS.test(before.folded);
}

function blanked(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
