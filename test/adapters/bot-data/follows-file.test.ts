import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followsFile } from '../../../src/adapters/bot-data/follows-file.ts';
import { FOLLOW_BOOK, followStoreContract } from '../../contracts/follow-store.contract.ts';
import { memoryFollowStore, noFollows } from '../../fakes/memory-follow-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('follows in files', () => {
  followStoreContract(async () => {
    const folder = await temporaryFolder();
    return {
      store: followsFile(folder),
      reopen: () => followsFile(folder),
      breakIt: async () => {
        for (const name of ['follows.json', 'follows-seen.txt']) {
          await rm(join(folder, name));
          await mkdir(join(folder, name));
        }
      },
    };
  });

  it('are for the bot’s own user alone', async () => {
    const folder = await temporaryFolder();
    await followsFile(folder).writeBook(FOLLOW_BOOK);
    await followsFile(folder).writeSeen([]);
    for (const name of ['follows.json', 'follows-seen.txt']) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it.each([
    ['cut off', '{"follows": [{"question": "secret'],
    ['of another kind', '{"follows": {"question": "secret"}}'],
    ['with what isnad does not know', '{"follows": [], "outbox": [], "secret": 1}'],
  ])('are unusable and unchanged if the file is %s, and no question is told', async (_name, text) => {
    const folder = await temporaryFolder();
    const path = join(folder, 'follows.json');
    await writeFile(path, text);
    const error: unknown = await followsFile(folder)
      .readBook()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ notice: { code: 'follows-unusable', values: { path } } });
    expect(JSON.stringify((error as { notice: object }).notice)).not.toContain('"question": "secret');
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it.each([['another head\n'], ['isnad articles seen 1\n1 only two\n']])(
    'are unusable if what was seen is %j',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'follows-seen.txt'), text);
      await expect(followsFile(folder).readSeen()).rejects.toMatchObject({
        notice: { code: 'follows-unusable' },
      });
    },
  );

  it('drop what waits for a follow that is not there', async () => {
    const folder = await temporaryFolder();
    await writeFile(
      join(folder, 'follows.json'),
      JSON.stringify({ ...FOLLOW_BOOK, follows: FOLLOW_BOOK.follows.slice(1) }),
    );
    const { outbox } = await followsFile(folder).readBook();
    expect(outbox.map(({ id }) => id)).toEqual(['BBBBBBBBBBB2']);
  });
});

describe('follows in memory', () => {
  followStoreContract(() => {
    const kept = noFollows();
    return Promise.resolve({
      store: memoryFollowStore(kept),
      reopen: () => memoryFollowStore(kept),
      breakIt: () => {
        kept.isBroken = true;
        return Promise.resolve();
      },
    });
  });
});
