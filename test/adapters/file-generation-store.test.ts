import { mkdir, readdir, readFile, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { IndexFolder } from '../../src/adapters/index-folder.ts';
import { whileReading } from '../../src/adapters/while-reading.ts';
import { fileGenerationStore } from '../../src/adapters/file-generation-store.ts';
import { nodeFiles } from '../../src/adapters/writable-files.ts';
import type { WritableFiles } from '../../src/adapters/writable-files.ts';
import { generationStoreContract } from '../contracts/generation-store.contract.ts';
import { FailingWrites } from '../fakes/failing-writes.ts';
import { SAMPLE_RECIPE, sampleContents } from '../fakes/sample-contents.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeGeneration } from '../fakes/write-generation.ts';

describe('file generation store', () => {
  generationStoreContract(async () => {
    const files = new FailingWrites(nodeFiles);
    const store = fileGenerationStore(join(await temporaryFolder(), 'index'), { files, lockStaleMs: 2000 });
    const breakNextWrite = () => {
      files.failAt({ at: 12, code: 'ENOSPC', leaves: 'half', forGood: false });
    };
    return { store, breakNextWrite };
  });

  it.skipIf(process.platform !== 'linux')('says so, and ends, where no folder can be made', async () => {
    const store = fileGenerationStore('/proc/isnad/index');
    await expect(writeGeneration(store, sampleContents('one'))).rejects.toMatchObject({
      notice: { code: 'index-write-failed', values: { problem: 'ENOENT' } },
    });
  });

  it('lays a generation out as documented, and leaves no lock', async () => {
    const index = await temporaryFolder();
    const { id } = await writeGeneration(fileGenerationStore(index), sampleContents('one'));
    expect(id).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{6}$/u);
    expect(await readFile(join(index, 'current'), 'utf8')).toBe(`${id}\n`);
    expect((await readdir(index, { recursive: true })).sort()).toEqual([
      'current',
      'generations',
      `generations/${id}`,
      `generations/${id}/articles.json`,
      `generations/${id}/keywords.bin`,
      `generations/${id}/manifest.json`,
      `generations/${id}/vectors`,
      `generations/${id}/vectors/0000`,
      `generations/${id}/vectors/0000/index.pb`,
    ]);
  });

  it('names generations in the order of time', async () => {
    const index = await temporaryFolder();
    const times = ['2026-11-23T11:35:01.009Z', '2026-11-23T11:35:01.010Z'];
    const store = fileGenerationStore(index, { now: () => new Date(times.shift() ?? 0) });
    const first = await writeGeneration(store, sampleContents('one'));
    const second = await writeGeneration(store, sampleContents('two'));
    expect(first.id).toMatch(/^20261123T113501009Z-/u);
    expect(second.id > first.id).toBe(true);
    expect(second.indexedAt).toBe('2026-11-23T11:35:01.010Z');
  });

  it('keeps as previous the generation that was current, even if a clock ran backwards', async () => {
    const index = await temporaryFolder();
    const years = ['2026', '2024', '2025'];
    const store = fileGenerationStore(index, { now: () => new Date(`${years.shift() ?? ''}-01-01`) });
    await writeGeneration(store, sampleContents('one'));
    const second = await writeGeneration(store, sampleContents('two'));
    const third = await writeGeneration(store, sampleContents('three'));
    expect((await readdir(join(index, 'generations'))).sort()).toEqual([second.id, third.id]);
  });

  it('touches nothing around an index that is there: it may be a disk that cannot be written', async () => {
    const index = join(await temporaryFolder(), 'index');
    await writeGeneration(fileGenerationStore(index), sampleContents('one'));
    const files = new FailingWrites(nodeFiles);
    await writeGeneration(fileGenerationStore(index, { files }), sampleContents('two'));
    expect(files.calls.filter((call) => /^(?:syncFolder isnad-|makeFolder index)/u.test(call))).toEqual([]);
  });

  it('writes the manifest last and syncs every file and folder before the switch', async () => {
    const files = new FailingWrites(nodeFiles);
    const { id } = await writeGeneration(
      fileGenerationStore(await temporaryFolder(), { files }),
      sampleContents('one'),
    );
    const partial = `.${id}.partial`;
    const switched = files.calls.indexOf('rename current.tmp');
    expect(files.calls.slice(switched - 6, switched + 2)).toEqual([
      'writeSynced manifest.json.tmp',
      'rename manifest.json.tmp',
      `syncFolder ${partial}`,
      `rename ${partial}`,
      'syncFolder generations',
      'writeSynced current.tmp',
      'rename current.tmp',
      expect.stringMatching(/^syncFolder isnad-/u),
    ]);
    for (const folder of ['vectors', '0000', partial]) {
      expect(files.calls.slice(0, switched)).toContain(`syncFolder ${folder}`);
    }
  });

  describe('an index that is no index', () => {
    it('throws index-unreadable for a file', async () => {
      const index = join(await temporaryFolder(), 'index');
      await writeFile(index, 'not a folder');
      const values = { index, problem: 'ENOTDIR' };
      const store = fileGenerationStore(index);
      await expect(store.open(SAMPLE_RECIPE)).rejects.toMatchObject({
        notice: { code: 'index-unreadable', values },
      });
      await expect(writeGeneration(store, sampleContents('one'))).rejects.toMatchObject({
        notice: { code: 'index-write-failed', values: { problem: 'EEXIST' } },
      });
    });

    it('is named in full where it cannot be made', async () => {
      const inTheWay = join(await temporaryFolder(), 'file');
      await writeFile(inTheWay, '');
      const index = join(inTheWay, 'index');
      await expect(writeGeneration(fileGenerationStore(index), sampleContents('one'))).rejects.toMatchObject({
        notice: { code: 'index-write-failed', values: { path: index, problem: 'ENOTDIR' } },
      });
    });

    it('holds other indexes in its subfolders, each of them whole', async () => {
      const outer = await temporaryFolder();
      const inner = join(outer, 'other');
      const before = await writeGeneration(fileGenerationStore(inner), sampleContents('inner'));
      for (const mark of ['one', 'two', 'three'])
        await writeGeneration(fileGenerationStore(outer), sampleContents(mark));
      expect(await fileGenerationStore(inner).open(SAMPLE_RECIPE)).toEqual({
        generation: before,
        notices: [],
      });
    });

    it('leaves alone what is not its own', async () => {
      const index = await temporaryFolder();
      const strangers = [
        'notes.txt',
        'generations/notes.txt',
        'generations/old/manifest.json',
        'generations/.keep',
        'generations/.my.partial',
        'other.tmp/notes.txt',
      ];
      for (const folder of ['generations/old', 'other.tmp'])
        await mkdir(join(index, folder), { recursive: true });
      for (const stranger of strangers) await writeFile(join(index, stranger), 'mine');
      const store = fileGenerationStore(index);
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: null, notices: [] });
      for (const mark of ['one', 'two', 'three']) await writeGeneration(store, sampleContents(mark));
      expect((await store.open(SAMPLE_RECIPE)).notices).toEqual([]);
      for (const stranger of strangers) expect(await readFile(join(index, stranger), 'utf8')).toBe('mine');
    });
  });

  describe('lock', () => {
    it('keeps out a writer of another process, by whatever path it comes', async () => {
      const index = await temporaryFolder();
      const lock = join(index, 'lock');
      await mkdir(lock);
      // As its owner does as long as he lives.
      const touching = setInterval(() => void utimes(lock, new Date(), new Date()), 400);
      await expect(
        writeGeneration(fileGenerationStore(`${index}/../${basename(index)}`), sampleContents('one')),
      ).rejects.toMatchObject({ notice: { code: 'index-locked' } });
      clearInterval(touching);
    });

    it('of a writer that died is waited for, so that the next run needs nobody', async () => {
      const index = await temporaryFolder();
      await mkdir(join(index, 'lock'));
      const written = await writeGeneration(
        fileGenerationStore(index, { lockStaleMs: 2000 }),
        sampleContents('one'),
      );
      expect((await fileGenerationStore(index).open(SAMPLE_RECIPE)).generation).toEqual(written);
    });

    it('is taken over from a writer that died', async () => {
      const index = await temporaryFolder();
      await mkdir(join(index, 'lock'));
      const longAgo = new Date(Date.now() - 11_000);
      await utimes(join(index, 'lock'), longAgo, longAgo);
      const written = await writeGeneration(fileGenerationStore(index), sampleContents('one'));
      expect((await fileGenerationStore(index).open(SAMPLE_RECIPE)).generation).toEqual(written);
      await expect(stat(join(index, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
    });

    it('that was lost on the way keeps the writer from switching', async () => {
      const index = await temporaryFolder();
      const before = await writeGeneration(fileGenerationStore(index), sampleContents('one'));
      // As after a sleep of the machine: another process took the lock for stale and removed it.
      const files: WritableFiles = {
        ...nodeFiles,
        writeSynced: async (path, bytes) => {
          await nodeFiles.writeSynced(path, bytes);
          if (!/manifest\.json\.\w+\.tmp$/u.test(path)) return;
          await rmdir(join(index, 'lock'));
          // The lock is looked after once in half its time to go stale.
          await sleep(1500);
        },
      };
      const store = fileGenerationStore(index, { files, lockStaleMs: 2000 });
      await expect(writeGeneration(store, sampleContents('two'))).rejects.toMatchObject({
        notice: { code: 'index-locked' },
      });
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: before, notices: [] });
      expect(await readdir(join(index, 'generations'))).toEqual([before.id]);
    });

    it('that cannot be made is a failed write', async () => {
      const index = await temporaryFolder();
      await writeFile(join(index, 'lock'), '');
      const longAgo = new Date(Date.now() - 11_000);
      await utimes(join(index, 'lock'), longAgo, longAgo);
      await expect(writeGeneration(fileGenerationStore(index), sampleContents('one'))).rejects.toMatchObject({
        notice: { code: 'index-write-failed', values: { path: 'lock', problem: 'ENOTDIR' } },
      });
    });
  });

  describe('generations kept', () => {
    it.each([1, 3])('are the newest %i, if so many are wanted', async (keep) => {
      const index = await temporaryFolder();
      const store = fileGenerationStore(index, { keep });
      const written: string[] = [];
      for (const name of ['one', 'two', 'three', 'four', 'five']) {
        written.push((await writeGeneration(store, sampleContents(name))).id);
      }
      expect((await readdir(join(index, 'generations'))).sort()).toEqual(written.slice(-keep));
    });

    it('are without the one that an operator went back from', async () => {
      const index = await temporaryFolder();
      const store = fileGenerationStore(index, { keep: 3 });
      const first = await writeGeneration(store, sampleContents('one'));
      await writeGeneration(store, sampleContents('bad'));
      await store.rollBack(SAMPLE_RECIPE);
      const third = await writeGeneration(store, sampleContents('three'));
      expect((await readdir(join(index, 'generations'))).sort()).toEqual([first.id, third.id]);
    });

    it('are all that somebody reads, until he is done or has been dead for long', async () => {
      const index = await temporaryFolder();
      const folder = new IndexFolder(index);
      const store = fileGenerationStore(index, { keep: 1 });
      const first = await writeGeneration(store, sampleContents('one'));
      const second = await whileReading(folder, first.id, () =>
        writeGeneration(store, sampleContents('two')),
      );
      expect(await folder.list()).toEqual([second.id, first.id]);
      // A reader that was killed while he read.
      const machine = /([0-9a-f]{8})-\d+-[0-9a-f]{8}\.reading$/u;
      const elsewhere = folder.reading(second.id).replace(machine, '00000000-1-00000000.reading');
      await writeFile(elsewhere, '');
      const third = await writeGeneration(store, sampleContents('three'));
      expect(await folder.list()).toEqual([third.id, second.id]);
      // As one of a process that has ended on this machine: no machine has so many.
      await writeFile(folder.reading(third.id).replace(/-\d+-/u, '-4194305-'), '');
      const longAgo = new Date(Date.now() - 11 * 60_000);
      await utimes(elsewhere, longAgo, longAgo);
      const fourth = await writeGeneration(store, sampleContents('four'));
      expect(await readdir(folder.generations)).toEqual([fourth.id]);
    });
  });

  it('reads while others write and remove as fast as they can, and never finds anything missing', async () => {
    const index = await temporaryFolder();
    const writer = fileGenerationStore(index, { keep: 1 });
    await writeGeneration(writer, sampleContents('0'));
    let writing = true;
    const writes = (async () => {
      for (let n = 1; n <= 40; n++) await writeGeneration(writer, sampleContents(String(n)));
      writing = false;
    })();
    let looks = 0;
    const read = async (): Promise<void> => {
      const store = fileGenerationStore(index);
      while (writing) {
        const { generation, notices } = await store.open(SAMPLE_RECIPE);
        expect(notices).toEqual([]);
        expect(generation?.corpusFingerprint).toMatch(/^corpus of \d+$/u);
        looks++;
      }
    };
    await Promise.all([writes, read(), read(), read()]);
    expect(looks).toBeGreaterThan(40);
    // What was read at the time of the last write goes with the next one.
    await writeGeneration(writer, sampleContents('last'));
    expect(await readdir(join(index, 'generations'))).toHaveLength(1);
  });
});
