import { decodeText } from './decode-text.ts';
import type { PageFormat } from './page-format.ts';

/** The file's text is the page's text, to the character. */
export const readPlainText: PageFormat = (source, bytes, encoding) => ({
  page: { source, text: decodeText(source, bytes, encoding) },
  regions: null,
});
