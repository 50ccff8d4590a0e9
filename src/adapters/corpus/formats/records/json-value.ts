import { IsnadError, type Notice } from '../../../../domain/error.ts';
import { systemCode } from '../../../files/system-code.ts';
import { decodeText } from '../../decode-text.ts';
import { hasMoreValues } from '../../json-scan.ts';

/** A value, or why there is none: the bytes are no text, or the text is no JSON. */
type JsonValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly notice: Notice }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Values and keys in one record. An article has some ten, and perhaps a vector of a thousand. */
const MAX_VALUES_PER_RECORD = 100_000;

/** The value of the bytes of one record, which is limited in the number of its values. */
export function jsonValue(source: string, bytes: Uint8Array, encoding: string | null): JsonValue {
  if (hasMoreValues(bytes, MAX_VALUES_PER_RECORD)) {
    return { kind: 'invalid', problem: `it has more than ${MAX_VALUES_PER_RECORD} values` };
  }
  try {
    return { kind: 'value', value: JSON.parse(decodeText(source, bytes, encoding)) };
  } catch (error) {
    if (error instanceof IsnadError) return { kind: 'refused', notice: error.notice };
    return { kind: 'invalid', problem: `it is not JSON (${systemCode(error)})` };
  }
}
