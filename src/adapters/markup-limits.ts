import { Parser } from 'htmlparser2';
import { failure, type Cost, type IsnadError } from '../domain/error.ts';

/**
 * Deeper pages are no pages, and readers of trees call themselves as often as a tree is deep: some thousands of calls end
 * in an error, or, where a pattern is compiled in the deepest of them, in the end of the process.
 */
export const DEEPEST_MARKUP = 200;

/** Number of elements and of attributes; the largest of some 200 pages of news has 4,100 and 6,500. */
export const MARKUP_LIMITS = { elements: 100_000, attributes: 200_000 };

/** What markup may have at most. */
export type MarkupLimits = { readonly elements: number; readonly attributes: number };

/** A limit that is exceeded: of elements open at one time, or of what a tree would hold. */
export type Exceeded = { readonly what: 'depth' | Extract<Cost, keyof MarkupLimits>; readonly limit: number };

/** UTF-16 units read before it is looked what they had. */
const SLICE = 4096;

/**
 * Which limit a page's markup exceeds, or null: counted with the parser that makes its tree, which closes what pages leave
 * open as that does, and given up as soon as it is told.
 */
export function exceededMarkup(html: string, limits: MarkupLimits = MARKUP_LIMITS): Exceeded | null {
  const count = new MarkupCount(limits);
  const parser = new Parser({
    onopentagname() {
      count.open(1);
    },
    onattribute() {
      count.attribute();
    },
    onclosetag() {
      count.close();
    },
  });
  return readInSlices(parser, html, count);
}

/** Feeds a parser whose handlers count. In slices, for a parser takes the longer over an element the more are open around it. */
export function readInSlices(parser: Parser, markup: string, count: MarkupCount): Exceeded | null {
  for (let at = 0; at < markup.length; at += SLICE) {
    parser.write(markup.slice(at, at + SLICE));
    if (count.exceeded !== null) return count.exceeded;
  }
  return null;
}

/** Counts the elements of markup as a parser tells of them. */
export class MarkupCount {
  readonly #limits: MarkupLimits;
  #depth = 0;
  #deepest = 0;
  #elements = 0;
  #attributes = 0;

  constructor(limits: MarkupLimits) {
    this.#limits = limits;
  }

  /** @param elements as many as this one counts for: 0 for one of which no tree is made */
  open(elements: 0 | 1): void {
    this.#deepest = Math.max(this.#deepest, ++this.#depth);
    this.#elements += elements;
  }

  attribute(): void {
    this.#attributes++;
  }

  close(): void {
    this.#depth--;
  }

  get exceeded(): Exceeded | null {
    const { elements, attributes } = this.#limits;
    if (this.#deepest > DEEPEST_MARKUP) return { what: 'depth', limit: DEEPEST_MARKUP };
    if (this.#elements > elements) return { what: 'elements', limit: elements };
    return this.#attributes > attributes ? { what: 'attributes', limit: attributes } : null;
  }
}

/** The refusal of a file whose markup exceeds a limit. */
export function markupRefusal(source: string, { what, limit }: Exceeded): IsnadError {
  return what === 'depth'
    ? failure('file-too-deep', { source, limit })
    : failure('file-too-costly', { source, what, limit });
}
