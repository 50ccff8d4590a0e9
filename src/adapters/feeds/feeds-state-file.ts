import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import type { FeedsState } from '../../domain/feeds-state.ts';
import type { FeedsStore } from '../../domain/ports/stores/feeds-store.ts';
import { readJson, replacePrivateFile } from '../files/private-file.ts';
import { firstLineOf } from '../files/system-code.ts';

const time = z.iso.datetime();
const validators = z.strictObject({ etag: z.string().nullable(), lastModified: z.string().nullable() });
const count = z.int().nonnegative();

const schema = z.record(
  z.string(),
  z.strictObject({
    validators: z.record(z.string(), validators),
    parts: z.record(z.string(), z.string()),
    nextAt: time,
    failures: count,
    lastSuccessAt: time.nullable(),
    lastFault: z.strictObject({ at: time, words: z.string() }).nullable(),
    day: z.string(),
    fetchedToday: count,
    taken: count,
    arrivals: z.array(time),
    done: z.record(z.string(), z.string()),
    waiting: z.array(
      z.strictObject({
        id: z.string(),
        address: z.string(),
        changed: z.string(),
        isWanted: z.boolean(),
        tries: count,
      }),
    ),
    pages: z.array(
      z.strictObject({
        address: z.string(),
        source: z.string().nullable(),
        validators,
        recheckAt: time.nullable(),
      }),
    ),
  }),
);

const fileSchema = z.strictObject({ format: z.literal(1), feeds: schema });

/** `feeds.json` in a folder, mode 0600. */
export function feedsStateFile(folder: string): FeedsStore {
  const path = join(folder, 'feeds.json');
  const orUnusable = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw failure('feeds-state-unusable', { path, problem: problemOf(error) }, error);
    }
  };
  return {
    location: path,
    read: () =>
      orUnusable(
        readJson(path).then((found): FeedsState =>
          found === undefined ? {} : fileSchema.parse(found).feeds,
        ),
      ),
    write: (feeds) =>
      orUnusable(replacePrivateFile(path, Buffer.from(`${JSON.stringify({ format: 1, feeds })}\n`))),
  };
}

function problemOf(error: unknown): string {
  if (!(error instanceof z.ZodError)) return firstLineOf(error);
  const [issue] = error.issues;
  return `it is not what isnad writes (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
}
