import { join } from 'node:path';
import { z } from 'zod';
import { serially } from '../../concurrency/serially.ts';
import { failure } from '../../domain/error.ts';
import type { GreetedServers } from '../../domain/ports/stores/greeted-servers.ts';
import { readJson, writePrivateJson } from '../files/private-file.ts';
import { firstLineOf } from '../files/system-code.ts';
import { snowflake } from './snowflake.ts';

const schema = z.array(snowflake);

/**
 * `greeted.json` in a folder: ids of servers. Read once, when the bot starts.
 *
 * @throws `greeted-unusable` for a file of another form, which is left unchanged
 */
export async function greetedFile(folder: string): Promise<GreetedServers> {
  const path = join(folder, 'greeted.json');
  const orUnusable = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw failure('greeted-unusable', { path, problem: firstLineOf(error) }, error);
    }
  };
  let known = new Set(await orUnusable(async () => schema.parse((await readJson(path)) ?? [])));
  const next = serially();
  const write = (change: (ids: Set<string>) => void): Promise<void> =>
    next(async () => {
      const after = new Set(known);
      change(after);
      await orUnusable(() => writePrivateJson(path, [...after]));
      known = after;
    });
  return {
    has: (id) => known.has(id),
    all: () => [...known],
    add: (id) => write((ids) => ids.add(id)),
    forget: async (id) => {
      if (known.has(id)) await write((ids) => ids.delete(id));
    },
  };
}
