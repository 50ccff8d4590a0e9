import type { Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import { spanOfSentences } from '../../../domain/passage.ts';
import { type QuotableIndex, storedPage } from '../../../retrieval/index/quotable-index.ts';
import { LetterSeeds } from '../../../text/quotes/letter-seeds.ts';
import type { Sections } from './sections.ts';
import type { SectionsWithWords } from './sections-with-words.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** Sections in which a quote is looked for, and how many may have all its words. */
const MAX_SECTIONS = 24;
const MAX_COMPLETE_SECTIONS = 400;

/** Sections taken when rows of letters rank them: more would not be aligned. */
const MAX_SEEDED_SECTIONS = 8;

/** If a quote has fewer rows of letters, their number says little. */
const FEW_SEEDS = 8;

/** Sections for each part of a quote, words of a part, and words from the start of one part to the next. */
const MAX_PART_SECTIONS = 4;
const PART_WORDS = 5;
const PART_STEP = 3;

export type FindSectionsDeps = {
  readonly index: QuotableIndex;
  readonly sections: Sections;
  readonly having: SectionsWithWords;
  readonly effort: VerifyEffort;
};

/** Sections in which a quote may stand, the likeliest first. */
export type LikelySections = {
  /** In which to look for its very words. */
  readonly forWords: readonly number[];
  /** In which to look for something near to it. */
  readonly forNear: readonly number[];
  /** Sections of long pages, in which its parts need not be looked for: the best of them are in `forNear`. */
  readonly passedOver: ReadonlySet<number>;
};

/**
 * The sections that have all the words of a quote, or most of them. The words alone do not tell if many sections have
 * them all, or a page is so long that it has every word in many places; then the quote's rows of letters do.
 */
export function likelySections(deps: FindSectionsDeps, given: string): LikelySections {
  const { sections, having } = deps;
  const { complete, others } = having.having(0, having.words, MAX_SECTIONS);
  const found = [...complete, ...others.slice(0, Math.max(0, MAX_SECTIONS - complete.length))];
  const ofLong = new Set<number>();
  for (const article of new Set(found.map((section) => sections.articleOf(section)))) {
    const [first, end] = sections.of(article);
    for (let section = first; end - first > 1 && section < end; section++) ofLong.add(section);
  }
  if (complete.length <= MAX_SECTIONS && ofLong.size === 0) {
    return { forWords: found, forNear: found, passedOver: ofLong };
  }
  const ranked = bySeeds(deps, given, [...new Set([...found, ...ofLong])]);
  const forWords = ranked.filter(({ mayHaveAll }) => mayHaveAll).map(({ section }) => section);
  const isFew = complete.length <= MAX_COMPLETE_SECTIONS && ofLong.size === 0;
  const near = isFew
    ? found.slice(0, MAX_SECTIONS)
    : ranked.slice(0, MAX_SEEDED_SECTIONS).map(({ section }) => section);
  return { forWords: forWords.slice(0, MAX_COMPLETE_SECTIONS), forNear: near, passedOver: ofLong };
}

/** The sections that have the most of each part of a quote: the best of each part before the second best of any. */
export function sectionsOfParts({ having }: FindSectionsDeps): ReadonlySet<number> {
  const ranked: (readonly number[])[] = [];
  for (let from = 0; from < having.words; from += PART_STEP) {
    const to = Math.min(having.words, from + PART_WORDS);
    const { complete, others } = having.having(from, to, MAX_PART_SECTIONS);
    const first = complete.slice(0, MAX_SECTIONS);
    ranked.push([...first, ...others.slice(0, Math.max(0, MAX_PART_SECTIONS - first.length))]);
  }
  const found = new Set<number>();
  for (let rank = 0; rank < MAX_SECTIONS; rank++) {
    for (const sections of ranked) {
      const section = sections[rank];
      if (section !== undefined) found.add(section);
    }
  }
  return found;
}

type Ranked = { readonly section: number; readonly count: number; readonly mayHaveAll: boolean };

/** Sections with the most of the quote's rows of letters first, equal ones in the order given. */
function bySeeds(deps: FindSectionsDeps, given: string, sections: readonly number[]): Ranked[] {
  const seeds = new LetterSeeds(given);
  const ranked = sections.map((section) => {
    const { pageText, span } = textOf(deps, section);
    if (!deps.effort.spend('letters', span.end - span.start)) return { section, count: 0, mayHaveAll: true };
    const count = seeds.countIn(pageText, span);
    // Half of a quote may stand in the text left to the next section, and half of its rows may be spelt in another way.
    return { section, count, mayHaveAll: 4 * count >= seeds.size || seeds.size < FEW_SEEDS };
  });
  return ranked.sort((a, b) => b.count - a.count);
}

/** The text of a section, without the part that the next section of the article has as well. */
function textOf({ index, sections }: FindSectionsDeps, section: number): { pageText: string; span: Span } {
  const { article: number, from, to } = sections.at(section);
  const next = section + 1 < sections.of(number)[1] ? sections.at(section + 1).from : to;
  const { article, sentences, passages } = index.split(number);
  const range = { from: at(passages, from).from, to: at(passages, next - 1).to };
  return { pageText: storedPage(index, article.source), span: spanOfSentences(sentences, range) };
}
