import { failure } from '../../../../domain/error.ts';
import { heldBytes } from '../../byte-source.ts';
import { byteLines } from '../byte-lines.ts';
import { invalidPart, type FilePart, type PartsReader, type PartsReading } from '../parts-format.ts';

const LINE_FEED = Buffer.from('\n');
const CARRIAGE_RETURN = 0x0d;

/** The line before each letter. */
const SEPARATOR = Buffer.from('From ');

/** A line of a letter that would be taken for a separator, and was marked. */
const MARKED = /^>+From /u;

/**
 * The letters of a mailbox file (mbox). The n-th is a page called `file#n`, read as an `.eml` file is. The file is read as a
 * stream, and a letter that is too large is refused by name.
 *
 * @throws the refusal of a file that does not begin as a mailbox does, and what reading it throws
 */
export const readMailbox: PartsReader = async function* ({ source, bytes }, reading) {
  let letter: HeldLetter | null = null;
  let number = 0;
  let afterBlank = true;
  for await (const line of byteLines(bytes.pieces(), reading.limitBytes)) {
    const isSeparator = afterBlank && line !== 'too-long' && SEPARATOR.equals(line.subarray(0, SEPARATOR.length));
    afterBlank = line !== 'too-long' && isBlank(line);
    if (isSeparator) {
      if (letter !== null) yield* letterParts(`${source}#${++number}`, letter, reading);
      letter = new HeldLetter(reading.limitBytes);
    } else if (letter !== null) letter.add(line);
    else if (!afterBlank) {
      throw failure('file-structure-unknown', { source, problem: 'it does not begin with "From ", so it is no mailbox' });
    }
  }
  if (letter !== null) yield* letterParts(`${source}#${number + 1}`, letter, reading);
};

async function* letterParts(source: string, letter: HeldLetter, reading: PartsReading): AsyncGenerator<FilePart> {
  const { bytes } = letter;
  if (bytes === null) {
    yield invalidPart(source, `the letter has more than ${reading.limitBytes} bytes`);
  } else {
    yield* reading.partsOf({ source, extension: '.eml', bytes: heldBytes(bytes), encoding: null, known: null });
  }
}

/** Lines that are held one by one. */
const MAX_LINES_APART = 10_000;

/** The lines of a letter, up to the limit. */
class HeldLetter {
  readonly #limitBytes: number;
  /** Many lines in one: each would take more memory than its bytes. */
  #blocks: Buffer[] = [];
  #lines: Uint8Array[] = [];
  #size = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  add(line: Uint8Array | 'too-long'): void {
    this.#size += line === 'too-long' ? this.#limitBytes + 1 : line.length + LINE_FEED.length;
    if (this.#size > this.#limitBytes || line === 'too-long') {
      this.#lines = [];
      this.#blocks = [];
      return;
    }
    this.#lines.push(unmarked(line), LINE_FEED);
    if (this.#lines.length >= MAX_LINES_APART) this.#join();
  }

  /** Null for a letter that is too large. */
  get bytes(): Buffer | null {
    if (this.#size > this.#limitBytes) return null;
    this.#join();
    return Buffer.concat(this.#blocks);
  }

  #join(): void {
    this.#blocks.push(Buffer.concat(this.#lines));
    this.#lines = [];
  }
}

function unmarked(line: Uint8Array): Uint8Array {
  const start = Buffer.from(line.subarray(0, 100)).toString('latin1');
  return MARKED.test(start) ? line.subarray(1) : line;
}

function isBlank(line: Uint8Array): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === CARRIAGE_RETURN);
}
