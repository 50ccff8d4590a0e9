import type { Client } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import type { IndexRunner, RunOutcome } from '../../../src/app/indexing/index-runner.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { autoReindex } from '../../../src/discord/tasks/auto-reindex.ts';
import { notice } from '../../../src/domain/error.ts';
import { fakeContext } from '../fake-context.ts';

const SETTLED = 4000;
const HOUR = 3_600_000;
const NOTHING_FOUND = notice('corpus-empty', { corpus: '/pages' });
const FAILED: RunOutcome = { kind: 'failed', notice: NOTHING_FOUND };
const CANCELLED: RunOutcome = { kind: 'cancelled' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A bot that watches pages with this fingerprint beside an index of the pages "old", whose runs end as told. */
async function watching({ watch = true, rolledBack = false, pages = 'new', outcomes = [CANCELLED] } = {}) {
  const generation = { id: 'generation-1', corpusFingerprint: 'old' };
  const { context, log } = await fakeContext({
    engine: { generation } as unknown as Partial<Engine>,
    settings: { watch: watch ? { everyMs: HOUR } : null, operatorsChannelId: '7' },
  });
  const left = [...outcomes];
  const run = vi.fn<IndexRunner['run']>(() => Promise.resolve(left.shift() ?? CANCELLED));
  const sent: string[] = [];
  const channel = {
    guild: { id: '1', preferredLocale: 'en-US' },
    isSendable: () => true,
    send: ({ content }: { readonly content: string }) => {
      sent.push(content);
      return Promise.resolve();
    },
  };
  const client = { channels: { fetch: () => Promise.resolve(channel) } } as unknown as Client;
  let touch = (): void => undefined;
  const stop = autoReindex(client, {
    ...context,
    indexRunner: { run } as unknown as IndexRunner,
    indexOnDisk: () => Promise.resolve({ bytes: 0, rolledBack }),
    corpus: {
      fingerprint: () => (pages === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(pages)),
      watch: (onChange) => {
        touch = onChange;
        return () => Promise.resolve();
      },
    },
  });
  const touched = async (): Promise<void> => {
    touch();
    await vi.advanceTimersByTimeAsync(SETTLED);
  };
  return { run, sent, log, stop, touched };
}

describe('pages that were touched', () => {
  it('are indexed when they have been left alone for four seconds, in nobody’s name', async () => {
    const { run } = await watching();
    await vi.advanceTimersByTimeAsync(SETTLED - 1);
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(run).toHaveBeenCalledExactlyOnceWith('run', null, expect.anything());
  });

  it('are indexed if they are gone, so that the failure is told', async () => {
    const { run, touched } = await watching({ pages: 'gone' });
    await touched();
    expect(run).toHaveBeenCalled();
  });

  it.each([
    ['they are those of the index', { pages: 'old' }],
    ['an operator went back to an earlier index', { rolledBack: true }],
    ['WATCH is off', { watch: false }],
  ])('are left alone where %s, however long', async (_, options) => {
    const { run, touched } = await watching(options);
    await touched();
    await vi.advanceTimersByTimeAsync(10 * HOUR);
    expect(run).not.toHaveBeenCalled();
  });

  it('are left alone once the bot stops', async () => {
    const { run, stop, touched } = await watching();
    stop();
    await touched();
    await vi.advanceTimersByTimeAsync(10 * HOUR);
    expect(run).not.toHaveBeenCalled();
  });
});

describe('a failure', () => {
  it('is told to the operators’ channel once, and its end once', async () => {
    const done = { kind: 'done' } as RunOutcome;
    const { sent, touched } = await watching({ outcomes: [FAILED, FAILED, CANCELLED, done, done] });
    for (let runs = 0; runs < 5; runs++) await touched();
    expect(sent).toHaveLength(2);
    expect(sent[0]).toContain('Indexing failed.');
    // As the context describes it: without folders of the machine.
    expect(sent[0]).toContain('corpus-empty');
    expect(sent[1]).toBe(en.reindex.worksAgain);
  });

  it('of another kind is told as well', async () => {
    const other: RunOutcome = { kind: 'failed', notice: null };
    const { sent, touched } = await watching({ outcomes: [FAILED, other] });
    for (let runs = 0; runs < 2; runs++) await touched();
    expect(sent).toHaveLength(2);
  });
});
