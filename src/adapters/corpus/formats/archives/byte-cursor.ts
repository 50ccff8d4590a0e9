const LINE_FEED = 0x0a;

/** Reads a stream of bytes from its beginning to its end, in lines and in counted stretches. Holds no more than it is asked for and one piece. */
export class ByteCursor {
  readonly #pieces: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** The next line without its end; null after the last. @throws RangeError for a line of more than `limit` bytes */
  async line(limit: number): Promise<string | null> {
    const before: Buffer[] = [];
    let size = 0;
    for (;;) {
      const end = this.#held.indexOf(LINE_FEED);
      const piece = end < 0 ? this.#held : this.#held.subarray(0, end);
      size += piece.length;
      if (size > limit) throw new RangeError(`a line has more than ${limit} bytes`);
      before.push(piece);
      if (end >= 0) {
        this.#held = this.#held.subarray(end + 1);
        return lineOf(before);
      }
      if (!(await this.#next())) return size === 0 ? null : lineOf(before);
    }
  }

  /** The next bytes; fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    await this.#pass(count, (piece) => taken.push(piece));
    return Buffer.concat(taken);
  }

  /** Passes over bytes. @returns how many there were */
  skip(count: number): Promise<number> {
    return this.#pass(count, () => undefined);
  }

  /** Ends the stream, wherever it is. */
  async end(): Promise<void> {
    await this.#pieces.return?.();
  }

  async #pass(count: number, onPiece: (piece: Buffer) => void): Promise<number> {
    let passed = 0;
    while (passed < count) {
      const piece = this.#held.subarray(0, count - passed);
      this.#held = this.#held.subarray(piece.length);
      passed += piece.length;
      if (piece.length > 0) onPiece(piece);
      else if (!(await this.#next())) break;
    }
    return passed;
  }

  /** Replaces what is held by the next piece; false at the end. */
  async #next(): Promise<boolean> {
    const next = await this.#pieces.next();
    this.#held = next.done === true ? Buffer.alloc(0) : next.value;
    return next.done !== true;
  }
}

/** Header lines are Latin-1 where they are not ASCII. */
function lineOf(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString('latin1').replace(/\r$/u, '');
}
