import type { Page } from '../domain/page.ts';
import type { Region } from '../domain/supplied.ts';

/** A page, and what its format tells of the articles in it. */
export type ReadPage = { readonly page: Page; readonly regions: readonly Region[] | null };

/**
 * Makes a page of a file's bytes.
 *
 * @param encoding as the side file states it; null where it does not
 * @throws the refusal of a file that cannot be taken in
 */
export type PageFormat = (
  source: string,
  bytes: Uint8Array,
  encoding: string | null,
) => ReadPage | Promise<ReadPage>;
