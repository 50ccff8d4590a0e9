import { at } from '../../../domain/at.ts';
import type { KeywordIndex } from '../../../retrieval/index/keyword-index.ts';
import { foldedWords } from '../../../text/words/words.ts';
import type { Sections } from './sections.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/** How much two sums of the same weights may differ. */
const ROUNDING = 1e-9;

type Scored = { readonly section: number; readonly score: number };

/** A word of the text: its rarity among passages, and the sections that have it, ascending. */
type Row = { readonly weight: number; readonly sections: Uint32Array };

/** Numbers of sections that have words of a text. */
export type Having = {
  /** Sections that have all the words, ascending. */
  readonly complete: readonly number[];
  /** Sections that have the most of them by weight, best first. */
  readonly others: readonly number[];
};

/** Tells which sections have which words of a text, weighted by the rarity of the words. */
export class SectionsWithWords {
  /** By position in the text. */
  readonly #rows: readonly Row[];
  readonly #effort: VerifyEffort;
  readonly #admits: (section: number) => boolean;
  /** `[sections]`, all zero between two calls. */
  readonly #scores: Float64Array;

  /**
   * If the effort does not reach for all words, the commonest are left out: they say least.
   *
   * @param admits tells which sections may be found
   */
  constructor(
    { keywords, sections }: { readonly keywords: KeywordIndex; readonly sections: Sections },
    text: string,
    effort: VerifyEffort,
    admits: (section: number) => boolean,
  ) {
    const words = foldedWords(text);
    const rows = new Map<string, Row>();
    const rarestFirst = [...new Set(words)]
      .map((word) => ({ word, passages: keywords.documentsOf(word) }))
      .sort((a, b) => a.passages.length - b.passages.length);
    for (const { word, passages } of rarestFirst) {
      if (!effort.spend('postings', passages.length)) break;
      rows.set(word, {
        weight: keywords.rarityOf(passages.length),
        sections: sections.havingWord(word, passages),
      });
    }
    this.#rows = words.flatMap((word) => rows.get(word) ?? []);
    this.#effort = effort;
    this.#admits = admits;
    this.#scores = new Float64Array(sections.length);
  }

  get words(): number {
    return this.#rows.length;
  }

  /**
   * The sections that have the words `[from, to)` of the text; none if the effort does not reach.
   *
   * @param mostOthers the most sections to return that lack some of the words
   */
  having(from: number, to: number, mostOthers: number): Having {
    const times = new Map<Row, number>();
    for (const row of this.#rows.slice(from, to)) times.set(row, (times.get(row) ?? 0) + 1);
    let adding = 0;
    for (const { sections } of times.keys()) adding += sections.length;
    if (!this.#effort.spend('scores', adding)) return { complete: [], others: [] };
    const touched: number[] = [];
    let wanted = -ROUNDING;
    for (const [row, count] of times) {
      const gain = row.weight * count;
      wanted += gain;
      for (const section of row.sections) {
        // `#scores` has an element for each section, so no default is ever taken; `at` would be slow here.
        const score = this.#scores[section] ?? 0;
        if (score === 0) touched.push(section);
        this.#scores[section] = score + gain;
      }
    }
    const complete: number[] = [];
    const others: Scored[] = [];
    for (const section of touched) {
      const score = at(this.#scores, section);
      this.#scores[section] = 0;
      if (score >= wanted) {
        if (this.#admits(section)) complete.push(section);
      } else if (wouldBeKept(others, { section, score }, mostOthers) && this.#admits(section)) {
        keep(others, { section, score }, mostOthers);
      }
    }
    return { complete: complete.sort((a, b) => a - b), others: others.map(({ section }) => section) };
  }
}

function isBefore(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.section < b.section);
}

function wouldBeKept(best: readonly Scored[], one: Scored, most: number): boolean {
  const last = best.at(-1);
  return best.length < most || (last !== undefined && isBefore(one, last));
}

/** Puts a section in its place among the best, of which at most `most` stay. They are few, so it goes from the end. */
function keep(best: Scored[], one: Scored, most: number): void {
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && isBefore(one, before); before = best[at - 1]) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
