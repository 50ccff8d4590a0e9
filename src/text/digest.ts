import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8, as 43 characters of base64url: names the text in the vector table. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
