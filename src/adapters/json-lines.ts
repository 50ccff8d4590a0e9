import { z } from 'zod';
import { IsnadError, notice, type Notice } from '../domain/error.ts';
import { byteLines } from './byte-lines.ts';
import { decodeText } from './decode-text.ts';
import { hasMoreValues } from './json-values.ts';
import type { ReadPage } from './page-format.ts';
import { systemCode } from './system-code.ts';

/** A line of a `.jsonl` file, taken in or refused. */
export type JsonLine =
  | ({ readonly kind: 'page' } & ReadPage)
  | { readonly kind: 'refused'; readonly source: string; readonly notice: Notice };

const text = z.string().nullish();
const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  ...{ url: text, outlet: text, title: text, published: text },
  text: z.string(),
});

/** Values and keys in one line; an article has some ten, and perhaps a vector of a thousand. */
const MOST_VALUES = 100_000;

/**
 * The articles of a `.jsonl` file, one a line, each a page of its own: `file#line`, counted from 1. The file comes as a
 * stream, since exports of a whole archive are large; a line that cannot be taken in is refused by name.
 *
 * @param pieces of the file, in order
 * @param limitBytes of one line
 * @throws what reading the file throws
 */
export async function* readJsonLines(
  pieces: AsyncIterable<Buffer>,
  source: string,
  encoding: string | null,
  limitBytes: number,
): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const bytes of byteLines(pieces, limitBytes)) {
    number++;
    const of = `${source}#${number}`;
    if (bytes === 'too-long')
      yield refusal(of, invalid(source, number, `it has more than ${limitBytes} bytes`));
    else if (!isBlank(bytes)) yield lineOf({ source, number, of }, bytes, encoding);
  }
}

function lineOf(
  { source, number, of }: { readonly source: string; readonly number: number; readonly of: string },
  bytes: Uint8Array,
  encoding: string | null,
): JsonLine {
  if (hasMoreValues(bytes, MOST_VALUES)) {
    return refusal(of, invalid(source, number, `it has more than ${MOST_VALUES} values`));
  }
  let read: unknown;
  try {
    read = JSON.parse(decodeText(of, bytes, encoding));
  } catch (error) {
    if (error instanceof IsnadError) return refusal(of, error.notice);
    return refusal(of, invalid(source, number, `it is not JSON (${systemCode(error)})`));
  }
  const checked = lineSchema.safeParse(read);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const field = issue?.path.join('.') ?? '';
    return refusal(
      of,
      invalid(
        source,
        number,
        field === ''
          ? 'it is no object'
          : `"${field}" is ${field === 'text' && !('text' in Object(read)) ? 'missing' : 'not text'}`,
      ),
    );
  }
  const { id, url, outlet, title, published, text: body } = checked.data;
  if (body.trim() === '') return refusal(of, invalid(source, number, '"text" is empty'));
  // Half a character has no bytes: no quote of it could be shown as it stands.
  if (!body.isWellFormed())
    return refusal(of, invalid(source, number, '"text" holds half a character (a lone surrogate)'));
  const whole = { start: 0, end: body.length };
  const said = {
    id: filled(id),
    title: filled(title),
    outlet: filled(outlet),
    published: filled(published),
    url: filled(url),
  };
  return { kind: 'page', page: { source: of, text: body }, regions: [{ span: whole, body: whole, said }] };
}

function invalid(source: string, line: number, problem: string): Notice {
  return notice('json-line-invalid', { source, line, problem });
}

function refusal(source: string, why: Notice): JsonLine {
  return { kind: 'refused', source, notice: why };
}

function filled(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
