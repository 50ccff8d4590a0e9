import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedsStateFile } from '../../../src/adapters/feeds/feeds-state-file.ts';
import { NEW_FEED, type FeedsState } from '../../../src/domain/feeds-state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const AT = '2026-12-01T00:00:00.000Z';
const VALIDATORS = { etag: '"1"', lastModified: null };
const STATE: FeedsState = {
  'https://example.org/rss': {
    ...NEW_FEED,
    validators: { 'https://example.org/rss': VALIDATORS },
    lastFault: { at: AT, words: 'words' },
    done: { a: '', __proto: 'x' },
    waiting: [{ id: 'b', address: 'https://example.org/b', changed: '', isWanted: true, tries: 1 }],
    pages: [{ address: 'https://example.org/a', source: null, validators: VALIDATORS, recheckAt: AT }],
  },
};

describe('what is remembered of feeds', () => {
  it('is one file that only its owner can read, and comes back as it was', async () => {
    const folder = await temporaryFolder();
    const store = feedsStateFile(folder);
    expect(await store.read()).toEqual({});
    await store.write(STATE);
    expect(await feedsStateFile(folder).read()).toEqual(STATE);
    expect((await stat(store.location)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['feeds.json']);
  });

  it.each(['', '{', '[]', '{"format":2,"feeds":{}}', '{"format":1,"feeds":{"a":{}}}'])(
    'that is damaged (%j) is said to be, and stays as it is',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'feeds.json'), text);
      const store = feedsStateFile(folder);
      await expect(store.read()).rejects.toMatchObject({
        notice: { code: 'feeds-state-unusable', values: { path: store.location } },
      });
      expect(await readFile(store.location, 'utf8')).toBe(text);
    },
  );

  it('that cannot be written keeps its old bytes', async () => {
    const folder = await temporaryFolder();
    const store = feedsStateFile(folder);
    await store.write({});
    await writeFile(join(folder, 'not-a-folder'), '');
    const nowhere = feedsStateFile(join(folder, 'not-a-folder'));
    await expect(nowhere.write(STATE)).rejects.toMatchObject({ notice: { code: 'feeds-state-unusable' } });
    await chmod(folder, 0o700);
    expect(await store.read()).toEqual({});
  });
});
