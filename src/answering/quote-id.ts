import { createHash } from 'node:crypto';
import type { QuoteId } from '../domain/answer.ts';
import type { ArticleId } from '../domain/article.ts';

/** Discord gives a button 100 characters, which must hold five quotes. */
const LENGTH = 14;

/**
 * A quote's name: 14 characters of base64url (84 bits) of a digest of article and text. It does not change
 * when the index is rebuilt or the page renamed, so that a button on an old message goes on working.
 */
export function quoteIdOf(articleId: ArticleId, text: string): QuoteId {
  return createHash('sha256').update(`${articleId}\0${text}`).digest('base64url').slice(0, LENGTH) as QuoteId;
}
