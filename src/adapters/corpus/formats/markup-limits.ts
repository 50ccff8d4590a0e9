import { Parser } from 'htmlparser2';
import { failure, type Cost, type IsnadError } from '../../../domain/error.ts';

/**
 * No real page is deeper. Readers of trees recurse as deep as the tree: some thousands of levels end in an error, or end the
 * process if a pattern is compiled at the deepest level.
 */
export const MAX_MARKUP_DEPTH = 200;

/** The most elements and attributes that markup may have. */
export type MarkupLimits = { readonly elements: number; readonly attributes: number };

/** The largest of some 200 pages of news has 4,100 elements and 6,500 attributes. */
export const MARKUP_LIMITS: MarkupLimits = { elements: 100_000, attributes: 200_000 };

/** A limit that markup exceeds: depth, or the number of elements or attributes. */
export type Exceeded = { readonly what: 'depth' | Extract<Cost, keyof MarkupLimits>; readonly limit: number };

/** UTF-16 units read between two checks. */
const SLICE_CHARS = 4096;

/**
 * The limit that a page's markup exceeds, or null. Counts before a tree is made, with a parser that reads in slices, and
 * stops at the first excess. What makes the tree closes elements that a page leaves open in another way, so that a tree counts
 * its own elements again while it grows.
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

/** Feeds a parser whose handlers count, in slices: a parser needs longer for an element the more elements are open around it. */
export function readInSlices(parser: Parser, markup: string, count: MarkupCount): Exceeded | null {
  for (let at = 0; at < markup.length; at += SLICE_CHARS) {
    parser.write(markup.slice(at, at + SLICE_CHARS));
    if (count.exceeded !== null) return count.exceeded;
  }
  return null;
}

/** Counts the elements and attributes of markup as a parser reports them. */
export class MarkupCount {
  readonly #limits: MarkupLimits;
  #depth = 0;
  #deepest = 0;
  #elements = 0;
  #attributes = 0;

  constructor(limits: MarkupLimits) {
    this.#limits = limits;
  }

  /** @param elements how much this element counts: 0 for one that stays out of the tree */
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
    if (this.#deepest > MAX_MARKUP_DEPTH) return { what: 'depth', limit: MAX_MARKUP_DEPTH };
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
