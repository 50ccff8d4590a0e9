import type { Span } from '../domain/article.ts';
import { overlaps } from '../domain/span.ts';
import { lightStem } from '../text/words/terms.ts';
import { trimSpan } from '../text/spans/trim-span.ts';
import { foldedWords } from '../text/words/words.ts';

/** UTF-16 units of a quote that a reader takes in without help. */
const MAX_PLAIN_CHARS = 600;
/** UTF-16 units of what is marked: shorter says nothing by itself, longer is no mark. */
const MIN_CLAUSE_CHARS = 80;
const MAX_CLAUSE_CHARS = 300;
/** Fewer of the question's words may stand together anywhere. */
const MIN_WORDS = 2;
/** The clause has this share at least, by weight, of the question's words that the quote has. */
const MOST = 0.6;
/** What stands apart from it has less than this share of its weight: else nothing stands out. */
const APART = 0.8;

/** A mark of 300 units must have so much more of the question's words than one of nearly none. */
const LENGTH_COSTS = 0.5;

/** Where a clause may end: before white space only, so that 3,000 and 12:30 stay whole, and at a dash between blanks. */
const BOUNDARY =
  /[،,;؛:：.!?؟۔…]["'”’»)\]]{0,3}(?=\s|$)|\s[-–—]{1,3}(?=\s)|—|(?=[\n\r\v\f\u0085\u2028\u2029])/gu;
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/u;
/** Nothing of this belongs to a mark's edges. */
const EDGE = /[\s،,;؛:：–—-]/u;

/** Letters that tell a word in whatever case it stands: "Зайдан", "Зайдана". */
const STEM_CHARS = 5;

/** A run of clauses, and which of the question's words it has. */
type Run = { readonly span: Span; readonly words: ReadonlySet<string>; readonly weight: number };

/**
 * The part of a long quote that a reader should look at first: the neighbouring clauses, 80 to 300 UTF-16 units in all and within one line,
 * that have most of the question's words. It is a mark and no cut: the quote stays whole. Linear in the length of the quote.
 *
 * @param wanted the question's words and names, folded, each with its weight above 0
 * @returns offsets in `text`; null for a text of at most 600 units, and where no part stands out
 */
export function answeringClause(text: string, wanted: ReadonlyMap<string, number>): Span | null {
  if (text.length <= MAX_PLAIN_CHARS) return null;
  const weights = new Map([...wanted].map(([word, weight]) => [stemOf(word), weight]));
  const whole = weighed(text, { start: 0, end: text.length }, weights).weight;
  const runs = runsOf(text).map((span) => weighed(text, span, weights));
  const worthOf = ({ span, weight }: Run): number =>
    weight / whole - (LENGTH_COSTS * (span.end - span.start)) / MAX_CLAUSE_CHARS;
  const best = runs.reduce<Run | null>(
    (found, run) => (found === null || worthOf(run) > worthOf(found) ? run : found),
    null,
  );
  if (best === null || best.words.size < MIN_WORDS || best.weight < MOST * whole) return null;
  const apart = runs.filter(({ span }) => !overlaps(span, best.span));
  return apart.some(({ weight }) => weight > APART * best.weight) ? null : best.span;
}

function stemOf(word: string): string {
  return lightStem(word).slice(0, STEM_CHARS);
}

function weighed(text: string, span: Span, weights: ReadonlyMap<string, number>): Run {
  const stems = new Set(foldedWords(text.slice(span.start, span.end)).map(stemOf));
  const words = new Set([...stems].filter((stem) => weights.has(stem)));
  let weight = 0;
  for (const word of words) weight += weights.get(word) ?? 0;
  return { span, words, weight };
}

/** All runs of neighbouring clauses that have the length of a mark. There are few: a clause has some thirty units. */
function runsOf(text: string): Span[] {
  const ends = [...text.matchAll(BOUNDARY)].map(({ 0: sign, index }) => index + sign.length);
  const cuts = [0, ...ends, text.length];
  const runs: Span[] = [];
  for (const [i, start] of cuts.entries()) {
    for (const end of cuts.slice(i + 1)) {
      if (end - start > 2 * MAX_CLAUSE_CHARS) break;
      const span = trimSpan(text, { start, end }, EDGE);
      const length = span.end - span.start;
      if (length < MIN_CLAUSE_CHARS || length > MAX_CLAUSE_CHARS) continue;
      if (!LINE_END.test(text.slice(span.start, span.end))) runs.push(span);
    }
  }
  return runs;
}
