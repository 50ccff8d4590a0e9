import { citationOf } from '../answering/citation.ts';
import type { SplitArticle } from '../domain/passage.ts';
import { sliceOf, type Span } from '../domain/span.ts';
import type { FoundText } from '../domain/verification.ts';
import { quotedWords, type QuotedWord } from '../text/quoted-words.ts';

/** A stretch of an article in which a quote may lie: nothing that is not quotable comes between its words. */
export type Stretch = { readonly article: QuotedArticle; readonly words: readonly QuotedWord[] };

/** An article as a quote is held against it: its headline, where the page has it, and each block of its body. */
export class QuotedArticle {
  readonly split: SplitArticle;
  readonly pageText: string;
  readonly stretches: readonly Stretch[];

  constructor(split: SplitArticle, pageText: string) {
    this.split = split;
    this.pageText = pageText;
    const { title, span, blocks } = split.article;
    const titleAt = title === null ? -1 : pageText.slice(span.start, span.end).indexOf(title);
    const headline =
      title === null || titleAt === -1
        ? []
        : [{ start: span.start + titleAt, end: span.start + titleAt + title.length }];
    const bodies = blocks.flatMap((block) => {
      const [first, last] = [block.at(0), block.at(-1)];
      return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
    });
    this.stretches = [...headline, ...bodies].map((within) => ({
      article: this,
      words: quotedWords(pageText, within),
    }));
  }

  /** A part of the page with where it stands. */
  found(span: Span): FoundText {
    return { text: sliceOf(this.pageText, span), citation: citationOf(this.split.article, span) };
  }
}
