import { z } from 'zod';
import type { KeywordData } from '../../domain/generation.ts';
import { type FileOrigin, parseJson, torn } from './checked-files.ts';

export const KEYWORDS = 'keywords.bin';

/**
 * Layout: eight bytes of name, three counts (terms, postings, documents), then the arrays `offsets`, `documents`,
 * `frequencies` and `lengths`, then terms and spellings as JSON. Numbers are 32 bits wide and little-endian, as on every
 * machine for which the model's runtime exists. Everything before the terms is thus aligned to 4 bytes, and reading makes views
 * instead of copies.
 */
const NAME = Buffer.from('isnadkw2');
const WORD = 4;
const HEADER_BYTES = NAME.byteLength + 3 * WORD;

const strings = z.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
);
const wordsSchema = z.object({ terms: strings, spellings: strings });

/** An inverted index as bytes. Terms are written as JSON, since a term may hold half a surrogate pair, which UTF-8 cannot. */
export function encodeKeywords(data: KeywordData): Buffer {
  const counts = Uint32Array.of(data.terms.length, data.documents.length, data.lengths.length);
  const arrays = [counts, data.offsets, data.documents, data.frequencies, data.lengths];
  return Buffer.concat([
    NAME,
    ...arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
    Buffer.from(JSON.stringify({ terms: data.terms, spellings: data.spellings })),
  ]);
}

/** Reads what `encodeKeywords` wrote; the arrays are views of `file`. Throws `index-torn` for anything else. */
export function decodeKeywords(file: Buffer, generation: string): KeywordData {
  // A view of 32-bit numbers must be aligned, and Node does not promise that a file's buffer is.
  const bytes = file.byteOffset % WORD === 0 ? file : new Uint8Array(file);
  if (bytes.byteLength < HEADER_BYTES || !NAME.equals(bytes.subarray(0, NAME.byteLength))) {
    throw torn(originOf(generation), 'not a keyword index');
  }
  const { buffer, byteOffset } = bytes;
  const [terms = 0, postings = 0, documents = 0] = new Uint32Array(buffer, byteOffset + NAME.byteLength, 3);
  const termsAt = HEADER_BYTES + WORD * (terms + 1 + postings + postings + documents);
  if (bytes.byteLength < termsAt) throw torn(originOf(generation), 'shorter than its header says');

  let position = byteOffset + HEADER_BYTES;
  const next = (length: number): readonly [ArrayBufferLike, number, number] => {
    const place = [buffer, position, length] as const;
    position += WORD * length;
    return place;
  };
  const data: KeywordData = {
    offsets: new Uint32Array(...next(terms + 1)),
    documents: new Uint32Array(...next(postings)),
    frequencies: new Float32Array(...next(postings)),
    lengths: new Float32Array(...next(documents)),
    ...decodeWords(bytes.subarray(termsAt), generation),
  };
  if (data.terms.length !== terms) {
    throw torn(originOf(generation), `${data.terms.length} terms found, ${terms} expected`);
  }
  return data;
}

function decodeWords(bytes: Uint8Array, generation: string): z.infer<typeof wordsSchema> {
  return parseJson(wordsSchema, new TextDecoder().decode(bytes), originOf(generation));
}

function originOf(generation: string): FileOrigin {
  return { generation, file: KEYWORDS };
}
