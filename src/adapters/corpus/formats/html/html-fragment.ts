import { failure } from '../../../../domain/error.ts';
import { NO_METADATA } from '../../../../domain/metadata.ts';
import { decodeText } from '../../decode-text.ts';
import { wholeArticle, type PageReader } from '../page-format.ts';
import { fragmentLines } from './fragment-lines.ts';
import { htmlDocument } from './tree/html-document.ts';

/** The body of one article as HTML, as it stands in a feed, an export or a letter: all of it is body. */
export const readHtmlFragment: PageReader = (source, bytes, encoding) => {
  const { body } = htmlDocument(source, `<body>${decodeText(source, bytes, encoding)}</body>`);
  const text = fragmentLines(body).join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return wholeArticle(source, text, NO_METADATA);
};
