import { failure } from '../../../../domain/error.ts';
import { MIB } from '../../../mib.ts';

/** Web pages and JSON lines pack to a tenth or a twentieth; what packs to less than a hundredth is no text that people wrote. */
const TIMES_PACKED = 100;

/** However small the archive is. A small one can hold a text that repeats itself. */
const FREE_BYTES = 200 * MIB;

/** Counts what is unpacked of one archive, whatever the archive itself says of sizes. */
export class UnpackingLimit {
  readonly #source: string;
  readonly #limit: number;
  #bytes = 0;

  /** @param packed size of the archive in bytes */
  constructor(source: string, packed: number, free: number = FREE_BYTES) {
    this.#source = source;
    this.#limit = free + TIMES_PACKED * packed;
  }

  /** @throws `file-unpacks-too-far` of the whole archive, at the byte that is too many and at each later one */
  count(bytes: number): void {
    this.#bytes += bytes;
    this.check();
  }

  /** @throws `file-unpacks-too-far` if too much was unpacked already */
  check(): void {
    const limit = this.#limit;
    if (this.#bytes > limit) throw failure('file-unpacks-too-far', { source: this.#source, limit });
  }
}
