import type { Metadata } from '../../../domain/metadata.ts';
import { heldBytes } from '../byte-source.ts';
import { wholeArticle } from './page-format.ts';
import { HTML_FRAGMENT, type FilePart, type PartsReading } from './parts-format.ts';
import { isHtml } from './records/html-in-text.ts';

/** The body of an article as it stands in a record, feed or export, with what that says of it. */
type StoredArticle = {
  readonly source: string;
  readonly text: string;
  /** Whether the text is HTML; unknown where the format leaves that to whoever writes it. */
  readonly markup: 'html' | 'none' | 'unknown';
  readonly metadata: Metadata;
};

/** The page of an article: HTML is read as such, by the process that reads pages. */
export async function* articleParts(
  { source, text, markup, metadata }: StoredArticle,
  reading: PartsReading,
): AsyncGenerator<FilePart> {
  if (markup === 'html' || (markup === 'unknown' && isHtml(text))) {
    const bytes = heldBytes(Buffer.from(text));
    yield* reading.partsOf({ source, extension: HTML_FRAGMENT, bytes, encoding: 'utf-8', known: metadata });
    return;
  }
  yield { kind: 'page', ...wholeArticle(source, text, metadata) };
}
