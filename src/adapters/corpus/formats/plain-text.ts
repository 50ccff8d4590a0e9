import { decodeText } from '../decode-text.ts';
import type { PageReader } from './page-format.ts';

/** The file's text is the page's text, character for character. */
export const readPlainText: PageReader = (source, bytes, encoding) => ({
  page: { source, text: decodeText(source, bytes, encoding) },
  marked: null,
});
