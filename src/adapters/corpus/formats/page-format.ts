import type { Page } from '../../../domain/article.ts';
import type { Notice } from '../../../domain/error.ts';
import type { MarkedArticle, Metadata } from '../../../domain/metadata.ts';
import { webAddress } from '../../../text/web-address.ts';

/** A page, and the articles that its format marks in it; null where the format marks none. */
export type ReadPage = {
  readonly page: Page;
  readonly marked: readonly MarkedArticle[] | null;
  /** Why a person should look at what was read, before it is quoted. Left out where there is no doubt. */
  readonly doubts?: readonly Notice[];
};

/**
 * Makes a page of a file's bytes.
 *
 * @param encoding the one that `sources.json`, a server or a container names for the file; null where none is named
 * @throws the refusal of a file that cannot be read
 */
export type PageReader = (
  source: string,
  bytes: Uint8Array,
  encoding: string | null,
) => ReadPage | Promise<ReadPage>;

/** A page whose whole text is one article. */
export function wholeArticle(source: string, text: string, metadata: Metadata): ReadPage {
  const whole = { start: 0, end: text.length };
  return { page: { source, text }, marked: [{ span: whole, body: whole, metadata }] };
}

/** Gives the only article of a page the page's address, unless the article names another. */
export function withAddress(
  marked: readonly MarkedArticle[] | null,
  address: string | null,
): readonly MarkedArticle[] | null {
  const [only, ...others] = marked ?? [];
  if (only === undefined || others.length > 0 || address === null) return marked;
  return [{ ...only, metadata: { ...only.metadata, url: webAddress(only.metadata.url) ?? address } }];
}

/** What was read, with doubts besides those that it has. */
export function withDoubts(read: ReadPage, doubts: readonly Notice[]): ReadPage {
  return doubts.length === 0 ? read : { ...read, doubts: [...doubts, ...(read.doubts ?? [])] };
}
