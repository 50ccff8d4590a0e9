import type { SameWord } from '../../answering/verification/align-words.ts';
import type { Span } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import { failure } from '../../domain/error.ts';
import type { Filter } from '../../domain/question.ts';
import type { Verification } from '../../domain/verification.ts';
import { admits } from '../../retrieval/query/filter.ts';
import { type QuotableIndex, storedPage } from '../../retrieval/index/quotable-index.ts';
import { fold } from '../../text/letters/fold.ts';
import { quotedWords } from '../../text/quotes/quoted-words.ts';
import { markedQuote } from '../../text/quotes/marked-quote.ts';
import { type Aligned, alteredAt, isThere, nearestStretches, wordsThere } from './words/altered-at.ts';
import { elidedIn } from './words/elided-in.ts';
import {
  type FindSectionsDeps,
  type LikelySections,
  likelySections,
  sectionsOfParts,
} from './sections/find-sections.ts';
import { otherFirstWords } from './words/leading-conjunction.ts';
import { nearestSentence } from './words/nearest-sentence.ts';
import { OutsideText } from './words/outside-article.ts';
import { MIN_QUOTE_WORDS, MAX_QUOTE_CHARS } from '../limits.ts';
import { LookedAt, QuotedSection, spanOf, type Stretch } from './sections/quoted-section.ts';
import { Sections } from './sections/sections.ts';
import { SectionsWithWords } from './sections/sections-with-words.ts';
import { longestPieces, type PlacedPiece, stitchedFrom } from './words/stitched-from.ts';
import type { Tellings } from './told-of-each.ts';
import { type GivenQuote, verbatimIn } from './words/verbatim-in.ts';
import { VerifyEffort } from './verify-effort.ts';
import { placeWithMore } from './words/words-left-out.ts';

/** Places that a verification names. */
const MAX_MATCHES = 10;

/** With at most so many edits a quote is one place altered, even if pieces of it stand elsewhere too. */
const FEW_EDITS = 2;

/** Spellings of a word that are looked up, the most frequent first. */
const MAX_SPELLINGS = 32;

/** Words that the search for the very words of a quote leaves for the search for something near to it. */
const WORDS_IN_RESERVE = 20_000;

/** Words of sections that stay in memory for the next quote. */
const MAX_KEPT_WORDS = 250_000;

/**
 * Compares quotes with a corpus, word by word (docs/research/users.md#verifying-a-quote). It needs no model: only which
 * words stand there counts, not what they mean.
 *
 * The work on one quote is bounded whatever the pages hold (app/verify/verify-effort.ts): articles are looked at in
 * sections of bounded length, the likeliest first, and those that are not reached are left out.
 */
export class QuoteVerifier {
  readonly #index: QuotableIndex;
  readonly #sections: Sections;
  readonly #kept = new Map<number, QuotedSection>();
  #keptWords = 0;
  /** Made when a quote first needs it. */
  #outside: OutsideText | null = null;

  constructor(index: QuotableIndex) {
    this.#index = index;
    this.#sections = new Sections(index.articles.map((_, number) => index.split(number)));
  }

  /**
   * @param filter articles outside it are not looked at
   * @param effort counts the work, for a caller that wants to know it
   * @throws what `checkQuote` throws
   */
  verify(typed: string, filter: Filter = {}, effort: VerifyEffort = new VerifyEffort()): Verification {
    return this.compare(typed, filter, effort).verification;
  }

  /** The same, with the longest row of its words that a page has, if it is not found and not put together of pieces. */
  compare(typed: string, filter: Filter = {}, effort: VerifyEffort = new VerifyEffort()): Compared {
    checkQuote(typed);
    const marked = markedQuote(typed.trim());
    const [firstWord] = marked.words;
    if (firstWord === undefined || marked.words.length < MIN_QUOTE_WORDS)
      return compared([{ status: 'too-short' }]);
    const isInCorpus = (word: string): boolean => this.#index.keywords.has(fold(word));
    const quote = {
      ...marked,
      same: this.#sameWord(typed),
      otherFirst: otherFirstWords(firstWord, isInCorpus),
    };
    const looked = new LookedAt((number) => this.#section(number), effort);
    const deps = this.#findDeps(quote.plain, filter, effort);
    const likely = likelySections(deps, quote.plain);
    const { forWords, forNear } = likely;
    const there =
      verbatimIn(looked.each(forWords, WORDS_IN_RESERVE), quote, MAX_MATCHES, effort) ??
      elidedIn(looked.each([...forNear, ...forWords], WORDS_IN_RESERVE), quote, MAX_MATCHES, effort) ??
      this.#outsideArticle(quote, filter, effort);
    return there === null ? this.#near(quote, likely, looked, deps) : compared(there);
  }

  #outsideArticle(quote: GivenQuote, filter: Filter, effort: VerifyEffort): Tellings | null {
    this.#outside ??= new OutsideText(this.#index);
    const place = this.#outside.find(quote, filter, effort);
    return place === null ? null : [{ status: 'outside-article', place }];
  }

  /** What comes near to a quote that no place has. */
  #near(
    quote: GivenQuote,
    { forNear: near, passedOver }: LikelySections,
    looked: LookedAt,
    deps: FindSectionsDeps,
  ): Compared {
    const { words } = quote;
    const { effort } = deps;
    const stretches = [...looked.each(near)].flatMap((section) => section.stretches);
    const nearest = nearestStretches(stretches, quote, effort);
    const [best] = nearest;
    const isAltered = best !== undefined && isThere(best, words);
    if (isAltered && best.edits <= FEW_EDITS) {
      return compared(this.#altered(quote, nearest, stretches, effort));
    }
    const ofParts = [...sectionsOfParts(deps)].filter(
      (section) => !near.includes(section) && !passedOver.has(section),
    );
    const more = [...looked.each(ofParts)].flatMap((section) => section.stretches);
    const atOnePlace = best === undefined ? 0 : wordsThere(best);
    const pieces = longestPieces(quote, [...stretches, ...more], effort);
    const stitched = stitchedFrom(quote, pieces, atOnePlace);
    if (stitched !== null) return compared([stitched]);
    const longest = longestOf(quote, pieces);
    if (isAltered) return compared(this.#altered(quote, nearest, stretches, effort), longest);
    const sentence = nearestSentence(this.#index.keywords, best, words);
    return compared([{ status: 'not-found', nearest: sentence }], longest);
  }

  /** @param nearest at least one */
  #altered(
    quote: GivenQuote,
    nearest: readonly Aligned[],
    stretches: readonly Stretch[],
    effort: VerifyEffort,
  ): Tellings {
    const withMore = placeWithMore(stretches, quote, at(nearest, 0), effort);
    return alteredAt(quote, withMore === null ? nearest : [withMore], MAX_MATCHES);
  }

  #findDeps(given: string, filter: Filter, effort: VerifyEffort): FindSectionsDeps {
    const [index, sections] = [this.#index, this.#sections];
    const inside = new Map<number, boolean>();
    const isAdmitted = (section: number): boolean => {
      const article = sections.articleOf(section);
      const known = inside.get(article) ?? admits(filter, index.split(article).article);
      inside.set(article, known);
      return known;
    };
    const about = { keywords: index.keywords, sections };
    return { index, sections, having: new SectionsWithWords(about, given, effort, isAdmitted), effort };
  }

  #section(number: number): QuotedSection {
    const known = this.#kept.get(number);
    if (known !== undefined) return known;
    const about = this.#sections.at(number);
    const split = this.#index.split(about.article);
    const section = new QuotedSection(split, about, storedPage(this.#index, split.article.source));
    if (this.#keptWords >= MAX_KEPT_WORDS) {
      this.#kept.clear();
      this.#keptWords = 0;
    }
    this.#kept.set(number, section);
    this.#keptWords += section.words;
    return section;
  }

  /**
   * Two words that differ in a final ya or ha are one, a habit of spelling, unless the corpus has both. A word in capitals is that of
   * each small letter which becomes the same capital: a Turkish ı or i.
   */
  #sameWord(typed: string): SameWord {
    const capitals = inCapitals(typed);
    const words = new Map<string, boolean>();
    const isWord = (key: string): boolean => {
      const known = words.get(key) ?? this.#isWord(key);
      words.set(key, known);
      return known;
    };
    return (page, given) =>
      page.key === given.key ||
      (page.loose === given.loose && (capitals.has(given.key) || !isWord(given.key)));
  }

  #isWord(key: string): boolean {
    return this.#index.spelling
      .spellingsOf(fold(key))
      .slice(0, MAX_SPELLINGS)
      .some((spelling) => quotedWords(spelling).some((word) => word.key === key));
  }
}

/**
 * @property others the same verdict, told of others of its places
 * @property longest null where it was not looked for
 */
export type Compared = {
  readonly verification: Verification;
  readonly others: readonly Verification[];
  readonly longest: LongestRow | null;
};

/** Words of a quote that stand in a row at a place. @property span of the text that was compared, without the space around it */
export type LongestRow = { readonly span: Span; readonly words: number };

/** Keys of the words of a text that are all in capitals, of those whose small letters they do not tell. */
function inCapitals(text: string): ReadonlySet<string> {
  const words = text.match(MANY_CAPITALS) ?? [];
  return new Set(words.flatMap((word) => quotedWords(word).map(({ key }) => key)));
}

const MANY_CAPITALS = /(?<![\p{L}\p{M}])(?=\p{Lu}*(?:I|SS))\p{Lu}{2,}(?![\p{L}\p{M}])/gu;

function compared([verification, ...others]: Tellings, longest: LongestRow | null = null): Compared {
  return { verification, others, longest };
}

function longestOf({ words }: GivenQuote, pieces: readonly (PlacedPiece | null)[]): LongestRow | null {
  let best: PlacedPiece | null = null;
  for (const piece of pieces) if (piece !== null && piece.length > (best?.length ?? 0)) best = piece;
  if (best === null) return null;
  return { span: spanOf(words, best.given, best.given + best.length), words: best.length };
}

/** @throws `quote-empty`, `quote-too-long` */
export function checkQuote(typed: string): void {
  if (typed.trim() === '') throw failure('quote-empty', {});
  if (typed.length > MAX_QUOTE_CHARS)
    throw failure('quote-too-long', { length: typed.length, limit: MAX_QUOTE_CHARS });
}
