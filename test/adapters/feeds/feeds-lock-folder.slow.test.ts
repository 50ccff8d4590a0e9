import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedsLockFolder } from '../../../src/adapters/feeds/feeds-lock-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('the right to poll', () => {
  it('is one program’s at a time, and comes back', async () => {
    const folder = await temporaryFolder();
    const first = await feedsLockFolder(folder).take();
    await expect(feedsLockFolder(folder).take()).rejects.toMatchObject({
      notice: { code: 'feeds-watched', values: { path: join(folder, 'feeds.lock') } },
    });
    await first();
    await (
      await feedsLockFolder(folder).take()
    )();
    expect(await readdir(join(folder, 'feeds.lock'))).toEqual([]);
  });

  it('that cannot be had since its folder cannot be made is said to be so', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'feeds.lock'), '');
    await expect(feedsLockFolder(folder).take()).rejects.toMatchObject({
      notice: { code: 'feeds-state-unusable' },
    });
  });
});
