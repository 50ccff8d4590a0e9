import { readText } from '../decode-text.ts';
import { withDoubts, type PageReader } from './page-format.ts';

/** The file's text is the page's text, character for character. */
export const readPlainText: PageReader = async (source, bytes, encoding) => {
  const { text, doubts } = await readText(source, bytes, { given: encoding });
  return withDoubts({ page: { source, text }, marked: null }, doubts);
};
