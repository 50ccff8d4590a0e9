import { alignWords, type Alignment, type SameWord, type Step } from '../answering/align-words.ts';
import { runLength } from '../answering/common-runs.ts';
import { failure } from '../domain/error.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { Filter } from '../domain/question.ts';
import type { FoundText, Verification, WordDifference } from '../domain/verification.ts';
import { ArticlesWithWords } from '../retrieval/articles-with-words.ts';
import { admits } from '../retrieval/filter.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { fold } from '../text/fold.ts';
import { quotedWords, type QuotedWord } from '../text/quoted-words.ts';
import { LEAST_QUOTE_WORDS, MAX_QUOTE } from './limits.ts';
import { QuotedArticle, type Stretch } from './quoted-article.ts';
import { stitchedFrom } from './stitched-from.ts';

/** Articles looked at for the place of a quote, and for that of each part of it. */
const MOST_ARTICLES = 24;
const MOST_COMPLETE = 400;
const PART_WORDS = 5;
const PART_STEP = 3;
const MOST_PART_ARTICLES = 4;

/** Stretches that are compared word by word. */
const MOST_ALIGNED = 8;

/** Places named at most. */
const MOST_MATCHES = 10;

/** So few words differ that it is one place altered, even if pieces of it stand elsewhere too. */
const FEW_EDITS = 2;

/** Share of the given words that one place must have for the rest to be an alteration of it. */
const LEAST_SHARE = 0.5;

/** Articles kept cut into words. */
const KEPT_ARTICLES = 500;

/**
 * Holds quotes against a corpus, word by word (features.md N2, N3). Needs no model: what counts is which words stand
 * there, not what they mean.
 */
export class QuoteVerifier {
  readonly #index: SearchIndex;
  /** `[passages]` */
  readonly #articleOf: Uint32Array;
  readonly #articles = new Map<number, QuotedArticle>();

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#articleOf = Uint32Array.from(index.passages, ({ articleNumber }) => articleNumber);
  }

  /**
   * @param filter articles outside it are not looked at
   * @throws what `checkQuote` throws
   */
  verify(typed: string, filter: Filter = {}): Verification {
    checkQuote(typed);
    const given = typed.trim();
    const words = quotedWords(given);
    if (words.length < LEAST_QUOTE_WORDS) return { status: 'too-short' };
    const having = new ArticlesWithWords(this.#index, this.#articleOf, given);
    const admitted = (articles: readonly number[]): number[] =>
      articles.filter((article) => admits(filter, this.#index.split(article).article));
    const likely = admitted(having.best(0, having.words, MOST_ARTICLES, MOST_COMPLETE));
    const verbatim = this.#verbatim(given, words, likely);
    if (verbatim !== null) return verbatim;

    const stretches = likely.slice(0, MOST_ARTICLES).flatMap((article) => this.#article(article).stretches);
    const nearest = this.#aligned(stretches, words);
    const [best] = nearest;
    if (best !== undefined && best.edits <= FEW_EDITS && isThere(best, words))
      return altered(given, words, nearest);
    const stitched = stitchedFrom(
      words,
      [...stretches, ...this.#ofParts(having, likely, admitted)],
      this.#same,
    );
    if (stitched !== null) return { status: 'stitched', matches: stitched };
    if (best !== undefined && isThere(best, words)) return altered(given, words, nearest);
    return { status: 'not-found', nearest: nearestSentence(best, stretches, words) };
  }

  /** Where all the words stand in a row; null where they do nowhere. */
  #verbatim(
    given: string,
    words: readonly QuotedWord[],
    articles: readonly number[],
  ): Extract<Verification, { status: 'exact' | 'respelt' }> | null {
    const exact: FoundText[] = [];
    const respelt: FoundText[] = [];
    for (const number of articles) {
      const article = this.#article(number);
      for (const stretch of article.stretches) {
        for (const from of startsOf(stretch.words, words, this.#same)) {
          const span = spanOf(stretch.words, from, from + words.length);
          const literal = literalSpan(article.pageText, span, given, words);
          if (literal === null) respelt.push(article.found(span));
          else exact.push(article.found(literal));
        }
      }
      if (exact.length >= MOST_MATCHES) break;
    }
    const [first, ...others] = exact.length > 0 ? exact : respelt;
    if (first === undefined) return null;
    const status = exact.length > 0 ? 'exact' : 'respelt';
    return { status, matches: [first, ...others.slice(0, MOST_MATCHES - 1)] };
  }

  /** The stretches nearest to what was given, those with the fewest edits first. */
  #aligned(stretches: readonly Stretch[], words: readonly QuotedWord[]): Aligned[] {
    const wanted = new Set(words.map(({ loose }) => loose));
    return stretches
      .map((stretch) => ({ stretch, there: countOf(wanted, stretch.words) }))
      .sort((a, b) => b.there - a.there)
      .slice(0, MOST_ALIGNED)
      .map(({ stretch }) => ({ stretch, ...alignWords(stretch.words, words, this.#same) }))
      .sort((a, b) => a.edits - b.edits);
  }

  /** Stretches of the articles that have most of each few words in a row. */
  #ofParts(
    having: ArticlesWithWords,
    looked: readonly number[],
    admitted: (articles: readonly number[]) => number[],
  ): Stretch[] {
    const found = new Set<number>();
    for (let from = 0; from < having.words; from += PART_STEP) {
      const to = Math.min(having.words, from + PART_WORDS);
      for (const article of having.best(from, to, MOST_PART_ARTICLES, MOST_ARTICLES)) found.add(article);
    }
    for (const article of looked.slice(0, MOST_ARTICLES)) found.delete(article);
    return admitted([...found]).flatMap((article) => this.#article(article).stretches);
  }

  #article(number: number): QuotedArticle {
    const known = this.#articles.get(number);
    if (known !== undefined) return known;
    const split = this.#index.split(number);
    const article = new QuotedArticle(split, this.#index.pageText(split.article.source) ?? '');
    if (this.#articles.size >= KEPT_ARTICLES) this.#articles.clear();
    this.#articles.set(number, article);
    return article;
  }

  /** A final ya or ha is a habit of spelling, unless the corpus has both words. */
  readonly #same: SameWord = (page, given) =>
    page.key === given.key || (page.loose === given.loose && !this.#isWord(given));

  #isWord({ key }: QuotedWord): boolean {
    return this.#index.spelling
      .spellingsOf(fold(key))
      .some((spelling) => quotedWords(spelling).some((word) => word.key === key));
  }
}

/** @throws `quote-empty`, `quote-too-long` */
export function checkQuote(typed: string): void {
  if (typed.trim() === '') throw failure('quote-empty', {});
  if (typed.length > MAX_QUOTE) throw failure('quote-too-long', { length: typed.length, limit: MAX_QUOTE });
}

type Aligned = Alignment & { readonly stretch: Stretch };

/** Positions at which all given words stand in a row, each as it is written apart. */
function startsOf(page: readonly QuotedWord[], given: readonly QuotedWord[], same: SameWord): number[] {
  const starts: number[] = [];
  for (let from = 0; from + given.length <= page.length; from++) {
    if (runLength(page, from, given, 0, same) === given.length) starts.push(from);
  }
  return starts;
}

function spanOf(words: readonly QuotedWord[], from: number, to: number): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** The span of what was given, punctuation around it included, if it is there to the character. */
function literalSpan(
  pageText: string,
  { start, end }: Span,
  given: string,
  words: readonly QuotedWord[],
): Span | null {
  const before = words[0]?.span.start ?? 0;
  const after = given.length - (words.at(-1)?.span.end ?? 0);
  const literal = { start: start - before, end: end + after };
  return literal.start >= 0 && sliceOf(pageText, literal) === given ? literal : null;
}

/** Whether so much of what was given stands at one place that the rest is an alteration. */
function isThere({ steps }: Alignment, words: readonly QuotedWord[]): boolean {
  const there = steps.reduce((sum, { kind, given }) => sum + (kind === 'same' ? given[1] - given[0] : 0), 0);
  return there >= Math.max(2, LEAST_SHARE * words.length);
}

/** What the nearest place has and what was given; if only spaces between letters differ, it is respelt. */
function altered(given: string, words: readonly QuotedWord[], nearest: readonly Aligned[]): Verification {
  const fewest = nearest[0]?.edits ?? 0;
  const [first, ...others] = nearest.filter(({ edits }) => edits === fewest);
  if (first === undefined) throw new Error('an alteration is of something');
  const matches = [placeOf(first), ...others.slice(0, MOST_MATCHES - 1).map(placeOf)] as const;
  const [difference, ...further] = first.steps.flatMap((step) =>
    differenceOf(step, first.stretch, given, words),
  );
  return difference === undefined
    ? { status: 'respelt', matches }
    : { status: 'altered', differences: [difference, ...further], matches };
}

function differenceOf(
  { kind, page, given: [from, to] }: Step,
  { article, words: pageWords }: Stretch,
  given: string,
  words: readonly QuotedWord[],
): WordDifference[] {
  if (kind === 'same') return [];
  const expected = page[0] === page[1] ? '' : sliceOf(article.pageText, spanOf(pageWords, ...page));
  return [{ expected, found: from === to ? '' : sliceOf(given, spanOf(words, from, to)) }];
}

function placeOf({ steps, stretch: { article, words } }: Aligned): FoundText {
  const [first, last] = [steps.at(0), steps.at(-1)];
  return article.found(spanOf(words, first?.page[0] ?? 0, last?.page[1] ?? 0));
}

/** How many of the wanted words there are. */
function countOf(wanted: ReadonlySet<string>, words: readonly QuotedWord[]): number {
  return new Set(words.flatMap(({ loose }) => (wanted.has(loose) ? [loose] : []))).size;
}

/** The sentence in which most of the given words stand; null where none does. */
function nearestSentence(
  best: Aligned | undefined,
  stretches: readonly Stretch[],
  given: readonly QuotedWord[],
): FoundText | null {
  const wanted = new Set(given.map(({ loose }) => loose));
  const article = best?.stretch.article ?? stretches[0]?.article;
  if (article === undefined) return null;
  let nearest: { readonly span: Span; readonly share: number } | null = null;
  for (const { span } of article.split.sentences) {
    const words = quotedWords(article.pageText, span);
    const there = countOf(wanted, words);
    // Of two sentences with as many of the words the shorter one says less besides.
    const share = there - words.length / 1000;
    if (there > 0 && (nearest === null || share > nearest.share)) nearest = { span, share };
  }
  return nearest === null ? null : article.found(nearest.span);
}
