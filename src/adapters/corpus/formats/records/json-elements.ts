import { at } from '../../../../domain/at.ts';

/** Keys of objects and indexes of lists from the outermost value to one inside it. */
export type JsonPath = readonly (string | number)[];

/** A value inside JSON. */
type JsonElement = {
  readonly path: JsonPath;
  /** As they are written; not checked to be JSON. */
  readonly bytes: Uint8Array | 'too-long';
};

/** Whether to look for values inside a list or object, instead of taking it whole. */
type Enters = (path: JsonPath, opening: '[' | '{') => boolean;

/** Why values cannot be told apart any more. */
export class JsonBroken extends Error {}

/** Bytes of one key. */
const MAX_KEY_BYTES = 10_000;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * Cuts JSON that is larger than the memory into the values that it consists of. Lists and objects that are entered are read
 * piece by piece; every other value is held whole, up to the limit, and handed on unread. Several outermost values may follow
 * each other.
 *
 * @param limitBytes of one value
 * @throws `JsonBroken` where lists and objects that were entered are not written as JSON; what reading the pieces throws
 */
export async function* jsonElements(
  pieces: AsyncIterable<Buffer>,
  enters: Enters,
  limitBytes: number,
): AsyncGenerator<JsonElement> {
  const cutter = new JsonCutter(enters, limitBytes);
  for await (const piece of pieces) yield* cutter.take(piece);
  yield* cutter.end();
}

type Entered = { readonly close: number; index: number; key: string | null };
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'outermost';

class JsonCutter {
  readonly #enters: Enters;
  readonly #limitBytes: number;
  readonly #open: Entered[] = [];
  #expected: Expected = 'outermost';
  #value: HeldValue | null = null;
  #isKey = false;
  #before = 0;

  constructor(enters: Enters, limitBytes: number) {
    this.#enters = enters;
    this.#limitBytes = limitBytes;
  }

  *take(piece: Buffer): Generator<JsonElement> {
    let i = 0;
    while (i < piece.length) {
      if (this.#value === null) {
        const byte = at(piece, i);
        if (SPACE.has(byte)) i++;
        else if (this.#step(byte, i)) i++;
      } else {
        i = this.#value.take(piece, i);
        if (this.#value.isWhole) yield* this.#finish(this.#value);
      }
    }
    this.#before += piece.length;
  }

  *end(): Generator<JsonElement> {
    // Only a number or word ends with the file; what else is open is cut off.
    if (this.#value?.isScalar === true && this.#open.length === 0) yield* this.#finish(this.#value);
    if (this.#value !== null || this.#open.length > 0) throw new JsonBroken('it breaks off');
  }

  *#finish(value: HeldValue): Generator<JsonElement> {
    this.#value = null;
    const { bytes } = value;
    if (this.#isKey) {
      this.#isKey = false;
      this.#expected = 'colon';
      at(this.#open, this.#open.length - 1).key = keyOf(bytes);
    } else {
      this.#settle();
      yield { path: this.#path(), bytes };
    }
  }

  /** Reads a byte between values; false if it is the first of a value, which then reads it. */
  #step(byte: number, i: number): boolean {
    switch (this.#expected) {
      case 'colon':
        this.#demand(byte === COLON, i);
        this.#expected = 'value';
        return true;
      case 'comma or end': {
        if (byte !== COMMA) return this.#close(byte, i);
        const inner = at(this.#open, this.#open.length - 1);
        inner.index++;
        this.#expected = inner.close === CLOSE_LIST ? 'value' : 'key';
        return true;
      }
      case 'key':
      case 'key or end':
        if (byte === CLOSE_OBJECT && this.#expected === 'key or end') return this.#close(byte, i);
        this.#demand(byte === QUOTE, i);
        this.#value = new HeldValue(MAX_KEY_BYTES);
        this.#isKey = true;
        return false;
      case 'value or end':
        if (byte === CLOSE_LIST) return this.#close(byte, i);
        return this.#begin(byte, i);
      case 'value':
      case 'outermost':
        return this.#begin(byte, i);
    }
  }

  #begin(byte: number, i: number): boolean {
    this.#demand(byte !== COMMA && byte !== COLON && byte !== CLOSE_LIST && byte !== CLOSE_OBJECT, i);
    const isObject = byte === OPEN_OBJECT;
    if ((isObject || byte === OPEN_LIST) && this.#enters(this.#path(), isObject ? '{' : '[')) {
      this.#open.push({ close: isObject ? CLOSE_OBJECT : CLOSE_LIST, index: 0, key: null });
      this.#expected = isObject ? 'key or end' : 'value or end';
      return true;
    }
    this.#value = new HeldValue(this.#limitBytes);
    return false;
  }

  #close(byte: number, i: number): boolean {
    this.#demand(byte === this.#open.pop()?.close, i);
    this.#settle();
    return true;
  }

  #settle(): void {
    this.#expected = this.#open.length === 0 ? 'outermost' : 'comma or end';
  }

  #demand(holds: boolean, i: number): void {
    if (!holds) throw new JsonBroken(`it is not JSON at byte ${this.#before + i}`);
  }

  #path(): JsonPath {
    return this.#open.map(({ close, index, key }) => (close === CLOSE_LIST ? index : (key ?? '')));
  }
}

function keyOf(bytes: Uint8Array | 'too-long'): string {
  if (bytes === 'too-long') throw new JsonBroken(`it has a key of more than ${MAX_KEY_BYTES} bytes`);
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as string;
  } catch {
    throw new JsonBroken('it has a key that is not JSON');
  }
}

/** A value that is being read. Nothing is kept of one beyond the limit. */
class HeldValue {
  isWhole = false;
  /** Whether it is a number or a word, which only ends where something else begins. */
  isScalar = false;
  readonly #limitBytes: number;
  #held: Buffer[] = [];
  #size = 0;
  #depth = 0;
  #isQuoted = false;
  #isEscaped = false;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get bytes(): Uint8Array | 'too-long' {
    return this.#size > this.#limitBytes ? 'too-long' : Buffer.concat(this.#held);
  }

  /** Reads on, and returns the offset at which the value or the piece ends. */
  take(piece: Buffer, from: number): number {
    let i = from;
    while (i < piece.length && !this.isWhole) i += this.#isQuoted ? this.#inQuotes(at(piece, i)) : this.#outside(at(piece, i));
    this.#size += i - from;
    if (this.#size <= this.#limitBytes) this.#held.push(piece.subarray(from, i));
    else this.#held = [];
    return i;
  }

  #inQuotes(byte: number): 1 {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) {
      this.#isQuoted = false;
      this.isWhole = this.#depth === 0;
    }
    return 1;
  }

  /** @returns how many bytes belong to the value: none of what ends a number or word */
  #outside(byte: number): 0 | 1 {
    if (byte === QUOTE) this.#isQuoted = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth++;
    else if (this.#depth > 0) {
      if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.isWhole = --this.#depth === 0;
    } else if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || SPACE.has(byte)) {
      this.isWhole = true;
      return 0;
    } else this.isScalar = true;
    return 1;
  }
}
