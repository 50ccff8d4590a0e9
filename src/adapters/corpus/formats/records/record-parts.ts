import { articleParts } from '../article-parts.ts';
import type { FilePart, PartsReading } from '../parts-format.ts';
import { articleRecord } from './article-record.ts';
import { tellsOfArticle, type NamedFields } from './field-names.ts';

/** A record, the fields that `sources.json` names in its file, and how messages name it. */
type NamedRecord = {
  readonly record: unknown;
  readonly fields: NamedFields;
  readonly source: string;
  /** Fields that it has several times, of which only one is in the record. Left out where it cannot have such. */
  readonly repeated?: ReadonlySet<string>;
};

/**
 * The article of a record, or its refusal.
 *
 * @param refusal makes the refusal
 */
export async function* recordParts(
  { record, fields, source, repeated = new Set() }: NamedRecord,
  refusal: (problem: string) => FilePart,
  reading: PartsReading,
): AsyncGenerator<FilePart> {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    yield refusal('it is not an object');
    return;
  }
  const ambiguous = [...repeated].find((name) => tellsOfArticle(name, fields));
  if (ambiguous !== undefined) {
    yield refusal(`it has "${ambiguous}" several times, and nothing says which of them is right`);
    return;
  }
  const read = articleRecord(record, fields);
  if (read.kind === 'invalid') yield refusal(read.problem);
  else yield* articleParts({ source, text: read.text, markup: 'unknown', metadata: read.metadata }, reading);
}
