import { at } from '../../../../../domain/at.ts';
import type { HtmlBlock } from './html-document.ts';

/** Sums of a number that each block of a page has, over the blocks in each element. */
export class Sums {
  readonly #sums = new Map<Element, number>();

  /** @param root the element that holds all blocks */
  constructor(root: Element, blocks: readonly HtmlBlock[], values: readonly number[]) {
    for (const [i, { owner }] of blocks.entries()) {
      const value = at(values, i);
      if (value === 0) continue;
      for (let element: Element | null = owner; element !== null; element = element.parentElement) {
        this.#sums.set(element, this.of(element) + value);
        if (element === root) break;
      }
    }
  }

  of(element: Element): number {
    return this.#sums.get(element) ?? 0;
  }
}
