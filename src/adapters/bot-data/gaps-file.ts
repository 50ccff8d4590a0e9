import { join } from 'node:path';
import { z } from 'zod';
import type { IsoDate } from '../../domain/article.ts';
import type { GapStore } from '../../domain/ports/stores/gap-store.ts';
import { failure } from '../../domain/error.ts';
import { readJson, writePrivateJson } from '../files/private-file.ts';
import { firstLineOf } from '../files/system-code.ts';

const schema = z.strictObject({
  since: z.custom<IsoDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value)),
  unanswered: z.int().nonnegative(),
  words: z.record(z.string(), z.int().positive()),
  questions: z.array(z.string()),
});

/** `gaps.json` in a folder. */
export function gapsFile(folder: string): GapStore {
  const path = join(folder, 'gaps.json');
  const orUnusable = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw failure('gaps-unusable', { path, problem: firstLineOf(error) }, error);
    }
  };
  return {
    read: () =>
      orUnusable(readJson(path).then((found) => (found === undefined ? null : schema.parse(found)))),
    write: (gaps) => orUnusable(writePrivateJson(path, gaps)),
  };
}
