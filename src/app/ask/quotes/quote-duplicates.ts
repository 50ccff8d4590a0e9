import { citationOf, citedText } from '../../../answering/citation.ts';
import type { Citation, CitedText, Quote, Variant } from '../../../domain/answer.ts';
import { type Article, sliceOf, type Span } from '../../../domain/article.ts';
import { spanOfSentences } from '../../../domain/passage.ts';
import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { inFairOrder, type Wording } from '../../../text/quotes/fair-order.ts';
import { outletKey } from '../../../text/outlet-key.ts';
import { likeness } from '../../../text/words/overlap.ts';
import { ArticleSentences, type SentenceWords } from './article-sentences.ts';
import { counterpartOf, type SentenceRange } from './counterpart.ts';
import { MAX_VARIANTS } from '../../limits.ts';

/** Duplicates that are looked through for one quote: the ones first published. */
const MAX_DUPLICATES_COMPARED = 1000;

/** Sentences `[from, to)` of an article of the index. */
export type QuoteRange = SentenceRange & { readonly articleNumber: number };

/** A quote with the places in the index that it stands for. */
export type QuotedPlace = {
  /** Places that have the quote's words. */
  readonly places: readonly QuoteRange[];
  /** Places that have another wording instead. */
  readonly others: readonly QuoteRange[];
  readonly quote: Omit<Quote, 'evidence'>;
};

/**
 * Finds what other articles have of a quote: the same words, which are one piece of evidence with it, and other wordings of the
 * same sentence, each of which is evidence of its own.
 */
export class QuoteDuplicates {
  readonly #index: SearchIndex;
  readonly #sentences: ArticleSentences;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#sentences = new ArticleSentences(index);
  }

  /**
   * The quote at a place, with all that other articles have of it. Of the places with the same words, the one first published
   * is quoted. Other wordings are shown up to a limit, in an order that is fair to all (text/quotes/fair-order.ts), and the
   * rest are counted.
   *
   * @param alike places in articles that are no duplicates, which say the same in the same words or in others
   * @param admits the person's filter
   */
  quoteAt(
    place: QuoteRange,
    alike: readonly QuoteRange[],
    admits: (article: Article) => boolean,
  ): QuotedPlace {
    const quoted = this.#sentences.of(place.articleNumber);
    const [own, words] = [this.#wordingOf(place), this.#wordsOf(place)];
    const same: QuoteRange[] = [];
    const others = new Map<string, [QuoteRange, ...QuoteRange[]]>();
    const taken = new Set<number>();
    const take = (one: QuoteRange): void => {
      taken.add(one.articleNumber);
      const wording = this.#wordingOf(one);
      const places = others.get(wording);
      if (wording === own) same.push(one);
      else if (places === undefined) others.set(wording, [one]);
      else places.push(one);
    };
    for (const articleNumber of this.#duplicatesOf(place)) {
      if (articleNumber === place.articleNumber) take(place);
      else if (admits(this.#index.split(articleNumber).article)) {
        const counterpart = counterpartOf(quoted, place, this.#sentences.of(articleNumber));
        if (counterpart !== null) take({ articleNumber, ...counterpart });
      }
    }
    const [first = place, ...prints] = same;
    const nearest = [...alike].sort(
      (a, b) => likeness(this.#wordsOf(b), words) - likeness(this.#wordsOf(a), words),
    );
    for (const one of nearest) {
      if (taken.has(one.articleNumber)) continue;
      // A place that has only a part of the quote says nothing beyond it.
      if (this.#wordingOf(one) === own || !this.#isPart(one, place)) take(one);
    }
    const all = [...others.values()].map((places) => this.#asWording(places));
    const shown = inFairOrder(all, [{ words }], MAX_VARIANTS);
    const [variant, ...variants] = shown.map(({ places }) => this.#cited(places));
    return {
      places: same,
      others: [...others.values()].flat(),
      quote: {
        ...this.#cited([first, ...prints]),
        ...(variant === undefined ? {} : { variants: [variant, ...variants] }),
        ...(shown.length === all.length ? {} : { moreVariants: all.length - shown.length }),
      },
    };
  }

  /** Quotes that were found again, each with what duplicates have of it; what is told beside one quote is not told again. */
  ofCited(quotes: readonly CitedText[], admits: (article: Article) => boolean): Omit<Quote, 'evidence'>[] {
    const told = new Set<string>();
    const whole: Omit<Quote, 'evidence'>[] = [];
    for (const cited of quotes) {
      const place = this.#placeOf(cited);
      const { variants, ...quote } =
        place === null ? { ...cited, alsoIn: [], variants: [] } : this.quoteAt(place, [], admits).quote;
      if (told.has(quote.id) || told.has(cited.id)) continue;
      const [first, ...others] = (variants ?? []).filter(({ id }) => !told.has(id));
      whole.push({ ...quote, ...(first === undefined ? {} : { variants: [first, ...others] }) });
      for (const { id } of [cited, quote, ...(variants ?? [])]) told.add(id);
    }
    return whole;
  }

  #placeOf({ citation }: CitedText): QuoteRange | null {
    const { span } = citation;
    const articleNumber = this.#index.numberOf(citation);
    if (articleNumber === -1) return null;
    const { sentences } = this.#index.split(articleNumber);
    const from = sentences.findIndex((one) => one.span.start === span.start);
    const last = sentences.findIndex((one) => one.span.end === span.end);
    return from === -1 || last < from ? null : { articleNumber, from, to: last + 1 };
  }

  #duplicatesOf({ articleNumber }: QuoteRange): readonly number[] {
    const duplicates = this.#index.duplicates.with(articleNumber).slice(0, MAX_DUPLICATES_COMPARED);
    return duplicates.includes(articleNumber) ? duplicates : [...duplicates, articleNumber];
  }

  /** What is shown of places with the same words: the first of them, and where else they stand. */
  #cited([first, ...others]: readonly [QuoteRange, ...QuoteRange[]]): Variant {
    const { article } = this.#index.split(first.articleNumber);
    return {
      ...citedText({ article, ...this.#pieceAt(first) }),
      alsoIn: toldOnce(
        article,
        others.map(({ articleNumber }) => this.#index.split(articleNumber).article),
      ),
    };
  }

  #asWording(places: readonly [QuoteRange, ...QuoteRange[]]): Wording & { readonly places: typeof places } {
    const articles = places.map(({ articleNumber }) => this.#index.split(articleNumber).article);
    const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return {
      places,
      words: this.#wordsOf(places[0]),
      // Articles without an outlet count as one outlet together, so that to name none is no advantage.
      outlets: new Set(articles.map(({ outlet }) => outletKey(outlet ?? ''))).size,
      publishedAt: days[0] ?? null,
      id: articles[0]?.id ?? '',
    };
  }

  #pieceAt({ articleNumber, from, to }: QuoteRange): { readonly span: Span; readonly text: string } {
    const { article, sentences } = this.#index.split(articleNumber);
    const span = spanOfSentences(sentences, { from, to });
    return { span, text: sliceOf(this.#index.pageText(article.source) ?? '', span) };
  }

  #sentencesAt({ articleNumber, from, to }: QuoteRange): readonly SentenceWords[] {
    return this.#sentences.of(articleNumber).slice(from, to);
  }

  #wordingOf(place: QuoteRange): string {
    return this.#sentencesAt(place)
      .map(({ wording }) => wording)
      .join(' ');
  }

  #wordsOf(place: QuoteRange): ReadonlySet<string> {
    return new Set(this.#sentencesAt(place).flatMap(({ words }) => [...words]));
  }

  #isPart(one: QuoteRange, whole: QuoteRange): boolean {
    const wordings = new Set(this.#sentencesAt(whole).map(({ wording }) => wording));
    return this.#sentencesAt(one).every(({ wording }) => wordings.has(wording));
  }
}

/** The citations of articles, without those that read like another one or like the quote's own. */
function toldOnce(own: Article, others: readonly Article[]): Citation[] {
  const told = new Set([toldOf(own)]);
  return others.flatMap((article) => {
    if (told.has(toldOf(article))) return [];
    told.add(toldOf(article));
    return [citationOf(article)];
  });
}

function toldOf({ title, outlet, publishedAt, url }: Article): string {
  return JSON.stringify([title, outlet, publishedAt, url]);
}
