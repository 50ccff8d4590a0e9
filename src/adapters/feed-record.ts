import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import type { Intake } from '../domain/intake.ts';
import { placeWhole } from './place-pages.ts';
import { readRecord } from './raw-sides.ts';
import { systemCode } from './system-code.ts';

/** Which entries of which feed were added: a file that the corpus passes over, since its name begins with a dot. */
const FEEDS = '.feeds.json';
const feedsSchema = z.record(z.string(), z.array(z.string()));

/** What is remembered of feeds, in a file at the top of the corpus. */
export function feedRecord(corpusDir: string): Pick<Intake, 'seenOf' | 'markSeen'> {
  const path = join(corpusDir, FEEDS);
  const read = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
    const known = await readRecord(path, corpusDir, feedsSchema);
    // Written again it would be lost.
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
        await placeWhole(corpusDir, path, asJson(Object.fromEntries(known)));
      } catch (error) {
        throw failure('corpus-unwritable', { path, problem: systemCode(error) }, error);
      }
    },
  };
}

function asJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
