import { citationOf } from '../answering/citation.ts';
import type { Article } from '../domain/article.ts';
import type { SplitArticle } from '../domain/passage.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { FoundText } from '../domain/verification.ts';
import type { Section } from '../retrieval/sections.ts';
import { indexWithin } from '../text/index-within.ts';
import { quotedWords, type QuotedWord } from '../text/quoted-words.ts';

/** UTF-16 units looked at: more only a page has that hides a little text among spaces, or one sentence of nothing but marks. */
const LONGEST_SECTION = 40_000;

/** A stretch of an article in which a quote may lie: nothing that is not quotable comes between its words. */
export type Stretch = { readonly section: QuotedSection; readonly words: readonly QuotedWord[] };

/** A part of an article as a quote is held against it: the headline, where the page has it, and each block of its body. */
export class QuotedSection {
  /** UTF-16 units of the page. */
  readonly span: Span;
  /** Within the span, in order. */
  readonly sentences: readonly Span[];
  readonly #article: Article;
  /** The text of the page around it. */
  readonly pageText: string;
  readonly #spans: readonly Span[];
  #stretches: readonly Stretch[] | null = null;

  constructor({ article, sentences, passages }: SplitArticle, { from, to }: Section, pageText: string) {
    this.#article = article;
    this.pageText = pageText;
    const within = sentences.slice(passages[from]?.from ?? 0, passages[to - 1]?.to ?? 0);
    const start = within[0]?.span.start ?? 0;
    const end = Math.min(within.at(-1)?.span.end ?? start, start + LONGEST_SECTION);
    this.span = { start, end };
    this.sentences = within.flatMap(({ span }) => common(span, this.span));
    const [first = 0, last = -1] = [within[0]?.block, within.at(-1)?.block];
    const blocks = article.blocks.slice(first, last + 1).flatMap((block) => {
      const whole = { start: block.at(0)?.start ?? 0, end: block.at(-1)?.end ?? 0 };
      return common(whole, this.span);
    });
    this.#spans = [...(from === 0 ? headlineOf(article, pageText) : []), ...blocks];
  }

  /** Cut into words when first asked for. */
  get stretches(): readonly Stretch[] {
    this.#stretches ??= this.#spans.map((within) => ({
      section: this,
      words: quotedWords(this.pageText, within),
    }));
    return this.#stretches;
  }

  /** How many words it has. */
  get words(): number {
    return this.stretches.reduce((sum, { words }) => sum + words.length, 0);
  }

  /** A part of the page with where it stands. */
  found(span: Span): FoundText {
    return { text: sliceOf(this.pageText, span), citation: citationOf(this.#article, span) };
  }
}

function headlineOf({ title, span }: Article, pageText: string): Span[] {
  if (title === null || title === '' || title.length > LONGEST_SECTION) return [];
  const within = { start: span.start, end: Math.min(span.end, span.start + LONGEST_SECTION) };
  const start = indexWithin(pageText, within, title);
  return start === -1 ? [] : [{ start, end: start + title.length }];
}

/** What two spans have in common. */
function common(a: Span, b: Span): Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}
