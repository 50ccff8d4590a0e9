import { Parser } from 'htmlparser2';
import { failure } from '../../../../domain/error.ts';
import { MarkupCount, markupRefusal, readInSlices, type MarkupLimits } from '../markup-limits.ts';
import type { PageReader } from '../page-format.ts';
import { documentParts } from './document-parts.ts';
import { OdtText } from './odt-text.ts';

const CONTENT = 'content.xml';

/** As of a Word document: a book of 500 pages in which every word is formatted separately. */
const ODT_LIMITS: MarkupLimits = { elements: 600_000, attributes: 1_200_000 };

/**
 * The paragraphs of an OpenDocument text (ODF 1.3), one per line, with headings and list items marked. Deletions that are only
 * tracked, comments, pictures and generated lists are left out; notes stand at the end.
 */
export const readOdt: PageReader = async (source, bytes) => {
  const parts = await documentParts(source, bytes, 'an OpenDocument text', (name) => name === CONTENT);
  const content = parts.get(CONTENT);
  const wrong = (problem: string): Error =>
    failure('file-unparseable', { source, problem: `it is not an OpenDocument text: ${problem}` });
  if (content === undefined) throw wrong(`it holds no ${CONTENT}`);
  const written = new OdtText();
  const count = new MarkupCount(ODT_LIMITS);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count.open(1);
        written.open(name, attributes);
      },
      onattribute() {
        count.attribute();
      },
      ontext(text) {
        written.text(text);
      },
      onclosetag(name, isImplied) {
        count.close();
        written.close(name, isImplied);
      },
    },
    { xmlMode: true },
  );
  const exceeded = readInSlices(parser, new TextDecoder().decode(content), count);
  if (exceeded !== null) throw markupRefusal(source, exceeded);
  const isWhole = written.isClosed;
  parser.end();
  if (!written.hasBody) throw wrong('it has no text body. A document with a password cannot be read');
  // A document that breaks off must not pass for a whole one.
  if (!isWhole) throw wrong('its content breaks off');
  const text = written.lines.join('\n');
  if (text.trim() === '') throw failure('file-empty', { source });
  return { page: { source, text }, marked: null };
};
