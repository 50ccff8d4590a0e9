import { sliceOf } from '../../../domain/article.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { wordingOf } from '../../../text/quotes/wording.ts';
import { foldedWords } from '../../../text/words/words.ts';

/** A sentence as it is compared with those of other articles. */
export type SentenceWords = {
  readonly wording: string;
  readonly words: ReadonlySet<string>;
  readonly block: number;
};

/** Articles whose sentences are kept as words. */
const MAX_KEPT_ARTICLES = 500;

/** The sentences of an index's articles as words; an article is cut up once. */
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
    if (this.#kept.size >= MAX_KEPT_ARTICLES) this.#kept.clear();
    this.#kept.set(articleNumber, cut);
    return cut;
  }
}
