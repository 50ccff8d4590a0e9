import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { lstat, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { lockIndex } from '../../../../src/adapters/index/lock/index-lock.ts';
import { seeLock, setLockAside } from '../../../../src/adapters/index/lock/lock-sight.ts';
import { newProcessName } from '../../../../src/adapters/index/lock/process-name.ts';
import type { Notice } from '../../../../src/domain/error.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { until } from '../../until.ts';

const FUTURE = new Date('2999-01-01T00:00:00Z');

/** Enough for a lock that nobody touches; a living owner needs two seconds. */
const SHORT_MS = 400;

const refused = { notice: { code: 'index-locked' } };

/** Everything that a lock without an owner may be. `outside` is a folder with `kept.txt` in it. */
const LEFT_BEHIND: Record<string, (lock: string, outside: string) => Promise<unknown>> = {
  'an empty folder': (lock) => mkdir(lock),
  'a folder of the future': async (lock) => {
    await mkdir(lock);
    await utimes(lock, FUTURE, FUTURE);
  },
  'a folder of long ago': async (lock) => {
    await mkdir(lock);
    await utimes(lock, 1, 1);
  },
  'a folder with things and a link in it': async (lock, outside) => {
    await mkdir(join(lock, 'deep/er'), { recursive: true });
    await writeFile(join(lock, 'deep/er/file'), 'x');
    await symlink(outside, join(lock, 'link'));
  },
  'a file': (lock) => writeFile(lock, 'x'),
  'a file of the future': async (lock) => {
    await writeFile(lock, '');
    await utimes(lock, FUTURE, FUTURE);
  },
  'a link to a folder': (lock, outside) => symlink(outside, lock),
  'a link to nothing': (lock) => symlink('nowhere', lock),
  'the lock of a process that ended': async (lock) => {
    await mkdir(lock);
    await writeFile(join(lock, newProcessName().replace(/-\d+-/u, '-4194305-')), '');
  },
};

describe('index lock', () => {
  it('is kept while it is held, longer than it takes to go stale', async () => {
    const index = await temporaryFolder();
    const lock = await lockIndex(index, 2000);
    await sleep(3200);
    await expect(lockIndex(index, 2000)).rejects.toMatchObject(refused);
    await lock.assertHeld();
    await lock.release();
    expect(await readdir(index)).toEqual([]);
    await (await lockIndex(index, 2000)).release();
  });

  it('that was lost says so, and its release leaves the lock of the next owner alone', async () => {
    const index = await temporaryFolder();
    const lost = await lockIndex(index, 2000);
    await rm(join(index, 'lock'), { recursive: true });
    await expect(lost.assertHeld()).rejects.toMatchObject(refused);
    const next = await lockIndex(index, 2000);
    await expect(lost.assertHeld()).rejects.toMatchObject(refused);
    await lost.release();
    await next.assertHeld();
    await next.release();
    expect(await readdir(index)).toEqual([]);
  });

  it.each(Object.entries(LEFT_BEHIND))(
    'is taken over after a wait that is told, and needs nobody: %s',
    async (_, leave) => {
      const [index, outside] = [await temporaryFolder(), await temporaryFolder()];
      await writeFile(join(outside, 'kept.txt'), 'kept');
      await leave(join(index, 'lock'), outside);
      const notices: Notice[] = [];
      const began = performance.now();
      const lock = await lockIndex(index, SHORT_MS, (notice) => notices.push(notice));
      expect(performance.now() - began).toBeGreaterThanOrEqual(SHORT_MS);
      expect(notices).toEqual([
        { code: 'index-lock-held', values: { index, seconds: SHORT_MS / 1000 } },
        { code: 'index-lock-taken', values: { index } },
      ]);
      await lock.assertHeld();
      await lock.release();
      expect(await readdir(index)).toEqual([]);
      expect(await readFile(join(outside, 'kept.txt'), 'utf8')).toBe('kept');
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'of a process that runs is waited for longer, since it may be busy, but not for ever',
    async () => {
      const index = await temporaryFolder();
      await mkdir(join(index, 'lock'));
      await writeFile(join(index, 'lock', newProcessName()), '');
      const notices: Notice[] = [];
      const lock = await lockIndex(index, SHORT_MS, (notice) => notices.push(notice));
      expect(notices[0]?.values).toEqual({ index, seconds: (6 * SHORT_MS) / 1000 });
      await lock.release();
    },
  );

  it('is not taken from an owner whose clock goes backwards, as one of an earlier version touches it', async () => {
    const index = await temporaryFolder();
    const lock = join(index, 'lock');
    await mkdir(lock);
    let time = 1_000_000_000;
    const touching = setInterval(() => void utimes(lock, (time -= 3600), time), 300);
    onTestFinished(() => {
      clearInterval(touching);
    });
    await expect(lockIndex(index, 2000)).rejects.toMatchObject(refused);
    expect((await lstat(lock)).isDirectory()).toBe(true);
  });

  it.each(['2020-01-01', '2040-01-01'])(
    'is neither lost to its owner nor taken from it when the clock is set to %s',
    async (day) => {
      const index = await temporaryFolder();
      const lock = await lockIndex(index, 2000);
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      onTestFinished(() => {
        vi.useRealTimers();
      });
      await sleep(2500);
      await expect(lockIndex(index, 2000)).rejects.toMatchObject(refused);
      vi.setSystemTime('2030-01-01');
      await expect(lockIndex(index, 2000)).rejects.toMatchObject(refused);
      await lock.assertHeld();
      await lock.release();
      expect(await readdir(index)).toEqual([]);
    },
  );

  it('of the dead goes to exactly one of those who wait for it', async () => {
    const index = await temporaryFolder();
    for (const leave of Object.values(LEFT_BEHIND)) {
      await leave(join(index, 'lock'), index);
      const waiting = Array.from({ length: 5 }, () => lockIndex(index, SHORT_MS));
      const ended = await Promise.allSettled(waiting);
      const won = ended.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      expect(won).toHaveLength(1);
      for (const one of ended) if (one.status === 'rejected') expect(one.reason).toMatchObject(refused);
      await won[0]?.assertHeld();
      await won[0]?.release();
      expect(await readdir(index)).toEqual([]);
    }
  });

  it('of the dead goes to exactly one of several processes', async () => {
    const index = await temporaryFolder();
    await mkdir(join(index, 'lock'));
    const program = join(import.meta.dirname, 'locking-process.ts');
    const children = [1, 2, 3].map(() => spawn(process.execPath, ['--import', 'tsx', program, index]));
    let ended = 0;
    const said = children.map(async (child) => {
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
      await once(child, 'close');
      ended++;
      return text;
    });
    // The process that has the lock holds it until the others have ended, however late they come.
    await until(() => ended >= 2);
    for (const { stdin } of children) if (!stdin.destroyed) stdin.end('enough');
    expect((await Promise.all(said)).sort()).toEqual(['held to the end', 'index-locked', 'index-locked']);
  });

  it('is moved aside once for all who judged the same sight of it, however late they come', async () => {
    const index = await temporaryFolder();
    await mkdir(join(index, 'lock'));
    const seen = seeLock(index) ?? { owner: null, state: '' };
    expect(setLockAside(index, seen)).toBe(true);
    await mkdir(join(index, 'lock'));
    expect(setLockAside(index, seen)).toBe(false);
    // As after the process that took the lock over has released its own.
    for (const name of await readdir(index))
      if (name !== 'lock') await rm(join(index, name), { recursive: true });
    expect(setLockAside(index, seen)).toBe(false);
    expect(await readdir(index)).toEqual(['lock']);
  });
});
