import { foldedWords } from '../text/words.ts';
import type { SearchIndex } from './search-index.ts';

/** What sums of the same weights may differ by. */
const ROUNDING = 1e-9;

type Scored = { readonly article: number; readonly score: number };

/** Which articles have which words of a text, and how much that says. */
export class ArticlesWithWords {
  readonly #articles: number;
  /** `[words]` by position: how rare each is among passages. */
  readonly #weights: readonly number[];
  /** `[words][articles]`, 1 where an article has the word at a position. */
  readonly #has: readonly Uint8Array[];

  /** @param articleOf `[passages]` the number of each passage's article */
  constructor(index: Pick<SearchIndex, 'articles' | 'keywords'>, articleOf: Uint32Array, text: string) {
    this.#articles = index.articles.length;
    const rows = new Map<string, { readonly has: Uint8Array; readonly weight: number }>();
    const rowOf = (word: string): { readonly has: Uint8Array; readonly weight: number } => {
      const known = rows.get(word);
      if (known !== undefined) return known;
      const has = new Uint8Array(this.#articles);
      let passages = 0;
      for (const [passage] of index.keywords.documentsWith(word)) {
        passages++;
        has[articleOf[passage] ?? 0] = 1;
      }
      const row = { has, weight: index.keywords.rarityOf(passages) };
      rows.set(word, row);
      return row;
    };
    const found = foldedWords(text).map(rowOf);
    this.#has = found.map(({ has }) => has);
    this.#weights = found.map(({ weight }) => weight);
  }

  get words(): number {
    return this.#weights.length;
  }

  /**
   * The articles that have most of the words `[from, to)`, by weight, best first: those that have all of them whatever
   * their number up to `mostComplete`, else `most`.
   */
  best(from: number, to: number, most: number, mostComplete: number): number[] {
    const scores = new Float64Array(this.#articles);
    let wanted = -ROUNDING;
    for (let at = from; at < to; at++) {
      const [has, weight] = [this.#has[at], this.#weights[at] ?? 0];
      wanted += weight;
      for (let article = 0; article < this.#articles; article++) {
        if (has?.[article] === 1) scores[article] = (scores[article] ?? 0) + weight;
      }
    }
    const complete: number[] = [];
    const others: Scored[] = [];
    for (let article = 0; article < this.#articles; article++) {
      const score = scores[article] ?? 0;
      if (score >= wanted) {
        if (complete.length < mostComplete) complete.push(article);
      } else if (score > (others.length < most ? 0 : (others.at(-1)?.score ?? 0))) {
        keep(others, { article, score }, most);
      }
    }
    return [
      ...complete,
      ...others.slice(0, Math.max(0, most - complete.length)).map(({ article }) => article),
    ];
  }
}

/** Puts one in its place among the best, of which at most `most` stay: there are few, so from behind. */
function keep(best: Scored[], one: Scored, most: number): void {
  let at = best.length;
  while (at > 0 && (best[at - 1]?.score ?? 0) < one.score) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}
