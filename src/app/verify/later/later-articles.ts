import { citationOf } from '../../../answering/citation.ts';
import { type Article, type IsoDate, type Span, sliceOf } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import type { Filter } from '../../../domain/question.ts';
import { overlaps } from '../../../domain/span.ts';
import type { FoundText, LaterArticle } from '../../../domain/verification.ts';
import { articleNumber, type QuotableIndex, storedPage } from '../../../retrieval/index/quotable-index.ts';
import { admits } from '../../../retrieval/query/filter.ts';
import { plusDays } from '../../../text/dates/days-from-today.ts';
import { type CorrectionWord, correctionWords, FIRST_WORDS_OF_CORRECTION } from './correction-word.ts';
import { type EventWords, eventWords, rarity, shareOf } from './event-words.ts';

/** Sentences at the beginning of an article that may say that it corrects another. */
const OPENING_SENTENCES = 2;
/** Sentences at the beginning of an article that tell which event it is about. */
const LEAD_SENTENCES = 4;
/** Later than this, an article that shares as many words is about another case. */
const MAX_DELAY_DAYS = 120;
/** Later articles that a verification names. */
const MAX_LATER = 3;

/**
 * How much two articles must share to be about one event: of the quoted sentence, of what both begin with, and words that few
 * passages have. Tried on ant-news, where most articles that share names are about different events.
 */
const MIN_SHARE_OF_QUOTED = 0.3;
const MIN_SHARE_OF_LEAD = 0.35;
/** The same where the later article begins with this much of the other's headline. */
const MIN_SHARE_WITH_TITLE = 0.3;
const MOST_OF_TITLE = 0.4;
const MIN_RARE = 4;
/** A word is rare that at most this share of the passages has, or this many of a small corpus. */
const RARE_SHARE = 0.002;
const RARE_PASSAGES = 12;

/** A number of an article with its day. */
type Dated = { readonly number: number; readonly publishedAt: IsoDate };

/** An article that says at its beginning that something is corrected, denied or brought up to date. */
type Correcting = Dated & {
  readonly article: Article;
  readonly words: readonly [CorrectionWord, ...CorrectionWord[]];
  /** Those of its headline alone. */
  readonly headlineWords: readonly CorrectionWord[];
  readonly about: EventWords;
};

/** What tells the event of a quoted article. What few later articles are compared with is made when one is. */
type QuotedEvent = {
  readonly ofQuoted: () => EventWords;
  readonly ofTitle: () => EventWords;
  readonly ofLead: EventWords;
  /** Stems of the beginning that few passages have. */
  readonly rare: readonly string[];
};

/**
 * Finds later articles that correct, deny or update the one that has a quote. An article counts only if it was published
 * later, has a word for that in its headline or its first sentences, and shares so many rare words with the quoted article
 * that both are about one event. One of the same day counts if its headline has the word: what is corrected came before. It
 * needs no model, and says nothing of who is right.
 */
export class LaterArticles {
  readonly #index: QuotableIndex;
  readonly #passages: number;
  readonly #rareFrom: number;
  /** Articles that may correct another, oldest first: made when the first quote is found, and fewer with each. */
  #likely: readonly Dated[] | null = null;
  /** By number of article; null for one that corrects nothing. Only those of the time after a quote are looked at. */
  readonly #correcting = new Map<number, Correcting | null>();

  constructor(index: QuotableIndex) {
    this.#index = index;
    this.#passages = index.articles.reduce((sum, _, number) => sum + index.split(number).passages.length, 0);
    this.#rareFrom = rarity(Math.max(RARE_PASSAGES, RARE_SHARE * this.#passages), this.#passages);
  }

  /**
   * @param filter articles outside it are not named
   * @returns oldest first; none if the article has no date
   */
  after({ citation }: FoundText, filter: Filter = {}): readonly LaterArticle[] {
    const { publishedAt, span } = citation;
    if (publishedAt === null) return [];
    const number = articleNumber(this.#index, citation);
    if (number < 0) return [];
    const likely = this.#correctingFrom(publishedAt).filter((later) => later.number !== number);
    if (likely.length === 0) return [];
    const event = this.#eventOf(number, span);
    const own = made(() => new Set(this.#wordsOf(number).map(({ key }) => key)));
    return likely
      .flatMap(({ article: later, words, headlineWords, about }) => {
        if (!admits(filter, later) || !this.#isSameEvent(event, about)) return [];
        // Dates do not tell which of two articles of a day came first: only a headline that corrects does.
        const telling = later.publishedAt === publishedAt ? headlineWords : words;
        // An article that denies as well is the same news once more.
        const word = telling.find(({ key }) => !own().has(key));
        return word === undefined ? [] : [{ citation: citationOf(later), word: word.text }];
      })
      .slice(0, MAX_LATER);
  }

  #eventOf(number: number, span: Span): QuotedEvent {
    const { article, sentences } = this.#index.split(number);
    const quoted = sentences.filter((sentence) => overlaps(sentence.span, span));
    const textOf = this.#textOf(article);
    const ofLead = this.#eventWords(this.#beginning(number, LEAD_SENTENCES));
    return {
      ofQuoted: made(() => this.#eventWords(quoted.map((sentence) => textOf(sentence.span)))),
      ofTitle: made(() => this.#eventWords([article.title ?? ''])),
      ofLead,
      rare: [...ofLead].flatMap(([stem, weight]) => (weight >= this.#rareFrom ? [stem] : [])),
    };
  }

  #isSameEvent({ ofQuoted, ofTitle, ofLead, rare }: QuotedEvent, later: EventWords): boolean {
    // Most articles fail here, for the price of a few look-ups.
    if (rare.filter((stem) => (later.get(stem) ?? 0) >= this.#rareFrom).length < MIN_RARE) return false;
    if (shareOf(ofQuoted(), later) < MIN_SHARE_OF_QUOTED) return false;
    const share = Math.max(shareOf(ofLead, later), shareOf(later, ofLead));
    return share >= (shareOf(ofTitle(), later) >= MOST_OF_TITLE ? MIN_SHARE_WITH_TITLE : MIN_SHARE_OF_LEAD);
  }

  /** The articles of a day and the time after it that correct something. */
  #correctingFrom(day: IsoDate): Correcting[] {
    const all = (this.#likely ??= this.#withFirstWords());
    const last = plusDays(day, MAX_DELAY_DAYS);
    const found: Correcting[] = [];
    let isAnyUseless = false;
    for (let i = firstFrom(all, day); i < all.length; i++) {
      const dated = at(all, i);
      if (dated.publishedAt > last) break;
      const correcting = this.#correctingAt(dated);
      if (correcting === null) isAnyUseless = true;
      else found.push(correcting);
    }
    // Most have the word for another reason: they are looked at once.
    if (isAnyUseless) this.#likely = all.filter(({ number }) => this.#correcting.get(number) !== null);
    return found;
  }

  #correctingAt({ number, publishedAt }: Dated): Correcting | null {
    const known = this.#correcting.get(number);
    if (known !== undefined) return known;
    const [first, ...others] = this.#wordsOf(number);
    const correcting: Correcting | null =
      first === undefined
        ? null
        : {
            ...{ number, publishedAt, article: at(this.#index.articles, number) },
            words: [first, ...others],
            headlineWords: correctionWords(at(this.#index.articles, number).title ?? ''),
            about: this.#eventWords(this.#beginning(number, LEAD_SENTENCES)),
          };
    this.#correcting.set(number, correcting);
    return correcting;
  }

  #eventWords(texts: readonly string[]): EventWords {
    return eventWords({ keywords: this.#index.keywords, passages: this.#passages }, texts);
  }

  #withFirstWords(): Dated[] {
    const passages = new Set<number>();
    for (const word of FIRST_WORDS_OF_CORRECTION) {
      for (const passage of this.#index.keywords.documentsOf(word)) passages.add(passage);
    }
    let next = 0;
    return this.#index.articles
      .flatMap(({ publishedAt }, number): Dated[] => {
        const from = next;
        next += this.#index.split(number).passages.length;
        for (let passage = from; passage < next; passage++) {
          if (publishedAt !== null && passages.has(passage)) return [{ number, publishedAt }];
        }
        return [];
      })
      .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  }

  #wordsOf(number: number): CorrectionWord[] {
    return this.#beginning(number, OPENING_SENTENCES).flatMap((text) => correctionWords(text));
  }

  /** The headline and the first sentences of an article. */
  #beginning(number: number, count: number): string[] {
    const { article, sentences } = this.#index.split(number);
    const textOf = this.#textOf(article);
    const opening = sentences.slice(0, count).map(({ span }) => textOf(span));
    return article.title === null ? opening : [article.title, ...opening];
  }

  #textOf({ source }: Article): (span: Span) => string {
    const page = storedPage(this.#index, source);
    return (span) => sliceOf(page, span);
  }
}

/** The position of the first that is of a day or later. @param all oldest first */
function firstFrom(all: readonly Dated[], day: IsoDate): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(all, middle).publishedAt < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What is made when it is first asked for. */
function made<T>(make: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}
