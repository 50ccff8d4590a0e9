import { decodeHTMLStrict } from 'entities';
import { onOneLine } from '../../../../../text/one-line.ts';

const TAG = /<\/?[a-z][^<>]{0,200}>/giu;

/** A value of metadata as a person reads it: many systems write HTML into it, and some escape that once more. */
export function plainText(written: string): string {
  let text = written;
  for (let escaped = 0; escaped < 2 && text.includes('&'); escaped++) text = decodeHTMLStrict(text);
  return onOneLine(text.replace(TAG, ''));
}
