import { IsnadError, type Notice } from '../../../../domain/error.ts';
import { systemCode } from '../../../files/system-code.ts';
import { decodeText } from '../../decode-text.ts';
import { hasMoreValues, repeatedKeys } from '../../json-scan.ts';
import type { FilePart } from '../parts-format.ts';

/** A value, and the keys that its outermost object has several times, of which the last was taken. */
type ReadValue = { readonly kind: 'value'; readonly value: unknown; readonly repeated: ReadonlySet<string> };

/** A value, or why there is none: the bytes are no text, or the text is no JSON. */
type JsonValue =
  | ReadValue
  | { readonly kind: 'refused'; readonly notice: Notice }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Values and keys in one record. An article has some ten, and perhaps a vector of a thousand. */
const MAX_VALUES_PER_RECORD = 100_000;

/** How the bytes of records are read, and refused. */
type ValueReading = {
  readonly encoding: string | null;
  readonly limitBytes: number;
  readonly refusal: (problem: string) => FilePart;
};

/** The value of one record among many, or the refusal of that record. */
export function valueOrRefusal(
  source: string,
  bytes: Uint8Array | 'too-long',
  { encoding, limitBytes, refusal }: ValueReading,
): ReadValue | FilePart {
  if (bytes === 'too-long') return refusal(`it has more than ${limitBytes} bytes`);
  const read = jsonValue(source, bytes, encoding);
  if (read.kind === 'refused') return { kind: 'refused', source, notice: read.notice };
  return read.kind === 'invalid' ? refusal(read.problem) : read;
}

/** The value of the bytes of one record, which is limited in the number of its values. */
export function jsonValue(source: string, bytes: Uint8Array, encoding: string | null): JsonValue {
  if (hasMoreValues(bytes, MAX_VALUES_PER_RECORD)) {
    return { kind: 'invalid', problem: `it has more than ${MAX_VALUES_PER_RECORD} values` };
  }
  try {
    const text = decodeText(source, bytes, encoding);
    return { kind: 'value', value: JSON.parse(text), repeated: repeatedKeys(text) };
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', notice: error.notice };
    return { kind: 'invalid', problem: `it is not JSON (${systemCode(error)})` };
  }
}
