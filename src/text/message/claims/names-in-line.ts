import type { Span } from '../../../domain/article.ts';
import { wholePattern } from '../../../languages/wording-pattern.ts';
import { fold } from '../../letters/fold.ts';
import { isFunctionWord } from '../../question/function-words.ts';
import { type LineWord, type QuestionLine, wordsWithin } from '../../question/question-line.ts';
import { MEDIA } from '../../question/source-vocabulary.ts';
import { entriesOf, patternOf, vocabularyOf } from '../../words/vocabulary.ts';
import { type LineWordings, lineWordings, wordingsIn } from './line-wordings.ts';

/** More words are no name. */
const MAX_NAME_WORDS = 8;
/** "X quoted Y as saying": the words between are X, who passes on what Y said. */
export const PASSED_ON = lineWordings(
  entriesOf(({ speech }) => speech.quoting).filter((wording) => wording.includes(' ~ ')),
  '((?:[^ ,]+ ){0,8}?[^ ,]+)',
);
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
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...vocabularyOf(({ dateLines }) => dateLines.filler),
  ...vocabularyOf(({ dateLines }) => dateLines.label),
  ...vocabularyOf(({ dateLines }) => dateLines.publish),
  ...[0, 1, 2, 3, 4, 5, 6].flatMap((day) => [
    ...vocabularyOf(({ dateLines }) => dateLines.weekdays[day] ?? { none: '' }),
  ]),
]);
/** Really, ever: stand between a name and its verb. */
const BESIDE_SAID = vocabularyOf(({ messages }) => messages.besideSaid);
const ARABIC = /\p{Script=Arabic}/u;
/** Arabic words that open with a preposition and the article. */
const ARABIC_STOP = /^(?:لل|بال|كال)\p{L}{2}/u;

/** "His words", behind the name. */
export const OWN_WORDS = wholePattern(entriesOf(({ speech }) => speech.ownWords).map(fold));

/** Where a wording stands in the text of a line, and its words. */
export type Found = { readonly from: number; readonly to: number; readonly words: readonly LineWord[] };

export function matchIn(line: QuestionLine, wordings: LineWordings): Found | null {
  const [match] = wordingsIn(line, wordings);
  if (match === undefined) return null;
  const [from, to] = [match.index, match.index + match[0].length];
  return { from, to, words: wordsWithin(line, from, to) };
}

/** Who passes on and who said, of "X quoted Y as saying"; null where nobody does. */
export function passedOn(line: QuestionLine, piece: string): { readonly by: Span; readonly of: Span } | null {
  const [match] = wordingsIn(line, PASSED_ON);
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
export function namedSource(
  line: QuestionLine,
  piece: string,
  according: Found,
  said: Found | null,
): Span | null {
  const isOneWithVerb = said !== null && said.from >= according.to - 1 && said.from <= according.to + 1;
  const found = isOneWithVerb ? { ...according, to: said.to } : according;
  const { before, after, first } = namesBeside(line, piece, found, isOneWithVerb ? null : said);
  return after ?? before ?? first;
}

/** The name behind a word of speech in Arabic, else before it where one is. */
export function namedSpeaker(
  line: QuestionLine,
  piece: string,
  said: Found,
  according: Found | null,
): Span | null {
  const isOfSource = according !== null && said.from >= according.to - 1 && said.from <= according.to + 1;
  if (isOfSource) return null;
  const { before, after, first } = namesBeside(line, piece, said, according);
  const isArabic = ARABIC.test(said.words[0]?.typed ?? '');
  return isArabic ? (after ?? before ?? first) : (before ?? after ?? first);
}

/** Whom somebody told: "told X", and in Arabic the name behind a preposition that is written onto it. */
export function addressee(line: QuestionLine, said: Found | null): Span | null {
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
      (STOPS.has(folded) ||
        (ARABIC_STOP.test(folded) && !isOfRole(words, i)) ||
        isAddressed(typed, folded) ||
        OWN_WORDS.test(folded)),
  );
  return stop < 0 ? words : words.slice(0, stop);
}

/** A word for people who speak, with the article or before what it is of. */
const ROLE = patternOf(({ speech }) => speech.roles);

/** Whether a role goes on with "of the", and then a name: "the head of the party Ada Quill". Whoever is told something has no name behind. */
function isOfRole(words: readonly LineWord[], at: number): boolean {
  if (!ROLE.test(words[0]?.folded ?? '')) return false;
  const [first, last] = words.slice(at + 1).slice(-2);
  if (first === undefined || last === undefined) return false;
  return !LETTERS.test(first.folded) && !/^(?:ال|لل|بال)/u.test(first.folded) && !STOPS.has(first.folded);
}

/** The span of words that may be a name, without small words at its edges; null where nothing is left. */
export function nameOf(words: readonly LineWord[], piece: string): Span | null {
  const isSmall = ({ folded }: LineWord): boolean =>
    STOPS.has(folded) ||
    DATE_WORDS.has(folded) ||
    BESIDE_SAID.has(folded) ||
    isFunctionWord(folded) ||
    /^\d+$/u.test(folded);
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
