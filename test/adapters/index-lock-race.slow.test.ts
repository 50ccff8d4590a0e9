import type * as FileSystem from 'node:fs/promises';
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { lockIndex } from '../../src/adapters/index/lock/index-lock.ts';
import { newProcessName, PROCESS_NAME } from '../../src/adapters/index/lock/process-name.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs while a process that takes the lock is stopped before it has written its name. */
let meanwhile: () => Promise<void> = () => Promise.resolve();

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      if (new RegExp(`^${PROCESS_NAME}$`, 'u').test(basename(String(args[0])))) await meanwhile();
      return real.open(...args);
    },
  };
});

it('a process that is stopped while it takes the lock does not hold it beside one that took it meanwhile', async () => {
  const index = await temporaryFolder();
  const lock = join(index, 'lock');
  const other = newProcessName();
  meanwhile = async () => {
    meanwhile = () => Promise.resolve();
    await rm(lock, { recursive: true, force: true });
    await mkdir(lock);
    await writeFile(join(lock, other), '');
    // The other process lives, as the change of its lock shows.
    void sleep(300).then(() => utimes(lock, 1, 1));
  };
  await expect(lockIndex(index, 2000)).rejects.toMatchObject({ notice: { code: 'index-locked' } });
  expect(await readdir(index)).toEqual(['lock']);
  expect(await readdir(lock)).toEqual([other]);
});
