import type { Article } from '../domain/article.ts';
import type { Generation, VectorTable } from '../domain/generation.ts';
import { spanOfSentences, type SplitArticle } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { sliceOf } from '../domain/span.ts';
import { digestOf } from '../text/digest.ts';
import { BACKGROUND, type Script } from './background.ts';
import { dot } from './dense.ts';
import { KeywordIndex } from './keyword-index.ts';
import { searchText } from './search-text.ts';

/** A passage where it stands. `number` counts through all articles, as the keyword index does. */
export type PlacedPassage = {
  readonly number: number;
  readonly articleNumber: number;
  readonly article: SplitArticle;
  readonly pageText: string;
  /** Sentences `[from, to)` of the article. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
};

/** A generation made ready for searching: what is looked up for every question lies in flat arrays. */
export class SearchIndex {
  readonly articles: readonly Article[];
  readonly passages: readonly PlacedPassage[];
  /** `[passages x dimensions]` */
  readonly passageVectors: Float32Array;
  readonly keywords: KeywordIndex;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #vectors: VectorTable;
  readonly #pages: ReadonlyMap<string, string>;
  #background: Readonly<Record<Script, Float32Array>> | null = null;

  constructor(generation: Generation) {
    this.#vectors = generation.vectors;
    this.#pages = new Map(generation.pages.map((page) => [page.source, page.text]));
    this.articles = generation.articles.map(({ article }) => article);
    this.#rows = new Map(generation.vectors.digests.map((digest, row) => [digest, row]));
    this.passages = placed(generation.articles, this.#pages);
    this.passageVectors = new Float32Array(this.passages.length * generation.vectors.dimensions);
    for (const { number, article, pageText, span } of this.passages) {
      const text = searchText(article.article.title, sliceOf(pageText, span));
      this.passageVectors.set(this.vectorOf(text), number * generation.vectors.dimensions);
    }
    this.keywords = new KeywordIndex(generation.keywords);
  }

  /**
   * Vector of a text that was embedded for this index: a passage, a sentence of it, or a background sentence.
   * @throws RangeError if it was not: the store has checked counts and digests, so this is a fault in isnad
   */
  vectorOf(text: string): Float32Array {
    const { dimensions, values } = this.#vectors;
    const row = this.#rows.get(digestOf(text));
    if (row === undefined) throw new RangeError('no vector was kept for this text');
    return values.subarray(row * dimensions, (row + 1) * dimensions);
  }

  /**
   * How near a question is to any text of each script: its mean cosine with the background sentences.
   *
   * @param question vector of the question
   */
  backgroundCosines(question: Float32Array): Readonly<Record<Script, number>> {
    // Made with the first question: an index that is only ranked holds no background.
    this.#background ??= {
      arabic: this.#meanOf(BACKGROUND.arabic),
      latin: this.#meanOf(BACKGROUND.latin),
      cyrillic: this.#meanOf(BACKGROUND.cyrillic),
    };
    const { arabic, latin, cyrillic } = this.#background;
    return { arabic: dot(question, arabic), latin: dot(question, latin), cyrillic: dot(question, cyrillic) };
  }

  /** Mean of the texts' vectors: a cosine with it is the mean of the cosines. */
  #meanOf(texts: readonly string[]): Float32Array {
    const mean = new Float32Array(this.#vectors.dimensions);
    for (const text of texts) {
      for (const [d, value] of this.vectorOf(text).entries()) mean[d] = (mean[d] ?? 0) + value / texts.length;
    }
    return mean;
  }

  /** The stored original of a page: what every quote is checked against. */
  pageText(source: string): string | undefined {
    return this.#pages.get(source);
  }
}

function placed(articles: readonly SplitArticle[], pages: ReadonlyMap<string, string>): PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  for (const [articleNumber, article] of articles.entries()) {
    const pageText = pages.get(article.article.source) ?? '';
    for (const passage of article.passages) {
      const number = passages.length;
      const span = spanOfSentences(article.sentences, passage);
      passages.push({ number, articleNumber, article, pageText, ...passage, span });
    }
  }
  return passages;
}
