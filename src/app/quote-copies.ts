import { citationOf, citedText } from '../answering/citation.ts';
import type { Citation, CitedText, Quote, Variant } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { spanOfSentences } from '../domain/passage.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { SearchIndex } from '../retrieval/search-index.ts';
import { inFairOrder, type Wording } from '../text/fair-order.ts';
import { fold } from '../text/fold.ts';
import { likeness } from '../text/overlap.ts';
import { ArticleSentences, type SentenceWords } from './article-sentences.ts';
import { counterpartOf, type Run } from './counterpart.ts';
import { MOST_VARIANTS } from './limits.ts';

/** Copies that are looked through for one quote, the first published. */
const MOST_COPIES = 1000;

/** Sentences of an article of the index. */
export type Place = Run & { readonly articleNumber: number };

export type QuotedPlace = {
  /** Where its words stand. */
  readonly places: readonly Place[];
  /** Where another wording stands in their place. */
  readonly others: readonly Place[];
  readonly quote: Omit<Quote, 'evidence'>;
};

/**
 * Finds what other articles have of a quote: the same words, which are one piece of evidence, and other wordings of the
 * same sentence, each of which is one of its own.
 */
export class QuoteCopies {
  readonly #index: SearchIndex;
  readonly #sentences: ArticleSentences;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#sentences = new ArticleSentences(index);
  }

  /**
   * A quote with all that stands for it elsewhere. Of those that have its words the one first published is quoted; wordings
   * beyond a limit are counted, in an order that is fair to all (text/fair-order.ts).
   *
   * @param alike places outside its copies that say the same, in its words or in others
   * @param admits a person's filter
   */
  quoteAt(place: Place, alike: readonly Place[], admits: (article: Article) => boolean): QuotedPlace {
    const quoted = this.#sentences.of(place.articleNumber);
    const [own, words] = [this.#wordingOf(place), this.#wordsOf(place)];
    const same: Place[] = [];
    const others = new Map<string, [Place, ...Place[]]>();
    const taken = new Set<number>();
    const take = (one: Place): void => {
      taken.add(one.articleNumber);
      const wording = this.#wordingOf(one);
      const places = others.get(wording);
      if (wording === own) same.push(one);
      else if (places === undefined) others.set(wording, [one]);
      else places.push(one);
    };
    for (const articleNumber of this.#copiesOf(place)) {
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
      // What is only a part of the quote says nothing that it does not say.
      if (this.#wordingOf(one) === own || !this.#isPart(one, place)) take(one);
    }
    const all = [...others.values()].map((places) => this.#asWording(places));
    const shown = inFairOrder(all, [{ words }], MOST_VARIANTS);
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

  /** Quotes that were found again, each with what stands for it in its copies; what is told beside one is not told again. */
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

  #placeOf({ citation }: CitedText): Place | null {
    const { span } = citation;
    const articleNumber = this.#index.numberOf(citation);
    if (articleNumber === -1) return null;
    const { sentences } = this.#index.split(articleNumber);
    const from = sentences.findIndex((one) => one.span.start === span.start);
    const last = sentences.findIndex((one) => one.span.end === span.end);
    return from === -1 || last < from ? null : { articleNumber, from, to: last + 1 };
  }

  #copiesOf({ articleNumber }: Place): readonly number[] {
    const copies = this.#index.copies.with(articleNumber).slice(0, MOST_COPIES);
    return copies.includes(articleNumber) ? copies : [...copies, articleNumber];
  }

  /** What is shown of places that have the same words: the first of them, and where else it is told. */
  #cited([first, ...others]: readonly [Place, ...Place[]]): Variant {
    const { article } = this.#index.split(first.articleNumber);
    return {
      ...citedText({ article, ...this.#pieceAt(first) }),
      alsoIn: toldOnce(
        article,
        others.map(({ articleNumber }) => this.#index.split(articleNumber).article),
      ),
    };
  }

  #asWording(places: readonly [Place, ...Place[]]): Wording & { readonly places: typeof places } {
    const articles = places.map(({ articleNumber }) => this.#index.split(articleNumber).article);
    const days = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return {
      places,
      words: this.#wordsOf(places[0]),
      // All that name none count as one, so that a name is not worth less than none.
      outlets: new Set(articles.map(({ outlet }) => fold(outlet ?? '').trim())).size,
      publishedAt: days[0] ?? null,
      id: articles[0]?.id ?? '',
    };
  }

  #pieceAt({ articleNumber, from, to }: Place): { readonly span: Span; readonly text: string } {
    const { article, sentences } = this.#index.split(articleNumber);
    const span = spanOfSentences(sentences, { from, to });
    return { span, text: sliceOf(this.#index.pageText(article.source) ?? '', span) };
  }

  #sentencesAt({ articleNumber, from, to }: Place): readonly SentenceWords[] {
    return this.#sentences.of(articleNumber).slice(from, to);
  }

  #wordingOf(place: Place): string {
    return this.#sentencesAt(place)
      .map(({ wording }) => wording)
      .join(' ');
  }

  #wordsOf(place: Place): ReadonlySet<string> {
    return new Set(this.#sentencesAt(place).flatMap(({ words }) => [...words]));
  }

  #isPart(one: Place, whole: Place): boolean {
    const wordings = new Set(this.#sentencesAt(whole).map(({ wording }) => wording));
    return this.#sentencesAt(one).every(({ wording }) => wordings.has(wording));
  }
}

/** What would be told of two articles alike is told once, and not what is told of the quote's own. */
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
