import { encodingNamed } from '../../encodings/encoding.ts';

/** The fields of a header as HTTP, WARC and e-mail have it, by name in small letters. */
export type HeaderFields = ReadonlyMap<string, string>;

/** Reads the lines of a header. A line that begins with white space continues the one before; of two fields of a name the first counts. */
export function headerFields(lines: readonly string[]): HeaderFields {
  const unfolded: string[] = [];
  for (const line of lines) {
    const last = unfolded.at(-1);
    if (last !== undefined && /^[ \t]/u.test(line)) unfolded[unfolded.length - 1] = `${last} ${line.trim()}`;
    else unfolded.push(line);
  }
  const fields = new Map<string, string>();
  for (const line of unfolded) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** The encoding that parameters of a content type name; null where they name none, or by a word that the Encoding Standard has not. */
export function encodingIn(parameters: HeaderFields): string | null {
  const label = parameters.get('charset');
  return label === undefined || encodingNamed(label) === null ? null : label;
}

/** A content type with its parameters, such as `text/html; charset=utf-8`; type and names of parameters in small letters. */
export function contentTypeOf(fields: HeaderFields): {
  readonly type: string;
  readonly parameters: HeaderFields;
} {
  const written = fields.get('content-type') ?? '';
  const semicolon = written.indexOf(';');
  const type = (semicolon < 0 ? written : written.slice(0, semicolon)).trim().toLowerCase();
  const parameters = new Map<string, string>();
  for (const [, name = '', quoted, bare] of written.slice(type.length).matchAll(/;\s*([\w!#$&*+.^-]{1,70})\s*=\s*(?:"([^"]*)"|([^\s;"]+))/gu)) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted ?? bare ?? '');
  }
  return { type, parameters };
}
