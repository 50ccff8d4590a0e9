import { failure } from '../../../../domain/error.ts';
import { webAddress } from '../../../../text/web-address.ts';
import { readHtml } from '../html/html.ts';
import { withAddress, type PageReader } from '../page-format.ts';
import { contentTypeOf, encodingIn, headerFields, type HeaderFields } from './header-fields.ts';
import { mimeParts, type MimePart } from './mime-part.ts';

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * A web page that a browser saved in one file with all that belongs to it (MHTML, RFC 2557). Its page is read as any other, and
 * its address is the one from which it was saved, unless the page names another. Frames and pictures are not read.
 */
export const readMhtml: PageReader = async (source, bytes, encoding) => {
  const message = Buffer.from(bytes).toString('latin1');
  const head = headerFields((/^[\s\S]*?(?=\r?\n\r?\n|$)/u.exec(message)?.[0] ?? '').split(/\r?\n/u));
  const root = rootOf(head, mimeParts(message));
  if (root === null) throw failure('file-unparseable', { source, problem: 'it holds no web page' });
  const read = await readHtml(source, root.content(), encoding ?? encodingIn(root.parameters));
  return { ...read, marked: withAddress(read.marked, addressOf(root.fields) ?? addressOf(head)) };
};

/** The page among the parts: the one that the message calls its beginning, or else the first. */
function rootOf(head: HeaderFields, parts: readonly MimePart[]): MimePart | null {
  const pages = parts.filter(({ type }) => PAGE_TYPES.has(type));
  const start = contentTypeOf(head).parameters.get('start');
  const named = start === undefined ? undefined : pages.find(({ fields }) => fields.get('content-id') === start);
  return named ?? pages[0] ?? null;
}

function addressOf(fields: HeaderFields): string | null {
  return webAddress(fields.get('snapshot-content-location') ?? null) ?? webAddress(fields.get('content-location') ?? null);
}
