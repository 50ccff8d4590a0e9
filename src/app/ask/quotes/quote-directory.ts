import { citationOf, quoteIdOf } from '../../../answering/citation.ts';
import { passesGate } from '../../../answering/gate.ts';
import type { CitedText, QuoteId } from '../../../domain/answer.ts';
import { spanOfSentences, type SplitArticle } from '../../../domain/passage.ts';
import { sliceOf } from '../../../domain/article.ts';
import { overlaps } from '../../../domain/span.ts';
import { type Cooperative, cooperatively, inSlices } from '../../../concurrency/cooperatively.ts';
import type { FoundText } from '../../../domain/verification.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';

/** Sentences that are shown on either side of a quote. */
const AROUND = 2;

/** A quote found again by its id, with the sentences of its article before and after it. */
export type LocatedQuote = {
  readonly quote: CitedText;
  /** Whole sentences in their order, each a slice of the page. */
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** Where a quote stands: sentences `[from, to)` of an article. */
type QuotePosition = { readonly article: SplitArticle; readonly from: number; readonly to: number };

/**
 * Finds quotes by their ids, so that a button on a message of last year still works: an id is a digest of article
 * and text, which no rebuild changes. The directory is made when somebody presses the first button, in slices, so that questions
 * need not wait.
 */
export class QuoteDirectory {
  readonly #index: SearchIndex;
  #places: Promise<ReadonlyMap<string, QuotePosition>> | null = null;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** The quotes of these ids, in their order; null for one whose article was changed or removed. */
  async locate(ids: readonly QuoteId[]): Promise<(LocatedQuote | null)[]> {
    this.#places ??= inSlices(placesOf(this.#index)).catch((error: unknown) => {
      this.#places = null;
      throw error;
    });
    const places = await this.#places;
    return ids.map((id) => {
      const place = places.get(id);
      return place === undefined ? null : this.#located(place);
    });
  }

  /** The whole sentences in which a text stands, with the sentences around them; a headline stands alone. */
  around({ text, citation }: FoundText): LocatedQuote {
    const { articleId, span } = citation;
    const article = this.#index.numberOf(citation);
    const split = article === -1 ? null : this.#index.split(article);
    const inSpan = (split?.sentences ?? []).flatMap((sentence, number) =>
      overlaps(sentence.span, span) ? [number] : [],
    );
    const [from, last] = [inSpan.at(0), inSpan.at(-1)];
    const located =
      split === null || from === undefined || last === undefined
        ? null
        : this.#located({ article: split, from, to: last + 1 });
    return located ?? { quote: { id: quoteIdOf(articleId, text), text, citation }, before: [], after: [] };
  }

  #located({ article, from, to }: QuotePosition): LocatedQuote | null {
    const { sentences } = article;
    const pageText = this.#index.pageText(article.article.source) ?? '';
    const textOf = (first: number, end: number): string =>
      sliceOf(pageText, spanOfSentences(sentences, { from: first, to: end }));
    const text = textOf(from, to);
    const quote = {
      id: quoteIdOf(article.article.id, text),
      text,
      citation: citationOf(article.article, spanOfSentences(sentences, { from, to })),
    };
    if (!passesGate(quote, (source) => this.#index.pageText(source))) return null;
    const run = (first: number, end: number): string[] =>
      sentences.slice(Math.max(0, first), end).map(({ span }) => sliceOf(pageText, span));
    return { quote, before: run(from - AROUND, from), after: run(to, to + AROUND) };
  }
}

/** Every sentence and every pair of neighbours in one block: all that retrieval/ranking/quote-candidates.ts may offer. */
function* placesOf(index: SearchIndex): Cooperative<ReadonlyMap<string, QuotePosition>> {
  const places = new Map<string, QuotePosition>();
  const articles = new Set(index.passages.map(({ article }) => article));
  for (const article of articles) {
    const pageText = index.pageText(article.article.source) ?? '';
    // By sentence: a page may be one article of a hundred thousand.
    yield* cooperatively(article.sentences.entries(), 20, ([from, { block }]) => {
      for (const to of article.sentences[from + 1]?.block === block ? [from + 1, from + 2] : [from + 1]) {
        const text = sliceOf(pageText, spanOfSentences(article.sentences, { from, to }));
        const id = quoteIdOf(article.article.id, text);
        // A sentence that an article repeats is shown where it stands first.
        if (!places.has(id)) places.set(id, { article, from, to });
      }
    });
    yield;
  }
  return places;
}
