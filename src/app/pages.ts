/** One page of a list. `page` counts from 1. */
export type PageOf<T> = {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

/**
 * One page of a list; the last one for a number beyond it. An empty list has one empty page.
 *
 * @param page from 1 on
 * @param size items on a page, at least 1
 */
export function pageOf<T>(all: readonly T[], page: number, size: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const at = Math.min(Math.max(1, page), pages);
  return { items: all.slice((at - 1) * size, at * size), page: at, pages, total: all.length };
}
