import { failure } from '../../../../domain/error.ts';
import { encodingNamed } from '../../encodings/encoding.ts';
import type { PageReader } from '../page-format.ts';
import { RtfText } from './rtf-text.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** Groups within groups. Word writes some ten. */
const MAX_GROUPS_DEEP = 1000;

const UNSTATED =
  'it does not say in which code page its letters are written. Name its encoding in sources.json, or save it again';

/**
 * The paragraphs of a Rich Text document, one per line, with headings and list items marked. Hidden and deleted text, comments,
 * headers, footers, pictures, text boxes and what tells a field how to work are left out; notes stand at the end.
 */
export const readRtf: PageReader = (source, bytes, encoding) => {
  const rtf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const wrong = (problem: string): Error => failure('file-unparseable', { source, problem });
  if (!/^(?:\u00ef\u00bb\u00bf)?\s{0,100}\{\\rtf/u.test(rtf)) throw wrong('it is not a Rich Text document');
  const written = new RtfText(encoding === null ? null : encodingNamed(encoding));
  let depth = 0;
  for (const token of rtfTokens(rtf)) {
    if (token.kind === 'open' && ++depth > MAX_GROUPS_DEEP) {
      throw failure('file-too-deep', { source, limit: MAX_GROUPS_DEEP });
    }
    if (token.kind === 'close') depth--;
    written.take(token);
    if (written.unreadable !== null) {
      const { encoding: unread } = written.unreadable;
      throw unread === null ? wrong(UNSTATED) : failure('file-encoding-unknown', { source, encoding: unread });
    }
    // What follows the outermost group is none of the document.
    if (depth === 0 && token.kind === 'close') break;
  }
  if (depth > 0) throw wrong('it breaks off');
  const text = written.lines.join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return { page: { source, text }, marked: null };
};
