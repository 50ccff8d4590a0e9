import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../domain/article.ts';

/** Tatweel, tashkeel and marks without width: spelling, not substance. */
const SPELLING =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 16;

/**
 * The identity of an article: its canonical address, or else its outlet with its headline or, without one,
 * the beginning of its body. Neither the page's path nor the rest of the body counts, so that renaming
 * and correcting keep it; nor do line ends, spaces and spelling marks.
 */
export function articleId(
  article: { readonly url: string | null; readonly outlet: string | null },
  opening: string,
): ArticleId {
  const named = article.url === null ? ['said', article.outlet ?? '', opening] : ['url', article.url];
  return digest(named) as ArticleId;
}

/** Longer ones, and such with spaces or control characters, are shortened to a digest. */
const PLAIN_ID = /^[^\s\p{C}]{1,100}$/u;

/** The id that somebody named, as it is where it can stand in a file or on a command line. */
export function suppliedArticleId(supplied: string): ArticleId {
  const id = supplied.trim();
  return (PLAIN_ID.test(id) ? id : digest(['id', id])) as ArticleId;
}

/**
 * The articles of all pages, in their order, with ids made unique: of several with one id the second gets `-2`, the
 * third `-3`. Which is the second is told by what they say, not by where they stand: a page that is renamed or moved
 * changes no id.
 *
 * @param hashOf of an article's text and metadata
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
