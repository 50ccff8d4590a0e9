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
  return base32(createHash('sha256').update(named.map(plain).join('\0')).digest()) as ArticleId;
}

/**
 * The articles of all pages, in their order, with ids made unique: the second of an id gets `-2`, the
 * third `-3`. Order is all that tells them apart.
 */
export function distinctIds(articles: readonly Article[]): Article[] {
  const seen = new Map<ArticleId, number>();
  return articles.map((article) => {
    const count = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, count);
    return count === 1 ? article : { ...article, id: `${article.id}-${count}` as ArticleId };
  });
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
