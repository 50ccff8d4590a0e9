import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 as 43 characters of base64url: the name of the text in the vector table. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** SHA-256 of a text's UTF-8 in hexadecimal, as `sha256sum` prints it. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The name of the vector of a text that was embedded as a question. The same text as a passage has another vector. */
export function questionDigestOf(text: string): string {
  return digestOf(`question\0${text}`);
}
