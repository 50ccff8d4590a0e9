import { sliceOf } from '../domain/span.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { wordingOf } from '../text/wording.ts';
import { foldedWords } from '../text/words.ts';

/** A sentence as it is held against those of other articles. */
export type SentenceWords = {
  readonly wording: string;
  readonly words: ReadonlySet<string>;
  readonly block: number;
};

/** Articles kept cut into words. */
const KEPT_ARTICLES = 500;

/** The sentences of articles as words, each article cut up once. */
export class ArticleSentences {
  readonly #index: SearchIndex;
  readonly #kept = new Map<number, readonly SentenceWords[]>();

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  of(articleNumber: number): readonly SentenceWords[] {
    const known = this.#kept.get(articleNumber);
    if (known !== undefined) return known;
    const { article, sentences } = this.#index.split(articleNumber);
    const pageText = this.#index.pageText(article.source) ?? '';
    const cut = sentences.map(({ span, block }) => {
      const text = sliceOf(pageText, span);
      return { wording: wordingOf(text), words: new Set(foldedWords(text)), block };
    });
    if (this.#kept.size >= KEPT_ARTICLES) this.#kept.clear();
    this.#kept.set(articleNumber, cut);
    return cut;
  }
}
