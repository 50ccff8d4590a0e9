import { citationOf } from '../../../answering/citation.ts';
import { type Article, sliceOf, type Span } from '../../../domain/article.ts';
import { at } from '../../../domain/at.ts';
import { spanOfSentences, type SplitArticle } from '../../../domain/passage.ts';
import type { FoundText } from '../../../domain/verification.ts';
import { indexWithin } from '../../../text/spans/index-within.ts';
import { type QuotedWord, quotedWords } from '../../../text/quotes/quoted-words.ts';
import type { Section } from './sections.ts';
import type { VerifyEffort } from '../verify-effort.ts';

/**
 * UTF-16 units of a section that are looked at. Only a page that hides a little text among spaces, or a sentence of nothing
 * but marks, has more.
 */
const MAX_SECTION_CHARS = 40_000;

/** A stretch of an article in which a quote may lie: no text that cannot be quoted comes between its words. */
export type Stretch = { readonly section: QuotedSection; readonly words: readonly QuotedWord[] };

/** A section of an article for comparing quotes with it: the headline, if the page has it, and each block of the body. */
export class QuotedSection {
  /** UTF-16 units of the page. */
  readonly span: Span;
  /** Within the span, in order. */
  readonly sentences: readonly Span[];
  readonly article: Article;
  /** Of the whole page. */
  readonly pageText: string;
  readonly #spans: readonly Span[];
  #stretches: readonly Stretch[] | null = null;

  constructor({ article, sentences, passages }: SplitArticle, { from, to }: Section, pageText: string) {
    this.article = article;
    this.pageText = pageText;
    const [first, end] = [at(passages, from).from, at(passages, to - 1).to];
    const { start, end: wholeEnd } = spanOfSentences(sentences, { from: first, to: end });
    this.span = { start, end: Math.min(wholeEnd, start + MAX_SECTION_CHARS) };
    this.sentences = sentences.slice(first, end).flatMap(({ span }) => common(span, this.span));
    const [firstBlock, lastBlock] = [at(sentences, first).block, at(sentences, end - 1).block];
    const blocks = article.blocks.slice(firstBlock, lastBlock + 1).flatMap((block) => {
      const whole = { start: at(block, 0).start, end: at(block, block.length - 1).end };
      return common(whole, this.span);
    });
    this.#spans = [...(from === 0 ? headlineOf(article, pageText) : []), ...blocks];
  }

  /** The words of the headline and of each block, worked out when they are first read. */
  get stretches(): readonly Stretch[] {
    this.#stretches ??= this.#spans.map((within) => ({
      section: this,
      words: quotedWords(this.pageText, within),
    }));
    return this.#stretches;
  }

  /** Number of words. */
  get words(): number {
    return this.stretches.reduce((sum, { words }) => sum + words.length, 0);
  }

  /** A part of the page with its citation. */
  found(span: Span): FoundText {
    return { text: sliceOf(this.pageText, span), citation: citationOf(this.article, span) };
  }
}

/** Where the page has the headline of an article; none where it has none. */
export function headlineOf({ title, span }: Article, pageText: string): Span[] {
  if (title === null || title === '' || title.length > MAX_SECTION_CHARS) return [];
  const within = { start: span.start, end: Math.min(span.end, span.start + MAX_SECTION_CHARS) };
  const start = indexWithin(pageText, within, title);
  return start === -1 ? [] : [{ start, end: start + title.length }];
}

/** The part that two spans have in common, if there is one. */
function common(a: Span, b: Span): Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}

/** Span of the words `[from, to)` and the text between them. */
export function spanOf(words: readonly QuotedWord[], from: number, to: number): Span {
  return { start: at(words, from).span.start, end: at(words, to - 1).span.end };
}

/** Places in their order, each once: the sections of a long page overlap. */
export function distinctPlaces(places: readonly FoundText[]): FoundText[] {
  const known = new Map<string, FoundText>();
  for (const place of places) {
    const { source, span } = place.citation;
    const key = `${span.start} ${span.end} ${source}`;
    if (!known.has(key)) known.set(key, place);
  }
  return [...known.values()];
}

/** Gives sections as far as the effort of one verification reaches. The words of each section count once. */
export class LookedAt {
  readonly #sectionAt: (number: number) => QuotedSection;
  readonly #effort: VerifyEffort;
  readonly #counted = new Set<number>();
  #isSpent = false;

  constructor(sectionAt: (number: number) => QuotedSection, effort: VerifyEffort) {
    this.#sectionAt = sectionAt;
    this.#effort = effort;
  }

  /** The sections that the effort reaches, in the order given. @param reserve number of words that must be left */
  *each(numbers: Iterable<number>, reserve = 0): Generator<QuotedSection> {
    for (const number of numbers) {
      if (this.#counted.has(number)) yield this.#sectionAt(number);
      else if (!this.#isSpent && this.#effort.left('words') > reserve) {
        const section = this.#sectionAt(number);
        // Counting the words of a section is most of the work on it, so at most one section is counted in vain.
        this.#isSpent = !this.#effort.spend('words', section.words);
        if (this.#isSpent) continue;
        this.#counted.add(number);
        yield section;
      }
    }
  }
}
