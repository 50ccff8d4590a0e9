import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../domain/article.ts';
import { notice, type Notice } from '../domain/error.ts';
import { lineNumberAt } from '../text/spans/line-number.ts';
import { INVISIBLE, TASHKEEL, TATWEEL } from '../text/letters/unicode-classes.ts';

/** Spelling, not substance. Narrower than UNWRITTEN on purpose: any change here would change ids. */
const SPELLING = new RegExp(`[${TASHKEEL}${TATWEEL}${INVISIBLE}]`, 'gu');

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 16;

/**
 * The id of an article, made from its canonical address, or else from its outlet and its headline (without one, the
 * beginning of its body). The page's path and the rest of the body do not count, so a renamed page and a corrected text
 * keep the id. Line ends, spaces and marks of spelling do not count either.
 *
 * @param opening the headline, or the beginning of the body
 */
export function articleId(
  article: { readonly url: string | null; readonly outlet: string | null },
  opening: string,
): ArticleId {
  const named = article.url === null ? ['said', article.outlet ?? '', opening] : ['url', article.url];
  return digest(named) as ArticleId;
}

/** A longer id, or one with spaces or control characters, is replaced by a digest. */
const PLAIN_ID = /^[^\s\p{C}]{1,100}$/u;

/** The id that a page or sidecar gives, unchanged if it can stand in a file name and on a command line. */
export function suppliedArticleId(supplied: string): ArticleId {
  const id = supplied.trim();
  return (PLAIN_ID.test(id) ? id : digest(['id', id])) as ArticleId;
}

/** An article, and what settles who has an id that several claim. */
type IdClaim = {
  readonly article: Article;
  /** Whether its editors named the id. */
  readonly hasSuppliedId: boolean;
  /** Of its text and metadata. */
  readonly hash: string;
};

/**
 * Drops an article that repeats another of the same supplied id word for word, and keeps all others: nobody can take
 * an article away by claiming its id. The first in the order of hashes, not of files, owns the id, so that renaming a
 * file does not change the owner; a remark names each of the others.
 *
 * @param textOf a page by its source
 * @returns the articles kept, in their order; ids are still as they were
 */
export function settleSuppliedIds<T extends IdClaim>(
  articles: readonly T[],
  textOf: (source: string) => string,
): { readonly kept: readonly T[]; readonly remarks: readonly Notice[] } {
  const owners = new Map<ArticleId, T>();
  const seen = new Set<string>();
  const kept: T[] = [];
  for (const one of articles) {
    const { id } = one.article;
    if (one.hasSuppliedId) {
      const key = `${one.hash} ${id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const owner = owners.get(id);
      if (owner === undefined || one.hash < owner.hash) owners.set(id, one);
    }
    kept.push(one);
  }
  const remarks = kept.flatMap((one) => {
    const owner = one.hasSuppliedId ? owners.get(one.article.id) : undefined;
    if (owner === undefined || owner === one) return [];
    const { source, id, span } = one.article;
    const line = lineNumberAt(textOf(source), span.start);
    return [notice('article-id-taken', { source, line, id, other: owner.article.source })];
  });
  return { kept, remarks };
}

/**
 * The articles of all pages, in their order, with unique ids: of several with one id the second gets `-2`, the third
 * `-3`. Their order is that of their hashes, not of their pages, so a page that is renamed or moved changes no id.
 *
 * @param hashOf the hash of an article's text and metadata
 */
export function distinctIds<T extends { readonly article: Article }>(
  articles: readonly T[],
  hashOf: (article: T) => string,
): T[] {
  const alike = new Map<ArticleId, T[]>();
  for (const one of articles) {
    const others = alike.get(one.article.id);
    if (others === undefined) alike.set(one.article.id, [one]);
    else others.push(one);
  }
  const taken = new Set(alike.keys());
  const ids = new Map<T, ArticleId>();
  for (const [id, group] of alike) {
    const ordered = group.length === 1 ? group : [...group].sort((a, b) => (hashOf(a) < hashOf(b) ? -1 : 1));
    let count = 1;
    for (const [place, one] of ordered.entries()) {
      let own = id;
      while (place > 0 && taken.has(own)) own = `${id}-${++count}` as ArticleId;
      taken.add(own);
      ids.set(one, own);
    }
  }
  return articles.map((one) => {
    const id = ids.get(one) ?? one.article.id;
    return id === one.article.id ? one : { ...one, article: { ...one.article, id } };
  });
}

function digest(named: readonly string[]): string {
  return base32(createHash('sha256').update(named.map(plain).join('\0')).digest());
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(SPELLING, '').replace(/\s+/gu, ' ').trim();
}

function base32(bytes: Uint8Array): string {
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5 && id.length < ID_LENGTH; bits -= 5)
      id += BASE32.charAt((held >> (bits - 5)) & 31);
    held &= (1 << bits) - 1;
  }
  return id;
}
