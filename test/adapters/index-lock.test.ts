import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lockIndex } from '../../src/adapters/index-lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('index lock', () => {
  it('is kept while it is held, longer than it takes to go stale', async () => {
    const index = await temporaryFolder();
    const lock = await lockIndex(index, 2000);
    await sleep(3200);
    await expect(lockIndex(index, 2000)).rejects.toMatchObject({ notice: { code: 'index-locked' } });
    lock.assertHeld();
    await lock.release();
    await (await lockIndex(index, 2000)).release();
  });

  it('says that it was lost, and can still be released', async () => {
    const index = await temporaryFolder();
    const lock = await lockIndex(index, 2000);
    await rmdir(join(index, 'lock'));
    await sleep(1500);
    expect(() => {
      lock.assertHeld();
    }).toThrow(/^index-locked/u);
    await lock.release();
  });
});
