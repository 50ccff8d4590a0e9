import type { VerifyEffort } from '../domain/verify-effort.ts';
import type { QuotableIndex } from '../retrieval/quotable-index.ts';
import type { Sections } from '../retrieval/sections.ts';
import type { SectionsWithWords } from '../retrieval/sections-with-words.ts';
import { spanOfSentences } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { LetterSeeds } from '../text/letter-seeds.ts';

/** Sections in which a quote is looked for, those apart that have all its words; and those for each part of it. */
export const MOST_SECTIONS = 24;
const MOST_COMPLETE = 400;

/** Sections that are enough where they were told by rows of letters: more would not be aligned. */
const MOST_RANKED = 8;

/** Of fewer rows of letters their number says little. */
const FEW_SEEDS = 8;

/** Sections for each part of a quote, its words, and words from one part to the next. */
const MOST_PART_SECTIONS = 4;
const PART_WORDS = 5;
const PART_STEP = 3;

/** What it takes to find sections. */
export type FindingMeans = {
  readonly index: QuotableIndex;
  readonly sections: Sections;
  readonly having: SectionsWithWords;
  readonly effort: VerifyEffort;
};

/** Sections in which a quote may stand, the likeliest first. */
export type LikelySections = {
  /** For the very words of it. */
  readonly forWords: readonly number[];
  /** For something near to it. */
  readonly forNear: readonly number[];
  /** Those that need not be looked at for its parts: the best of their pages for these are among the near ones. */
  readonly passedOver: ReadonlySet<number>;
};

/**
 * The sections that have all the words of a quote, or most of them. Where the words alone do not tell, since many sections
 * have them all or a page is so long that it has every word in many places, its rows of letters do.
 */
export function likelySections(means: FindingMeans, given: string): LikelySections {
  const { sections, having } = means;
  const { complete, others } = having.having(0, having.words, MOST_SECTIONS);
  const found = [...complete, ...others.slice(0, Math.max(0, MOST_SECTIONS - complete.length))];
  const ofLong = new Set<number>();
  for (const article of new Set(found.map((section) => sections.articleOf(section)))) {
    const [first, end] = sections.of(article);
    for (let section = first; end - first > 1 && section < end; section++) ofLong.add(section);
  }
  if (complete.length <= MOST_SECTIONS && ofLong.size === 0) {
    return { forWords: found, forNear: found, passedOver: ofLong };
  }
  const ranked = bySeeds(means, given, [...new Set([...found, ...ofLong])]);
  const forWords = ranked.filter(({ mayHaveAll }) => mayHaveAll).map(({ section }) => section);
  const isFew = complete.length <= MOST_COMPLETE && ofLong.size === 0;
  const near = isFew
    ? found.slice(0, MOST_SECTIONS)
    : ranked.slice(0, MOST_RANKED).map(({ section }) => section);
  return { forWords: forWords.slice(0, MOST_COMPLETE), forNear: near, passedOver: ofLong };
}

/** Sections that have most of each few words in a row: the best of each row before the second best of any. */
export function sectionsOfParts({ having }: FindingMeans): ReadonlySet<number> {
  const ranked: (readonly number[])[] = [];
  for (let from = 0; from < having.words; from += PART_STEP) {
    const to = Math.min(having.words, from + PART_WORDS);
    const { complete, others } = having.having(from, to, MOST_PART_SECTIONS);
    const first = complete.slice(0, MOST_SECTIONS);
    ranked.push([...first, ...others.slice(0, Math.max(0, MOST_PART_SECTIONS - first.length))]);
  }
  const found = new Set<number>();
  for (let rank = 0; rank < MOST_SECTIONS; rank++) {
    for (const sections of ranked) {
      const section = sections[rank];
      if (section !== undefined) found.add(section);
    }
  }
  return found;
}

type Ranked = { readonly section: number; readonly count: number; readonly mayHaveAll: boolean };

/** Sections with the most of the quote's rows of letters first, else in the order given. */
function bySeeds(means: FindingMeans, given: string, sections: readonly number[]): Ranked[] {
  const seeds = new LetterSeeds(given);
  const ranked = sections.map((section) => {
    const { pageText, span } = textOf(means, section);
    if (!means.effort.spend('letters', span.end - span.start)) return { section, count: 0, mayHaveAll: true };
    const count = seeds.countIn(pageText, span);
    // Half of a quote may stand in what was left to the next section, and half of its rows be spelt in another way.
    return { section, count, mayHaveAll: 4 * count >= seeds.size || seeds.size < FEW_SEEDS };
  });
  return ranked.sort((a, b) => b.count - a.count);
}

/** The text of a section, without what the next one of its article has as well. */
function textOf({ index, sections }: FindingMeans, section: number): { pageText: string; span: Span } {
  const { article: number, from, to } = sections.at(section);
  const next = section + 1 < sections.of(number)[1] ? sections.at(section + 1).from : to;
  const { article, sentences, passages } = index.split(number);
  const last = passages[next - 1]?.to ?? 0;
  const span = spanOfSentences(sentences, { from: passages[from]?.from ?? 0, to: last });
  return { pageText: index.pageText(article.source) ?? '', span };
}
