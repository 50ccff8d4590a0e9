import { z } from 'zod';
import { at } from '../../../domain/at.ts';
import { IsnadError, notice, type Notice } from '../../../domain/error.ts';
import type { Metadata } from '../../../domain/metadata.ts';
import { byteLines } from './byte-lines.ts';
import { decodeText } from '../decode-text.ts';
import { hasMoreValues } from '../json-scan.ts';
import type { FilePart, PartsReader } from './parts-format.ts';
import { systemCode } from '../../files/system-code.ts';

const text = z.string().nullish();
const lineSchema = z.looseObject({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  ...{ url: text, outlet: text, title: text, published: text },
  text: z.string(),
});

/** What a line may say of the kind of its text; of any other type, such a field says nothing. */
const namesSchema = z
  .union([z.string().transform((name) => [name]), z.array(z.string())])
  .catch([]);
const genresSchema = z.looseObject({
  ...{ genre: namesSchema, section: namesSchema, rubric: namesSchema, category: namesSchema, type: namesSchema },
});

/** Values and keys in one line. An article has some ten, and perhaps a vector of a thousand. */
const MAX_VALUES_PER_LINE = 100_000;

/**
 * The articles of a `.jsonl` file, one per line. Each is a page called `file#line`, with lines counted from 1. The file is read
 * as a stream, since the export of a whole archive is large. A line that cannot be read is refused by name.
 *
 * @throws what reading the file throws
 */
export const readJsonLines: PartsReader = async function* (
  { source, bytes: file, encoding },
  { limitBytes },
) {
  let number = 0;
  for await (const bytes of byteLines(file.pieces(), limitBytes)) {
    number++;
    const of = `${source}#${number}`;
    if (bytes === 'too-long')
      yield refusal(of, invalid(source, number, `it has more than ${limitBytes} bytes`));
    else if (!isBlank(bytes)) yield lineOf({ source, number, of }, bytes, encoding);
  }
};

function lineOf(
  { source, number, of }: { readonly source: string; readonly number: number; readonly of: string },
  bytes: Uint8Array,
  encoding: string | null,
): FilePart {
  if (hasMoreValues(bytes, MAX_VALUES_PER_LINE)) {
    return refusal(of, invalid(source, number, `it has more than ${MAX_VALUES_PER_LINE} values`));
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
    const field = at(checked.error.issues, 0).path.join('.');
    return refusal(
      of,
      invalid(
        source,
        number,
        field === ''
          ? 'it is not an object'
          : `"${field}" is ${field === 'text' && !('text' in Object(read)) ? 'missing' : 'not text'}`,
      ),
    );
  }
  const { id, url, outlet, title, published, text: body } = checked.data;
  if (body.trim() === '') return refusal(of, invalid(source, number, '"text" is empty'));
  // Half a character has no bytes in UTF-8, so that no quote of it could be shown verbatim.
  if (!body.isWellFormed())
    return refusal(of, invalid(source, number, '"text" holds half a character (a lone surrogate)'));
  const whole = { start: 0, end: body.length };
  const metadata = {
    id: filled(id),
    title: filled(title),
    outlet: filled(outlet),
    published: filled(published),
    url: filled(url),
    ...genresIn(read),
  };
  return { kind: 'page', page: { source: of, text: body }, marked: [{ span: whole, body: whole, metadata }] };
}

function genresIn(line: unknown): Pick<Metadata, 'genres'> {
  const { genre, section, rubric, category, type } = genresSchema.parse(line);
  const genres = [genre, section, rubric, category, type].flat().filter((name) => name.trim() !== '');
  return genres.length === 0 ? {} : { genres };
}

function invalid(source: string, line: number, problem: string): Notice {
  return notice('json-line-invalid', { source, line, problem });
}

function refusal(source: string, why: Notice): FilePart {
  return { kind: 'refused', source, notice: why };
}

function filled(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
