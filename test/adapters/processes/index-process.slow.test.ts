import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexProcess } from '../../../src/adapters/processes/index-process.ts';
import type { Notice } from '../../../src/domain/error.ts';
import type { IndexingOptions } from '../../../src/domain/ports/indexer.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-indexer-'));

/** A program that takes the place of the one that indexes. */
function programThat(name: string, does: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, does);
  return path;
}

function options(changes: Partial<IndexingOptions> = {}): IndexingOptions {
  return { kind: 'run', onProgress: () => undefined, signal: new AbortController().signal, ...changes };
}

const REPORT = {
  kind: 'written',
  generation: 'g',
  articles: 1,
  passages: 1,
  added: 1,
  changed: 0,
  removed: 0,
  unchanged: 0,
  refused: [],
  tookMs: 1,
};

describe('the process that indexes', () => {
  it('tells how far it is and what came of it, knows what is wanted, and no token', async () => {
    const program = programThat(
      'sound',
      `process.send({ kind: 'progress', share: 0.5 });
       const report = { ...${JSON.stringify(REPORT)}, generation: process.argv[2] + (process.env.DISCORD_TOKEN || ' without a token') };
       process.send({ kind: 'done', report }, () => process.disconnect());`,
    );
    const shares: number[] = [];
    const indexer = indexProcess(program, { ...process.env, DISCORD_TOKEN: 'secret' });
    const report = await indexer.index(
      options({ kind: 'preview', onProgress: (share) => shares.push(share) }),
    );
    expect(report).toEqual({ ...REPORT, generation: 'preview without a token' });
    expect(shares).toEqual([0.5]);
  });

  it('tells while it waits for the lock of the index', async () => {
    const waiting = { code: 'index-lock-held', values: { index: 'index', seconds: 10 } };
    const program = programThat(
      'waiting',
      `process.send(${JSON.stringify({ kind: 'notice', notice: waiting })});
       process.send(${JSON.stringify({ kind: 'done', report: REPORT })}, () => process.disconnect());`,
    );
    const notices: Notice[] = [];
    const report = await indexProcess(program).index(options({ onNotice: (notice) => notices.push(notice) }));
    expect(report).toEqual(REPORT);
    expect(notices).toEqual([waiting]);
  });

  it('that fails says why', async () => {
    const notice = { code: 'index-locked', values: { index: 'index' } };
    const program = programThat(
      'locked',
      `process.send(${JSON.stringify({ kind: 'failed', notice })}, () => process.disconnect());`,
    );
    await expect(indexProcess(program).index(options())).rejects.toMatchObject({ notice });
  });

  it.each([
    ['breaks', 'throw new Error("out of luck")', 'exit code 1'],
    ['is killed', 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)', 'SIGKILL'],
    ['says nothing', 'process.disconnect()', 'exit code 0'],
  ])('that %s is a failure of its own', async (name, does, problem) => {
    await expect(
      indexProcess(programThat(name.replace(' ', '-'), does)).index(options()),
    ).rejects.toMatchObject({
      notice: { code: 'indexer-ended', values: { problem: expect.stringContaining(problem) as unknown } },
    });
  });

  it('is stopped by a signal', async () => {
    const program = programThat(
      'endless',
      'process.send({ kind: "progress", share: 0 }); setInterval(() => {}, 1000)',
    );
    const cancel = new AbortController();
    const run = indexProcess(program).index(
      options({
        signal: cancel.signal,
        onProgress: () => {
          cancel.abort();
        },
      }),
    );
    await expect(run).rejects.toMatchObject({ notice: { code: 'index-interrupted' } });
    await expect(indexProcess(program).index(options({ signal: cancel.signal }))).rejects.toMatchObject({
      notice: { code: 'index-interrupted' },
    });
  });
});
