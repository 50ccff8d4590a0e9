import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8, as 43 characters of base64url: names the text in the vector table. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** Names the vector of a text that was embedded as a question: another one than that of the same text as a passage. */
export function questionDigestOf(text: string): string {
  return digestOf(`question\0${text}`);
}
