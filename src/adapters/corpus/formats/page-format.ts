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
  /** The address from which its container saved it, where no article is marked. Left out where none is known. */
  readonly savedFrom?: string;
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

/** Gives the only article of a page the address from which the page was saved, unless the article names another. */
export function withAddress(
  marked: readonly MarkedArticle[] | null,
  address: string | null,
): readonly MarkedArticle[] | null {
  const [only, ...others] = marked ?? [];
  if (only === undefined || others.length > 0 || address === null) return marked;
  return [{ ...only, metadata: { ...only.metadata, url: addressFrom(only.metadata.url, address) } }];
}

/**
 * The address of a page: the one that it names itself, which may be relative to the one from which it was saved, or else that. The
 * front page is the address of no other.
 */
export function addressFrom(named: string | null, savedFrom: string): string {
  const own = named?.trim() ?? '';
  if (webAddress(own) !== null) return own;
  if (own === '' || !URL.canParse(own, savedFrom)) return savedFrom;
  const resolved = new URL(own, savedFrom);
  return resolved.pathname === '/' && resolved.search === '' ? savedFrom : (webAddress(resolved.href) ?? savedFrom);
}

/** What was read, with doubts besides those that it has. */
export function withDoubts(read: ReadPage, doubts: readonly Notice[]): ReadPage {
  return doubts.length === 0 ? read : { ...read, doubts: [...doubts, ...(read.doubts ?? [])] };
}
