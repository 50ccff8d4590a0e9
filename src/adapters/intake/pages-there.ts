import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failure } from '../../domain/error.ts';
import { SIDECAR_FILE } from '../corpus/sidecar-file.ts';
import { openPage } from '../files/open-page.ts';
import { systemCode } from '../files/system-code.ts';
import { versionOfName } from '../../text/version-name.ts';
import { VERSIONS_FOLDER } from '../versions/keep-version.ts';
import { readSidecarValues, type SidecarValues } from './sidecar-values.ts';

/** The pages that a corpus already has, as far as they were fetched. Its `sources.json` is read once. */
export class PagesThere {
  readonly #corpusDir: string;
  #read: Promise<ReadonlyMap<string, SidecarValues>> | null = null;
  #names: ReadonlyMap<string, string> | null = null;

  constructor(corpusDir: string) {
    this.#corpusDir = corpusDir;
  }

  /** The name of the page that was fetched from this address; null if there is none. @throws `corpus-unwritable` */
  async knownAs(address: string): Promise<string | null> {
    const entries = await this.#entries();
    this.#names ??= new Map(
      [...entries].flatMap(([source, { fetchedFrom }]) =>
        fetchedFrom === undefined ? [] : [[fetchedFrom, source]],
      ),
    );
    const source = this.#names.get(address);
    return source !== undefined && (await this.#isThere(source)) ? source : null;
  }

  /** Whether a page of this name is there and was fetched from this address. @throws `corpus-unwritable` */
  async isFrom(source: string, address: string): Promise<boolean> {
    return (await this.#entries()).get(source)?.fetchedFrom === address && (await this.#isThere(source));
  }

  /**
   * Whether what is known of a page is still that of an older form, which is kept: a program was killed after it had put the page
   * there.
   *
   * @throws `corpus-unwritable`, and the system's error where the versions cannot be listed
   */
  async hasOlderTime(source: string): Promise<boolean> {
    const fetchedAt = (await this.#entries()).get(source)?.['fetchedAt'];
    if (typeof fetchedAt !== 'string') return false;
    const kept = await readdir(join(this.#corpusDir, VERSIONS_FOLDER, source)).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    });
    const times = kept.map((name) => versionOfName(`${source}/${name}`)?.fetchedAt);
    // The name of a version has no fractions of a second.
    return times.some((time) => typeof time === 'string' && Date.parse(time) === wholeSeconds(fetchedAt));
  }

  #entries(): Promise<ReadonlyMap<string, SidecarValues>> {
    this.#read ??= readSidecarValues(join(this.#corpusDir, SIDECAR_FILE), this.#corpusDir).then((found) => {
      if (typeof found !== 'string') return found;
      throw failure('corpus-unwritable', { path: join(this.#corpusDir, SIDECAR_FILE), problem: found });
    });
    return this.#read;
  }

  async #isThere(source: string): Promise<boolean> {
    try {
      await (await openPage(join(this.#corpusDir, source), this.#corpusDir)).close();
      return true;
    } catch {
      return false;
    }
  }
}

/** Milliseconds since 1970, without a part of a second; NaN for what is no time. */
function wholeSeconds(time: string): number {
  return Math.floor(Date.parse(time) / 1000) * 1000;
}
