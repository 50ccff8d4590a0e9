import type { SameWord } from '../../../answering/verification/align-words.ts';
import { runLength } from '../../../answering/verification/common-runs.ts';
import { type Article, sliceOf, type Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { PagePlace } from '../../../domain/verification.ts';
import type { Filter } from '../../../domain/question.ts';
import { type QuotableIndex, storedPage } from '../../../retrieval/index/quotable-index.ts';
import { admits } from '../../../retrieval/query/filter.ts';
import { type QuotedWord, quotedWords } from '../../../text/quotes/quoted-words.ts';
import { MIN_QUOTE_WORDS } from '../../limits.ts';
import { headlineOf, spanOf } from '../sections/quoted-section.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** A part of a page that no article has as its headline or body. */
type Outside = { readonly source: string; readonly span: Span; readonly firstWord: number };

/** Hashes and positions share one number of 53 bits. */
const POSITIONS = 2 ** 27;
const HASHES = 2 ** 26;

/** Signs of posts and lists, which people leave out when they copy them. */
const LOOSE_SIGN = /^[#*<>~^]$/u;

/**
 * The text of pages that belongs to no article: lists of headlines, posts, captions, keywords. It knows where each row of three
 * words stands, so that looking one up takes next to no time; making it takes a second for ten thousand articles.
 */
export class OutsideText {
  readonly #index: QuotableIndex;
  readonly #articlesOf = new Map<string, Article[]>();
  readonly #parts: Outside[] = [];
  /** `[words]` where each word begins on its page. */
  readonly #starts: Uint32Array;
  /** `[words]` the hash of the row that begins with a word, and the word's number: ascending. */
  readonly #rows: Float64Array;

  constructor(index: QuotableIndex) {
    this.#index = index;
    for (const article of index.articles) {
      const own = this.#articlesOf.get(article.source);
      if (own === undefined) this.#articlesOf.set(article.source, [article]);
      else own.push(article);
    }
    const starts: number[] = [];
    const rows: number[] = [];
    for (const [source, articles] of this.#articlesOf) {
      const text = storedPage(index, source);
      for (const span of outsideOf(articles, text)) {
        const words = wordsIn(text, span);
        if (words.length < MIN_QUOTE_WORDS || starts.length + words.length > POSITIONS) continue;
        this.#parts.push({ source, span, firstWord: starts.length });
        for (const [number, word] of words.entries()) {
          const hash = hashOf(words, number);
          if (hash !== null) rows.push(hash * POSITIONS + starts.length);
          starts.push(word.span.start);
        }
      }
    }
    this.#starts = Uint32Array.from(starts);
    this.#rows = Float64Array.from(rows).sort();
  }

  /**
   * The first place outside of articles that has all words of a quote in a row; null if there is none, or the effort does not reach.
   *
   * @param filter pages that have an article outside it are not looked at
   */
  find(
    quote: { readonly words: readonly QuotedWord[]; readonly same: SameWord },
    filter: Filter,
    effort: VerifyEffort,
  ): PagePlace | null {
    const wanted = quote.words.filter(({ key }) => !LOOSE_SIGN.test(key));
    const hash = hashOf(wanted, 0);
    if (hash === null) return null;
    const longest = 2 * lengthOf(quote.words);
    for (let row = this.#firstRow(hash); Math.floor((this.#rows[row] ?? -1) / POSITIONS) === hash; row++) {
      const number = at(this.#rows, row) % POSITIONS;
      const { source, span } = this.#partOf(number);
      const articles = this.#articlesOf.get(source) ?? [];
      if (!articles.every((article) => admits(filter, article))) continue;
      const start = at(this.#starts, number);
      const within = { start, end: Math.min(span.end, start + longest) };
      if (!effort.spend('letters', within.end - start)) return null;
      const text = storedPage(this.#index, source);
      const words = wordsIn(text, within);
      if (runLength(words, 0, wanted, quote.same) < wanted.length) continue;
      const found = spanOf(words, 0, wanted.length);
      return { source, span: found, text: sliceOf(text, found) };
    }
    return null;
  }

  /** The first of the rows with this hash, or the one that would follow. */
  #firstRow(hash: number): number {
    let [from, to] = [0, this.#rows.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (at(this.#rows, middle) < hash * POSITIONS) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #partOf(word: number): Outside {
    let [from, to] = [0, this.#parts.length - 1];
    while (from < to) {
      const middle = (from + to + 1) >>> 1;
      if (at(this.#parts, middle).firstWord <= word) from = middle;
      else to = middle - 1;
    }
    return at(this.#parts, from);
  }
}

function wordsIn(text: string, span: Span): QuotedWord[] {
  return quotedWords(text, span).filter(({ key }) => !LOOSE_SIGN.test(key));
}

/** UTF-16 units from the first word to the last, and some for marks and spaces that the page may have more. */
function lengthOf(words: readonly QuotedWord[]): number {
  const { start, end } = spanOf(words, 0, words.length);
  return end - start + 100;
}

/** The parts of a page between the headlines and paragraphs of its articles. */
function outsideOf(articles: readonly Article[], text: string): Span[] {
  const inside = articles
    .flatMap((article) => [...headlineOf(article, text), ...article.blocks.flat()])
    .sort((a, b) => a.start - b.start);
  const outside: Span[] = [];
  let end = 0;
  for (const span of [...inside, { start: text.length, end: text.length }]) {
    if (span.start > end) outside.push({ start: end, end: span.start });
    end = Math.max(end, span.end);
  }
  return outside;
}

/** A number for a word and the two behind it; null if there are no two. */
function hashOf(words: readonly QuotedWord[], from: number): number | null {
  if (from + MIN_QUOTE_WORDS > words.length) return null;
  let hash = 0;
  for (let position = from; position < from + MIN_QUOTE_WORDS; position++) {
    const { loose } = at(words, position);
    for (let letter = 0; letter < loose.length; letter++) {
      hash = (Math.imul(hash, 31) + loose.charCodeAt(letter)) | 0;
    }
    hash = Math.imul(hash, 0x01000193) | 0;
  }
  return (hash >>> 0) % HASHES;
}
