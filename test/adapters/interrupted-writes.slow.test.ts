import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { filesWithin } from '../../src/adapters/files/writable-files.ts';
import type { Generation } from '../../src/domain/generation.ts';
import { FailingWrites, type Fault } from '../fakes/failing-writes.ts';
import { SAMPLE_RECIPE, sampleContents } from '../fakes/sample-contents.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeGeneration } from '../fakes/write-generation.ts';

/** An index with two generations, so that a write has one to remove. */
async function indexOfTwo(): Promise<{ index: string; old: Generation }> {
  const index = await temporaryFolder();
  const store = fileGenerationStore(index);
  await writeGeneration(store, sampleContents('zero'));
  return { index, old: await writeGeneration(store, sampleContents('old')) };
}

/** The calls of one undisturbed write over `indexOfTwo`; `switched` is the number of the call that makes it current. */
async function callsOfAWrite(): Promise<{ calls: readonly string[]; switched: number }> {
  const { index } = await indexOfTwo();
  const files = new FailingWrites(filesWithin(index));
  await writeGeneration(fileGenerationStore(index, { files }), sampleContents('new'));
  return { calls: files.calls, switched: files.calls.indexOf('rename current.tmp') + 1 };
}

/** Runs a write into a copy of `template` in which call `at` fails, and returns the outcome. */
async function writeWithFault(
  template: string,
  fault: Fault,
): Promise<{ index: string; outcome: 'written' | { path: string; problem: string } }> {
  const index = await temporaryFolder();
  await cp(template, index, { recursive: true });
  const files = new FailingWrites(filesWithin(index));
  files.failAt(fault);
  try {
    await writeGeneration(fileGenerationStore(index, { files }), sampleContents('new'));
    return { index, outcome: 'written' };
  } catch (error) {
    expect(error).toMatchObject({
      notice: { code: 'index-write-failed' },
      cause: { code: fault.code },
    });
    return {
      index,
      outcome: (error as { notice: { values: { path: string; problem: string } } }).notice.values,
    };
  }
}

const LEAVES = ['nothing', 'half', 'everything'] as const;

describe('an interrupted write', () => {
  it.each(LEAVES)(
    'when one call fails, wherever, and a write leaves %s: all is as before, debris included',
    async (leaves) => {
      const { index: template, old } = await indexOfTwo();
      const before = (await readdir(template, { recursive: true })).sort();
      const { calls, switched } = await callsOfAWrite();
      for (let at = 1; at <= calls.length; at++) {
        const fault: Fault = { at, code: 'EIO', leaves, forGood: false };
        const { index, outcome } = await writeWithFault(template, fault);
        const { generation, notices } = await fileGenerationStore(index).open(SAMPLE_RECIPE);
        expect(notices).toEqual([]);
        // After the switch and its sync only an old generation remains to be removed, which may fail.
        if (at > switched + 1) {
          expect(outcome).toBe('written');
          expect(generation?.corpusFingerprint).toBe('corpus of new');
        } else {
          expect(outcome).toMatchObject({ problem: 'EIO' });
          expect(generation).toEqual(old);
          expect((await readdir(index, { recursive: true })).sort()).toEqual(before);
        }
      }
    },
  );

  it.each(LEAVES)(
    'when every call fails from some point on, as for a killed process, and the last write leaves %s: the old or the new is whole, and the next write clears up',
    async (leaves) => {
      const { index: template, old } = await indexOfTwo();
      const { calls, switched } = await callsOfAWrite();
      for (let at = 1; at <= calls.length; at++) {
        const fault: Fault = { at, code: 'EIO', leaves, forGood: true };
        const { index } = await writeWithFault(template, fault);
        const store = fileGenerationStore(index);
        const { generation, notices } = await store.open(SAMPLE_RECIPE);
        expect(notices).toEqual([]);
        if (at <= switched) expect(generation).toEqual(old);
        else expect(generation?.corpusFingerprint).toBe('corpus of new');

        const next = await writeGeneration(store, sampleContents('next'));
        expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: next, notices: [] });
        expect((await readdir(index)).sort()).toEqual(['current', 'generations']);
        expect((await readdir(join(index, 'generations'))).sort()).toEqual([generation?.id, next.id]);
      }
    },
  );

  it('of the first generation of all, whole but not named, leaves one that is used without a word and named by the next run', async () => {
    const [index, other] = [await temporaryFolder(), await temporaryFolder()];
    const dry = new FailingWrites(filesWithin(other));
    await writeGeneration(fileGenerationStore(other, { files: dry }), sampleContents('new'));
    const files = new FailingWrites(filesWithin(index));
    const at = dry.calls.indexOf('rename current.tmp') + 1;
    files.failAt({ at, code: 'EIO', leaves: 'nothing', forGood: true });
    await expect(
      writeGeneration(fileGenerationStore(index, { files }), sampleContents('new')),
    ).rejects.toMatchObject({ notice: { code: 'index-write-failed' } });
    const store = fileGenerationStore(index);
    const { generation, notices } = await store.open(SAMPLE_RECIPE);
    expect(generation?.corpusFingerprint).toBe('corpus of new');
    expect(notices).toEqual([]);
    const next = await writeGeneration(store, sampleContents('next'));
    expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: next, notices: [] });
  });

  it('names the file and the reason', async () => {
    const { index: template } = await indexOfTwo();
    const { calls } = await callsOfAWrite();
    const at = calls.indexOf('writeSynced keywords.bin.tmp') + 1;
    const fault: Fault = { at, code: 'ENOSPC', leaves: 'half', forGood: false };
    const { outcome } = await writeWithFault(template, fault);
    expect(outcome).toEqual({
      path: expect.stringMatching(
        /^generations\/\..+\.partial\/keywords\.bin\.[0-9a-f]{16}\.tmp$/u,
      ) as string,
      problem: 'ENOSPC',
    });
  });

  it('keeps a new generation that is current and cannot be taken back', async () => {
    const { index: template } = await indexOfTwo();
    const { switched } = await callsOfAWrite();
    const fault: Fault = { at: switched + 1, code: 'EIO', leaves: 'nothing', forGood: true };
    const { index, outcome } = await writeWithFault(template, fault);
    expect(outcome).toMatchObject({ problem: 'EIO' });
    const { generation } = await fileGenerationStore(index).open(SAMPLE_RECIPE);
    expect(generation?.corpusFingerprint).toBe('corpus of new');
  });

  it('refuses a generation that does not read back as it was written', async () => {
    const { index, old } = await indexOfTwo();
    const real = filesWithin(index);
    const files = {
      ...real,
      writeSynced: (path: string, bytes: Uint8Array) =>
        real.writeSynced(
          path,
          /keywords\.bin\.\w+\.tmp$/u.test(path) ? bytes.map((byte) => byte ^ 1) : bytes,
        ),
    };
    await expect(
      writeGeneration(fileGenerationStore(index, { files }), sampleContents('new')),
    ).rejects.toMatchObject({
      notice: {
        code: 'index-write-failed',
        values: { problem: expect.stringContaining('keywords.bin') as string },
      },
    });
    expect(await fileGenerationStore(index).open(SAMPLE_RECIPE)).toEqual({ generation: old, notices: [] });
  });

  it('survives SIGKILL at any stage: old generation, then a write that waits for the lock to go stale', async () => {
    const { switched } = await callsOfAWrite();
    // Among the first files, before the folder gets its name, and before it becomes current.
    const stages = [10, switched - 3, switched];
    await Promise.all(
      stages.map(async (at) => {
        const { index, old } = await indexOfTwo();
        const script = join(import.meta.dirname, 'killed-writer.ts');
        const child = spawn(process.execPath, ['--import', 'tsx', script, index, String(at)], {
          stdio: 'inherit',
        });
        expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);

        expect(await fileGenerationStore(index).open(SAMPLE_RECIPE)).toEqual({
          generation: old,
          notices: [],
        });
        const store = fileGenerationStore(index, { lockStaleMs: 2000 });
        const next = await writeGeneration(store, sampleContents('next'));
        expect(await store.open(SAMPLE_RECIPE)).toEqual({ generation: next, notices: [] });
        expect((await readdir(join(index, 'generations'))).sort()).toEqual([old.id, next.id]);
      }),
    );
  });
});
