import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeGeneration as writeGenerationFolder } from '../../../src/adapters/index/generation-folder.ts';
import { IndexFolder, whileReading } from '../../../src/adapters/index/index-folder.ts';
import { lockIndex } from '../../../src/adapters/index/lock/index-lock.ts';
import { PROCESS_NAME } from '../../../src/adapters/index/lock/process-name.ts';
import { fileGenerationStore } from '../../../src/adapters/index/file-generation-store.ts';
import { nodeFiles, type WritableFiles } from '../../../src/adapters/files/writable-files.ts';
import type { Notice } from '../../../src/domain/error.ts';
import type { Generation } from '../../../src/domain/generation.ts';
import type { GenerationWriter } from '../../../src/domain/ports/stores/generation-store.ts';
import { generationStoreContract } from '../../contracts/generation-store.contract.ts';
import { FailingWrites } from '../../fakes/failing-writes.ts';
import { SAMPLE_RECIPE, sampleContents } from '../../fakes/sample-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeGeneration } from '../../fakes/write-generation.ts';
import { until } from '../until.ts';

describe('file generation store', () => {
  generationStoreContract(async () => {
    const files = new FailingWrites(nodeFiles);
    let now = (): Date => new Date();
    const index = join(await temporaryFolder(), 'index');
    const store = fileGenerationStore(index, { files, now: () => now(), lockStaleMs: 2000 });
    const setClock = (time: string): void => {
      now = () => new Date(time);
    };
    const breakNextWrite = () => {
      files.failAt({ at: 12, code: 'ENOSPC', leaves: 'half', forGood: false });
    };
    return { store, breakNextWrite, setClock };
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
    expect(id).toMatch(/^g000000001-[0-9a-f]{6}$/u);
    expect(await readFile(join(index, 'current'), 'utf8')).toBe(`${id}\n`);
    expect((await readdir(index, { recursive: true })).sort()).toEqual([
      'current',
      'generations',
      `generations/${id}`,
      `generations/${id}/articles.json`,
      `generations/${id}/keywords.bin`,
      `generations/${id}/manifest.json`,
      `generations/${id}/speech.json`,
      `generations/${id}/vectors`,
      `generations/${id}/vectors/0000`,
      `generations/${id}/vectors/0000/index.pb`,
    ]);
  });

  it('takes the vectors of layout 3, which had no speech, and nothing of layout 2', async () => {
    const index = await temporaryFolder();
    const store = fileGenerationStore(index);
    await writeGeneration(store, sampleContents('two', { ...SAMPLE_RECIPE, format: 2 }));
    const recipe = { ...SAMPLE_RECIPE, format: 4 };
    expect((await store.knownVectors(recipe)).digests).toEqual([]);
    await writeGeneration(store, sampleContents('three', { ...SAMPLE_RECIPE, format: 3 }));
    expect((await store.knownVectors(recipe)).digests).toEqual(['d-three']);
    expect((await store.open(recipe)).generation).toBeNull();
  });

  it('numbers generations one above all that lie there or are named, gone ones and partial ones too', async () => {
    const index = await temporaryFolder();
    const store = fileGenerationStore(index);
    await mkdir(join(index, 'generations/.g000000007-4f2a1c.partial'), { recursive: true });
    const eighth = await store.exclusively(async (writer) => {
      // After the removal of debris at the beginning.
      await mkdir(join(index, 'generations/.g000000007-4f2a1c.partial'));
      return writer.write(sampleContents('one'));
    });
    expect(eighth.id).toMatch(/^g000000008-/u);
    await writeFile(join(index, 'current'), 'g000000020-4f2a1c\n');
    expect((await writeGeneration(store, sampleContents('two'))).id).toMatch(/^g000000021-/u);
    await writeFile(join(index, 'rolled-back'), 'g999999999-4f2a1c\n');
    const next = await writeGeneration(store, sampleContents('three'));
    expect(next.id).toMatch(/^g1000000000-/u);
    expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: next, notices: [] });
  });

  describe('an index of an earlier version, whose generations are named by their time', () => {
    const OLD = ['20260101T000000000Z-aaaaaa', '20261123T113501482Z-4f2a1c'];

    async function oldIndex(): Promise<string> {
      const index = await temporaryFolder();
      for (const id of OLD) {
        const folder = join(index, 'generations', id);
        await mkdir(folder, { recursive: true });
        const stamp = { id, indexedAt: '2026-11-23T11:35:01.482Z' };
        await writeGenerationFolder(nodeFiles, folder, stamp, sampleContents(id));
        await writeFile(join(index, 'current'), `${id}\n`);
      }
      return index;
    }

    it('is used on, and gone back in', async () => {
      const store = fileGenerationStore(await oldIndex());
      const { generation, notices } = await store.open(SAMPLE_RECIPE);
      expect([generation?.id, notices]).toEqual([OLD[1], []]);
      expect((await store.rollBack(SAMPLE_RECIPE)).id).toBe(OLD[0]);
    });

    it('comes before every new generation, is gone back to from those, and goes when its time has come', async () => {
      const index = await oldIndex();
      const store = fileGenerationStore(index);
      const first = await writeGeneration(store, sampleContents('new'));
      expect(first.id).toMatch(/^g000000001-/u);
      expect(await new IndexFolder(index).list()).toEqual([first.id, OLD[1]]);
      expect((await store.rollBack(SAMPLE_RECIPE)).id).toBe(OLD[1]);
      const second = await writeGeneration(store, sampleContents('newer'));
      const third = await writeGeneration(store, sampleContents('newest'));
      expect(await new IndexFolder(index).list()).toEqual([third.id, second.id]);
    });
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
      // As its owner does while it lives.
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

    it('is taken over from a writer that died, and nothing of it is left', async () => {
      const index = await temporaryFolder();
      await mkdir(join(index, 'lock'));
      await utimes(join(index, 'lock'), 1, 1);
      const store = fileGenerationStore(index, { lockStaleMs: 400 });
      const written = await writeGeneration(store, sampleContents('one'));
      expect((await fileGenerationStore(index).open(SAMPLE_RECIPE)).generation).toEqual(written);
      await expect(stat(join(index, 'lock'))).rejects.toMatchObject({ code: 'ENOENT' });
    });

    it('that was lost on the way keeps the writer from switching', async () => {
      const index = await temporaryFolder();
      const before = await writeGeneration(fileGenerationStore(index), sampleContents('one'));
      // As after a sleep of the machine: another process judged the lock stale and removed it.
      const files: WritableFiles = {
        ...nodeFiles,
        writeSynced: async (path, bytes) => {
          await nodeFiles.writeSynced(path, bytes);
          if (!/manifest\.json\.\w+\.tmp$/u.test(path)) return;
          await rm(join(index, 'lock'), { recursive: true });
        },
      };
      const store = fileGenerationStore(index, { files });
      await expect(writeGeneration(store, sampleContents('two'))).rejects.toMatchObject({
        notice: { code: 'index-locked' },
      });
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: before, notices: [] });
      expect(await readdir(join(index, 'generations'))).toEqual([before.id]);
    });

    it('that was lost after the switch keeps the writer from removing what others wrote since', async () => {
      const index = await temporaryFolder();
      await writeGeneration(fileGenerationStore(index), sampleContents('one'));
      const others: Generation[] = [];
      // As after a sleep of the machine: another process took the lock over, wrote and released it.
      const files: WritableFiles = {
        ...nodeFiles,
        rename: async (from, to) => {
          await nodeFiles.rename(from, to);
          if (to !== join(index, 'current')) return;
          await rm(join(index, 'lock'), { recursive: true });
          for (const name of ['three', 'four'])
            others.push(await writeGeneration(fileGenerationStore(index), sampleContents(name)));
        },
      };
      await writeGeneration(fileGenerationStore(index, { files }), sampleContents('two'));
      const store = fileGenerationStore(index);
      expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: others[1], notices: [] });
      expect(await store.rollBack(SAMPLE_RECIPE)).toEqual(others[0]);
    });

    it('is waited for by whoever goes back as well, and both tell it', async () => {
      const index = await temporaryFolder();
      const store = fileGenerationStore(index, { lockStaleMs: 400 });
      const told: string[] = [];
      const onNotice = ({ code }: Notice): void => void told.push(code);
      await writeFile(join(index, 'lock'), '');
      const write = (writer: GenerationWriter) => writer.write(sampleContents('one'));
      const first = await store.exclusively(write, onNotice);
      await writeGeneration(store, sampleContents('two'));
      await writeFile(join(index, 'lock'), '');
      expect(await store.rollBack(SAMPLE_RECIPE, onNotice)).toEqual(first);
      expect(told).toEqual(['index-lock-held', 'index-lock-taken', 'index-lock-held', 'index-lock-taken']);
      expect((await readdir(index)).sort()).toEqual(['current', 'generations', 'rolled-back']);
    });

    it('that cannot be made is a failed write', async () => {
      const index = join(await temporaryFolder(), 'gone');
      await expect(lockIndex(index, 2000)).rejects.toMatchObject({
        notice: { code: 'index-write-failed', values: { path: 'lock', problem: 'ENOENT' } },
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
      // A reader that was killed while it read.
      const reader = new RegExp(`${PROCESS_NAME}\\.reading$`, 'u');
      const elsewhere = folder.reading(second.id).replace(reader, '00000000-1-1-00000000.reading');
      await writeFile(elsewhere, '');
      const third = await writeGeneration(store, sampleContents('three'));
      expect(await folder.list()).toEqual([third.id, second.id]);
      // As from a process of this machine that has ended: no machine has that many processes.
      await writeFile(folder.reading(third.id).replace(/-\d+-/u, '-4194305-'), '');
      const longAgo = new Date(Date.now() - 11 * 60_000);
      await utimes(elsewhere, longAgo, longAgo);
      const fourth = await writeGeneration(store, sampleContents('four'));
      expect(await readdir(folder.generations)).toEqual([fourth.id]);
    });
  });

  describe('marks of readers', () => {
    /** Whether a mark of that name and time keeps a generation. */
    async function keeps(name: (mark: string) => string, time?: Date): Promise<boolean> {
      const folder = new IndexFolder(await temporaryFolder());
      const store = fileGenerationStore(folder.path, { keep: 1 });
      const first = await writeGeneration(store, sampleContents('one'));
      const mark = name(folder.reading(first.id));
      await writeFile(mark, '');
      if (time !== undefined) await utimes(mark, time, time);
      await writeGeneration(store, sampleContents('two'));
      return (await folder.list()).includes(first.id);
    }
    const same = (mark: string): string => mark;
    /** As earlier versions wrote it: without the start of the process. */
    const older = (mark: string): string =>
      mark.replace(/\.[0-9a-f]{8}-(\d+)-\d+-([0-9a-f]{8}\.reading)$/u, '.00000000-$1-$2');

    it('are believed for a while, those of earlier versions too', async () => {
      expect(await keeps(same)).toBe(true);
      expect(await keeps(older)).toBe(true);
    });

    it.each([
      ['long ago', -11],
      ['of the future, made before the clock was set back', 2 * 365 * 24 * 60],
    ])('are not believed, though the process lives: %s', async (_, minutes) => {
      const time = new Date(Date.now() + minutes * 60_000);
      expect(await keeps(same, time)).toBe(false);
      expect(await keeps(older, time)).toBe(false);
    });

    it.skipIf(process.platform !== 'linux')(
      'are not believed where the number of the process lives again as another',
      async () => {
        expect(await keeps((mark) => mark.replace(/-\d+(-[0-9a-f]{8}\.reading)$/u, '-1$1'))).toBe(false);
      },
    );

    it('are touched by a reader that takes long, so that it is believed however long that is', async () => {
      const folder = new IndexFolder(await temporaryFolder());
      const store = fileGenerationStore(folder.path, { keep: 1 });
      const first = await writeGeneration(store, sampleContents('one'));
      const reading = async (): Promise<void> => {
        const name = (await readdir(folder.generations)).find((one) => one.endsWith('.reading')) ?? '';
        const mark = join(folder.generations, name);
        await utimes(mark, 1, 1);
        const longAgo = (await stat(mark)).mtimeMs;
        await until(async () => (await stat(mark)).mtimeMs > longAgo);
        await writeGeneration(store, sampleContents('two'));
        expect(await folder.list()).toContain(first.id);
      };
      await whileReading(folder, first.id, reading, 20);
      await writeGeneration(store, sampleContents('three'));
      expect(await readdir(folder.generations)).toHaveLength(1);
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
    // The generation that was being read at the last write is removed by the next one.
    await writeGeneration(writer, sampleContents('last'));
    expect(await readdir(join(index, 'generations'))).toHaveLength(1);
  });
});
