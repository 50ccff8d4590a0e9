import { runLength } from '../../../answering/verification/common-runs.ts';
import { type Article, sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { FoundText, Omission, Verification } from '../../../domain/verification.ts';
import { type QuoteMark, type Segment, segmentsOf } from '../../../text/quotes/marked-quote.ts';
import type { QuotedWord } from '../../../text/quotes/quoted-words.ts';
import { turnsWithin } from '../../../text/turns/turns-before.ts';
import { MIN_QUOTE_WORDS } from '../../limits.ts';
import { type QuotedSection, spanOf } from '../sections/quoted-section.ts';
import { type Tellings, toldOfEach, type ToldPlace } from '../told-of-each.ts';
import type { GivenQuote } from './verbatim-in.ts';
import type { VerifyEffort } from '../verify-effort.ts';
import { WordParagraphs } from '../sections/word-paragraphs.ts';

/** With more pieces, a quote is words that happen to stand somewhere. */
const MAX_PIECES = 12;

/** Words that may be left out of a quote whose pieces are all too short to have a place of their own. */
const MAX_LEFT_OF_SHORT = 20;

/** What stands in square brackets. */
const PUT_IN = /\[([^[\]]*)\]/gu;

type Elided = Extract<Verification, { status: 'elided' }>;

/** One article that has all pieces of a quote. */
type Placed = Pick<Elided, 'omissions' | 'isReversed' | 'isFar'> & {
  readonly place: FoundText;
  readonly left: number;
};

/**
 * What was left out in one place of a quote, and what that and the words put into brackets there turn: "should [not] resign".
 *
 * @param left as the page has it, or empty
 * @param around what the page has from the start of the quote to its end, which tells the language
 */
export function omissionOf(left: string, mark: string, around: string): Omission {
  const leftOut = left === '' ? [] : turnsWithin(left, around);
  const putIn = [...mark.matchAll(PUT_IN)].flatMap(([, words = '']) => turnsWithin(words, around));
  // Who puts "[he said]" in makes it plainer who speaks.
  return { left, mark, turns: [...leftOut, ...putIn.filter(({ kind }) => kind !== 'speaker')] };
}

/** Whether the pieces of a quote stand so far apart that they may stand there by chance. @param left number of words between them */
export function isScattered(pieces: readonly Segment[], left: number): boolean {
  return !pieces.some(isLong) && left > MAX_LEFT_OF_SHORT;
}

/**
 * Looks for an article that has all words of a quote except for what its ellipses and brackets mark: in order, or else with
 * its pieces in another order. Of each such article is told what is left out of it. Null if no article has them, or the quote marks nothing.
 *
 * @param sections in which the quote may stand; those of one article are taken together
 */
export function elidedIn(
  sections: Iterable<QuotedSection>,
  quote: GivenQuote,
  mostMatches: number,
  effort: VerifyEffort,
): Tellings | null {
  const pieces = segmentsOf(quote).filter(({ from, to }) => from < to);
  const unmarked = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  if (quote.marks.length === 0 || pieces.length > MAX_PIECES || unmarked < MIN_QUOTE_WORDS) return null;
  const found = [...wordsByArticle(sections)].flatMap(([article, page]) => {
    return placedIn({ article, ...page }, quote, pieces, effort) ?? [];
  });
  const [best, ...others] = found.sort(
    (a, b) =>
      Number(a.isReversed) - Number(b.isReversed) || Number(a.isFar) - Number(b.isFar) || a.left - b.left,
  );
  if (best === undefined) return null;
  const { isReversed, isFar } = best;
  const alike = others.filter((one) => one.isReversed === isReversed && one.isFar === isFar);
  const toldOf = ({ place, omissions }: Placed): ToldPlace<Omit<Elided, 'matches'>> => ({
    place,
    told: { status: 'elided', omissions, isReversed, isFar },
  });
  return toldOfEach([toldOf(best), ...alike.map(toldOf)], mostMatches);
}

/** The words of an article in order, of all its sections that are looked at. */
type ArticleWords = {
  readonly article: Article;
  readonly section: QuotedSection;
  readonly words: readonly QuotedWord[];
};

function wordsByArticle(
  sections: Iterable<QuotedSection>,
): ReadonlyMap<Article, Omit<ArticleWords, 'article'>> {
  const byArticle = new Map<Article, QuotedSection[]>();
  for (const section of new Set(sections)) {
    byArticle.set(section.article, [...(byArticle.get(section.article) ?? []), section]);
  }
  const found = new Map<Article, Omit<ArticleWords, 'article'>>();
  for (const [article, own] of byArticle) {
    const [section, ...others] = own;
    if (section === undefined) continue;
    const stretches = own.flatMap((one) => one.stretches);
    const all = stretches.flatMap(({ words }) => words);
    // Sections of a long page overlap.
    const words = others.length === 0 ? all : distinctInOrder(all);
    found.set(article, { section, words });
  }
  return found;
}

function distinctInOrder(words: readonly QuotedWord[]): QuotedWord[] {
  const byStart = new Map(words.map((word) => [word.span.start, word]));
  return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

function placedIn(
  page: ArticleWords,
  quote: GivenQuote,
  pieces: readonly Segment[],
  effort: VerifyEffort,
): Placed | null {
  const starts = startsOfEach(page.words, pieces, quote, effort);
  if (starts === null) return null;
  const paragraphs = new WordParagraphs(page.article, page.words);
  const inOrder = chained(starts, pieces, paragraphs);
  const placed = inOrder ?? inAnyOrder(starts, pieces, paragraphs);
  if (placed === null) return null;
  const gaps = gapsBetween(page.words, quote, pieces, placed);
  const left = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);
  if (isScattered(pieces, left)) return null;
  const { pageText } = page.section;
  const first = Math.min(...placed.map(({ from }) => from));
  const last = Math.max(...placed.map(({ to }) => to));
  const place = page.section.found(spanOf(page.words, first, last));
  const [omission, ...more] = gaps.map(({ mark, from, to }) =>
    omissionOf(from === to ? '' : sliceOf(pageText, spanOf(page.words, from, to)), mark.text, place.text),
  );
  if (omission === undefined) return null;
  return {
    omissions: [omission, ...more],
    isReversed: inOrder === null,
    isFar: gaps.some(({ from, to }) => paragraphs.isFar(from, to)),
    place,
    left,
  };
}

function lengthOf({ from, to }: Segment): number {
  return to - from;
}

/** Whether a piece has enough words for a place of its own. */
function isLong(piece: Segment | undefined): boolean {
  return piece !== undefined && lengthOf(piece) >= MIN_QUOTE_WORDS;
}

/** The words of a page from which each piece stands there in a row; null if one does not, or the effort does not reach. */
function startsOfEach(
  page: readonly QuotedWord[],
  pieces: readonly Segment[],
  { words, same }: GivenQuote,
  effort: VerifyEffort,
): readonly (readonly number[])[] | null {
  const all: number[][] = [];
  for (const { from, to } of pieces) {
    const wanted = words.slice(from, to);
    const starts: number[] = [];
    for (let start = 0; start + wanted.length <= page.length; start++) {
      const length = runLength(page, start, wanted, same);
      if (!effort.spend('comparisons', length + 1)) return null;
      if (length === wanted.length) starts.push(start);
    }
    if (starts.length === 0) return null;
    all.push(starts);
  }
  return all;
}

/** A place of one piece, and of those before it in order. */
type Link = { readonly start: number; readonly first: number; readonly before: Link | null };

/**
 * Where each piece stands, in order and with the fewest words from first to last. A piece of too few words has a place only
 * in the paragraph of its neighbours.
 */
function chained(
  starts: readonly (readonly number[])[],
  pieces: readonly Segment[],
  paragraphs: WordParagraphs,
): readonly Segment[] | null {
  let links: readonly Link[] = at(starts, 0).map((start) => ({ start, first: start, before: null }));
  for (let number = 1; number < pieces.length; number++) {
    const before = lengthOf(at(pieces, number - 1));
    const isShort = !isLong(pieces[number]) || !isLong(pieces[number - 1]);
    const next: Link[] = [];
    // Both ascend, and the later the piece before begins, the later does the first of all.
    let known = 0;
    for (const start of at(starts, number)) {
      while (known < links.length && at(links, known).start + before <= start) known++;
      const last = links[known - 1];
      if (last === undefined) continue;
      if (isShort && paragraphs.of(last.start + before - 1) !== paragraphs.of(start)) continue;
      next.push({ start, first: last.first, before: last });
    }
    links = next;
  }
  const [some, ...others] = links;
  if (some === undefined) return null;
  const shortest = others.reduce((best, link) => (lengthTo(link) < lengthTo(best) ? link : best), some);
  const chain: number[] = [];
  for (let link: Link | null = shortest; link !== null; link = link.before) chain.push(link.start);
  return chain.reverse().map((from, number) => ({ from, to: from + lengthOf(at(pieces, number)) }));
}

function lengthTo({ start, first }: Link): number {
  return start - first;
}

/**
 * Where each piece stands, in whatever order; null if two overlap, or one has no place of its own: one word, or two that do
 * not stand in the paragraph of a longer piece beside them.
 */
function inAnyOrder(
  starts: readonly (readonly number[])[],
  pieces: readonly Segment[],
  paragraphs: WordParagraphs,
): readonly Segment[] | null {
  const placed: Segment[] = [];
  for (const [number, piece] of pieces.entries()) {
    const own = at(starts, number);
    const start = isLong(piece)
      ? own[0]
      : own.find((one) => {
          const longer = [number - 1, number + 1].filter((beside) => isLong(pieces[beside]));
          return longer.some((beside) => paragraphs.of(one) === paragraphs.of(at(at(starts, beside), 0)));
        });
    if (start === undefined || lengthOf(piece) === 1) return null;
    placed.push({ from: start, to: start + lengthOf(piece) });
  }
  const inOrder = [...placed].sort((a, b) => a.from - b.from);
  return inOrder.some(({ from }, number) => from < (inOrder[number - 1]?.to ?? 0)) ? null : placed;
}

/** Words `[from, to)` of a page for which a mark stands. */
type Gap = Segment & { readonly mark: QuoteMark };

/** What stands on the page for each mark, except for brackets with the very words that the page has there. */
function gapsBetween(
  page: readonly QuotedWord[],
  { words, marks, same }: GivenQuote,
  pieces: readonly Segment[],
  placed: readonly Segment[],
): Gap[] {
  return marks.flatMap((mark) => {
    const before = placed[pieces.findLastIndex(({ to }) => to <= mark.from)];
    const after = placed[pieces.findIndex(({ from }) => from >= mark.to)];
    const held = words.slice(mark.from, mark.to);
    const gap = gapOf(before, after, held.length, page.length);
    const isAsHeld = lengthOf(gap) === held.length && runLength(page, gap.from, held, same) === held.length;
    if (held.length > 0 && isAsHeld) return [];
    // At an edge of the quote nothing tells how much brackets stand for, unless they are in a word.
    const isEdge = before === undefined || after === undefined;
    return [{ mark, from: gap.from, to: isEdge && !mark.isInWord ? gap.from : gap.to }];
  });
}

/** @param held number of words in the mark, which tells how much it may stand for where the quote ends */
function gapOf(
  before: Segment | undefined,
  after: Segment | undefined,
  held: number,
  pageLength: number,
): Segment {
  if (before === undefined) return { from: Math.max(0, (after?.from ?? 0) - held), to: after?.from ?? 0 };
  if (after === undefined) return { from: before.to, to: Math.min(pageLength, before.to + held) };
  return before.from < after.from ? { from: before.to, to: after.from } : { from: after.to, to: before.from };
}
