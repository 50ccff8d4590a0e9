import type { VerifyEffort } from '../domain/verify-effort.ts';
import { foldedWords } from '../text/words.ts';
import type { KeywordIndex } from './keyword-index.ts';
import type { Sections } from './sections.ts';

/** What sums of the same weights may differ by. */
const ROUNDING = 1e-9;

type Scored = { readonly section: number; readonly score: number };

/** A word of the text: how rare it is among passages, and the sections that have it, ascending. */
type Row = { readonly weight: number; readonly sections: Uint32Array };

/** Sections that have words of a text. */
export type Having = {
  /** Those that have all of them, ascending. */
  readonly complete: readonly number[];
  /** Those that have most of them by weight, best first. */
  readonly others: readonly number[];
};

/** Which sections have which words of a text, and how much that says. */
export class SectionsWithWords {
  /** By position in the text. */
  readonly #rows: readonly Row[];
  readonly #effort: VerifyEffort;
  readonly #admits: (section: number) => boolean;
  /** `[sections]`, zero between two calls. */
  readonly #scores: Float64Array;

  /**
   * The commonest words, which say least, are passed over where the effort does not reach for all.
   *
   * @param admits sections outside it are not found
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
        sections: sectionsOf(sections, passages),
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
   * None where the effort does not reach.
   *
   * @param mostOthers how many of those that have not all the words `[from, to)` are wanted
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
        const score = this.#scores[section] ?? 0;
        if (score === 0) touched.push(section);
        this.#scores[section] = score + gain;
      }
    }
    const complete: number[] = [];
    const others: Scored[] = [];
    for (const section of touched) {
      const score = this.#scores[section] ?? 0;
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

/** @param passages ascending, and so are sections by their passages */
function sectionsOf(sections: Sections, passages: Uint32Array): Uint32Array {
  const found = new Uint32Array(2 * passages.length);
  let count = 0;
  let next = 0;
  for (const passage of passages) {
    const [first, last] = sections.with(passage);
    for (let section = Math.max(first, next); section <= last; section++) found[count++] = section;
    next = Math.max(next, last + 1);
  }
  return found.slice(0, count);
}

function isBefore(a: Scored, b: Scored): boolean {
  return a.score > b.score || (a.score === b.score && a.section < b.section);
}

function wouldBeKept(best: readonly Scored[], one: Scored, most: number): boolean {
  const last = best.at(-1);
  return best.length < most || (last !== undefined && isBefore(one, last));
}

/** Puts one in its place among the best, of which at most `most` stay: there are few, so from behind. */
function keep(best: Scored[], one: Scored, most: number): void {
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && isBefore(one, before); before = best[at - 1]) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
