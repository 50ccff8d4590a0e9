import type { SameWord } from '../answering/align-words.ts';
import { failure } from '../domain/error.ts';
import type { Filter } from '../domain/question.ts';
import type { Verification } from '../domain/verification.ts';
import { VerifyEffort } from '../domain/verify-effort.ts';
import { admits } from '../retrieval/filter.ts';
import type { QuotableIndex } from '../retrieval/quotable-index.ts';
import { Sections } from '../retrieval/sections.ts';
import { SectionsWithWords } from '../retrieval/sections-with-words.ts';
import { fold } from '../text/fold.ts';
import { quotedWords } from '../text/quoted-words.ts';
import { alteredAt, isThere, nearestStretches } from './altered-at.ts';
import { likelySections, sectionsOfParts, type FindingMeans } from './find-sections.ts';
import { LEAST_QUOTE_WORDS, MAX_QUOTE } from './limits.ts';
import { LookedAt } from './looked-at.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { QuotedSection } from './quoted-section.ts';
import { stitchedFrom } from './stitched-from.ts';
import { verbatimIn } from './verbatim-in.ts';

/** Places named at most. */
const MOST_MATCHES = 10;

/** So few words differ that it is one place altered, even if pieces of it stand elsewhere too. */
const FEW_EDITS = 2;

/** Spellings of a word that are looked at, the most frequent first. */
const MOST_SPELLINGS = 32;

/** Words that are left for what is near to a quote where looking for the very words would take them all. */
const WORDS_IN_RESERVE = 20_000;

/** Words of sections that are kept cut for the next quote. */
const KEPT_WORDS = 250_000;

/**
 * Holds quotes against a corpus, word by word (features.md N2, N3). Needs no model: what counts is which words stand
 * there, not what they mean.
 *
 * What one quote may take is bounded whatever the pages hold (domain/verify-effort.ts): articles are looked at in
 * sections of bounded length, the likeliest first, and what is not reached any more is not looked at.
 */
export class QuoteVerifier {
  readonly #index: QuotableIndex;
  readonly #sections: Sections;
  readonly #kept = new Map<number, QuotedSection>();
  #keptWords = 0;

  constructor(index: QuotableIndex) {
    this.#index = index;
    this.#sections = new Sections(index.articles.map((_, number) => index.split(number)));
  }

  /**
   * @param filter articles outside it are not looked at
   * @param effort counts what it takes, for whoever wants to know
   * @throws what `checkQuote` throws
   */
  verify(typed: string, filter: Filter = {}, effort: VerifyEffort = new VerifyEffort()): Verification {
    checkQuote(typed);
    const given = typed.trim();
    const words = quotedWords(given);
    if (words.length < LEAST_QUOTE_WORDS) return { status: 'too-short' };
    const looked = new LookedAt((number) => this.#section(number), effort);
    const same = this.#sameWord();
    const means = this.#means(given, filter, effort);
    const { forWords, forNear: near, passedOver } = likelySections(means, given);
    const verbatim = verbatimIn(
      looked.each(forWords, WORDS_IN_RESERVE),
      { given, words, same },
      MOST_MATCHES,
      effort,
    );
    if (verbatim !== null) return verbatim;

    const stretches = [...looked.each(near)].flatMap((section) => section.stretches);
    const nearest = nearestStretches(stretches, words, same, effort);
    const [best] = nearest;
    const altered = (): Verification => alteredAt(given, words, nearest, MOST_MATCHES);
    if (best !== undefined && best.edits <= FEW_EDITS && isThere(best, words)) return altered();
    const ofParts = [...sectionsOfParts(means)].filter(
      (section) => !near.includes(section) && !passedOver.has(section),
    );
    const more = [...looked.each(ofParts)].flatMap((section) => section.stretches);
    const stitched = stitchedFrom(words, [...stretches, ...more], same, effort);
    if (stitched !== null) return { status: 'stitched', matches: stitched };
    if (best !== undefined && isThere(best, words)) return altered();
    return { status: 'not-found', nearest: nearestSentence(best, words) };
  }

  #means(given: string, filter: Filter, effort: VerifyEffort): FindingMeans {
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
    const section = new QuotedSection(split, about, this.#index.pageText(split.article.source) ?? '');
    if (this.#keptWords >= KEPT_WORDS) {
      this.#kept.clear();
      this.#keptWords = 0;
    }
    this.#kept.set(number, section);
    this.#keptWords += section.words;
    return section;
  }

  /** A final ya or ha is a habit of spelling, unless the corpus has both words. */
  #sameWord(): SameWord {
    const words = new Map<string, boolean>();
    const isWord = (key: string): boolean => {
      const known = words.get(key) ?? this.#isWord(key);
      words.set(key, known);
      return known;
    };
    return (page, given) => page.key === given.key || (page.loose === given.loose && !isWord(given.key));
  }

  #isWord(key: string): boolean {
    return this.#index.spelling
      .spellingsOf(fold(key))
      .slice(0, MOST_SPELLINGS)
      .some((spelling) => quotedWords(spelling).some((word) => word.key === key));
  }
}

/** @throws `quote-empty`, `quote-too-long` */
export function checkQuote(typed: string): void {
  if (typed.trim() === '') throw failure('quote-empty', {});
  if (typed.length > MAX_QUOTE) throw failure('quote-too-long', { length: typed.length, limit: MAX_QUOTE });
}
