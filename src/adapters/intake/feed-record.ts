import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import type { Intake } from '../../domain/ports/intake.ts';
import { placeJson } from './place-whole.ts';
import { readRecord } from './sidecar-values.ts';
import { systemCode } from '../files/system-code.ts';

/** The entries of each feed that were added. The corpus skips the file, since its name begins with a dot. */
const FEEDS = '.feeds.json';
const feedsSchema = z.record(z.string(), z.array(z.string()));

/** Remembers entries of feeds in a file at the top of the corpus. */
export function feedRecord(corpusDir: string): Pick<Intake, 'seenOf' | 'markSeen'> {
  const path = join(corpusDir, FEEDS);
  const read = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const known = await readRecord(path, corpusDir, feedsSchema);
    // If it were rewritten, its contents would be lost.
    if (typeof known === 'string') throw failure('corpus-unwritable', { path, problem: known });
    return known;
  };
  return {
    async seenOf(feed) {
      return new Set((await read()).get(feed));
    },
    async markSeen(feed, ids, most) {
      const known = new Map(await read());
      known.set(feed, [...new Set([...ids, ...(known.get(feed) ?? [])])].slice(0, most));
      try {
        await placeJson(corpusDir, path, Object.fromEntries(known));
      } catch (error) {
        throw failure('corpus-unwritable', { path, problem: systemCode(error) }, error);
      }
    },
  };
}
