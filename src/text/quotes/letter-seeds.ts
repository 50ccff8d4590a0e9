import type { Span } from '../../domain/article.ts';
import { fold } from '../letters/fold.ts';

/** Letters in a row that tell one place from another: some three words. A power of two. */
const MAX_SEED_CHARS = 16;

const BASE = 0x01000193;

/** The folded letter of each UTF-16 unit: 0 if it is neither letter nor digit, -1 if it has not been met so far. */
const LETTERS = new Int32Array(0x10000).fill(-1);

const LETTER = /^[\p{L}\p{N}\p{Cs}]/u;

/**
 * Short rows of letters ("seeds") of a text, one from the beginning of each word. One pass over another text finds the
 * places that have many of them, whatever the texts hold (rolling hashes; Karp and Rabin 1987). Spaces, punctuation, marks
 * and spellings of letters make no difference. The result is a hint: rows with the same hash are taken for equal.
 */
export class LetterSeeds {
  /** Numbers of the seeds by their hashes. */
  readonly #numbers = new Map<number, number>();
  /** 1 if the hash of some seed has these upper bits. Most units can be ruled out here, faster than with the map. */
  readonly #mayBe = new Uint8Array(0x10000);
  /** The pass in which a seed was met last, by its number. */
  readonly #metIn: Uint32Array;
  readonly #length: number;
  readonly #leaving: number;
  #pass = 0;

  constructor(text: string) {
    const { letters, starts } = lettersOf(text);
    this.#length = Math.min(MAX_SEED_CHARS, letters.length);
    let leaving = 1;
    for (let i = 0; i < this.#length; i++) leaving = Math.imul(leaving, BASE);
    this.#leaving = leaving;
    for (const start of [...starts, letters.length - this.#length]) {
      if (start + this.#length > letters.length) continue;
      let hash = 0;
      for (const letter of letters.slice(start, start + this.#length)) hash = Math.imul(hash, BASE) + letter;
      hash |= 0;
      if (!this.#numbers.has(hash)) this.#numbers.set(hash, this.#numbers.size);
      this.#mayBe[hash >>> 16] = 1;
    }
    this.#metIn = new Uint32Array(this.#numbers.size);
  }

  /** How many different ones there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** How many different ones stand in a part of a page. */
  countIn(text: string, { start, end }: Span): number {
    const pass = ++this.#pass;
    const [length, leaving, mayBe] = [this.#length, this.#leaving, this.#mayBe];
    const last = new Uint16Array(MAX_SEED_CHARS);
    let hash = 0;
    let read = 0;
    let count = 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const known = LETTERS[unit] ?? 0;
      const letter = known < 0 ? letterOf(unit) : known;
      if (letter === 0) continue;
      // A remainder of a power of two, which costs nothing; what was not read yet is 0 there.
      const left = last[(read - length) & (MAX_SEED_CHARS - 1)] ?? 0;
      hash = (Math.imul(hash, BASE) + letter - Math.imul(left, leaving)) | 0;
      last[read & (MAX_SEED_CHARS - 1)] = letter;
      read++;
      if (mayBe[hash >>> 16] !== 1 || read < length) continue;
      const number = this.#numbers.get(hash);
      if (number === undefined || this.#metIn[number] === pass) continue;
      this.#metIn[number] = pass;
      count++;
    }
    return count;
  }
}

/** The letters of a text, and where its words begin among them. */
function lettersOf(text: string): {
  readonly letters: readonly number[];
  readonly starts: readonly number[];
} {
  const letters: number[] = [];
  const starts: number[] = [];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter !== 0 && !isWithin) starts.push(letters.length);
    if (letter !== 0) letters.push(letter);
    isWithin = letter !== 0;
  }
  return { letters, starts };
}

function letterOf(unit: number): number {
  const known = LETTERS[unit] ?? 0;
  if (known >= 0) return known;
  const folded = fold(String.fromCharCode(unit));
  const letter = LETTER.test(folded) ? folded.charCodeAt(0) : 0;
  LETTERS[unit] = letter;
  return letter;
}
