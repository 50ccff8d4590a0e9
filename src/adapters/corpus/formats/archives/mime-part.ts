import { contentTypeOf, headerFields, type HeaderFields } from './header-fields.ts';

/** One part of a MIME message. */
export type MimePart = {
  readonly fields: HeaderFields;
  /** In small letters, `text/plain` where none is named (RFC 2045, section 5.2). */
  readonly type: string;
  readonly parameters: HeaderFields;
  /** The bytes of its content, as they were before they were encoded for transport. */
  readonly content: () => Buffer;
};

/** Parts within parts. */
const MAX_DEEP = 10;

/** The parts of a message that have no further parts, in order (RFC 2045, RFC 2046). @param message as Latin-1, a byte a character */
export function mimeParts(message: string, depth = 0): MimePart[] {
  const end = /\r?\n\r?\n/u.exec(message);
  const head = end === null ? message : message.slice(0, end.index);
  const body = end === null ? '' : message.slice(end.index + end[0].length);
  const fields = headerFields(head.split(/\r?\n/u));
  const { type, parameters } = contentTypeOf(fields);
  const boundary = parameters.get('boundary') ?? '';
  if (type.startsWith('multipart/') && boundary !== '' && depth < MAX_DEEP) {
    return piecesBetween(body, boundary).flatMap((piece) => mimeParts(piece, depth + 1));
  }
  const coding = (fields.get('content-transfer-encoding') ?? '').toLowerCase();
  return [{ fields, type: type === '' ? 'text/plain' : type, parameters, content: () => decoded(body, coding) }];
}

/** What stands between lines of `--boundary`, up to `--boundary--`. The line break before such a line belongs to it. */
function piecesBetween(body: string, boundary: string): string[] {
  const pieces: string[] = [];
  let start = -1;
  const mark = `--${boundary}`;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const rest = /^(--)?[ \t]*\r?(?:\n|$)/u.exec(body.slice(at + mark.length, at + mark.length + 200));
    if (rest === null) continue;
    if (start >= 0) pieces.push(body.slice(start, at).replace(/\r?\n$/u, ''));
    start = at + mark.length + rest[0].length;
    if (rest[1] !== undefined) return pieces;
  }
  // A message that breaks off has no last mark.
  if (start >= 0) pieces.push(body.slice(start));
  return pieces;
}

function decoded(body: string, coding: string): Buffer {
  if (coding === 'base64') return Buffer.from(body, 'base64');
  return coding === 'quoted-printable' ? fromQuotedPrintable(body) : Buffer.from(body, 'latin1');
}

/** RFC 2045, section 6.7. */
function fromQuotedPrintable(body: string): Buffer {
  const text = body
    .replace(/=[ \t]{0,80}\r?\n/gu, '')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1');
}
