import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedbackFile } from '../../../src/adapters/bot-data/feedback-file.ts';
import { ballotOf } from '../../../src/discord/events/ballot.ts';
import type { BallotKey } from '../../../src/domain/ports/stores/feedback-store.ts';
import {
  ballot,
  feedbackStoreContract,
  HELPFUL,
  NOT_HELPFUL,
} from '../../contracts/feedback-store.contract.ts';
import { MemoryFeedbackStore } from '../../fakes/memory-feedback-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('feedback in memory', () => {
  feedbackStoreContract(() => {
    const store = new MemoryFeedbackStore();
    return Promise.resolve({
      store,
      reopen: () => store.reopened(),
      breakIt: () => {
        store.breakWrites();
        return Promise.resolve();
      },
    });
  });
});

describe('feedback in files', () => {
  feedbackStoreContract(async () => {
    const folder = join(await temporaryFolder(), 'data');
    return {
      store: feedbackFile(folder),
      reopen: () => feedbackFile(folder),
      breakIt: async () => {
        // Nobody, not even root, can write into a file as if it were a folder.
        await rm(folder, { recursive: true, force: true });
        await writeFile(folder, 'a file');
      },
    };
  });

  it('makes its folder, with those above it, only when there is something to keep', async () => {
    const above = await temporaryFolder();
    const store = feedbackFile(join(above, 'a', 'b'));
    expect(await store.votes()).toEqual([]);
    expect(await readdir(above)).toEqual([]);
    await store.cast(ballot('x'), HELPFUL);
    expect((await readdir(join(above, 'a', 'b'))).sort()).toEqual(['ballots.txt', 'feedback.jsonl']);
  });

  it('names the file that cannot be written', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'feedback.jsonl'));
    await expect(feedbackFile(folder).cast(ballot('a'), HELPFUL)).rejects.toMatchObject({
      notice: { code: 'feedback-unwritable', values: { path: join(folder, 'feedback.jsonl') } },
    });
  });

  it('can write again once that is put right', async () => {
    const folder = join(await temporaryFolder(), 'data');
    const store = feedbackFile(folder);
    await writeFile(folder, 'a file');
    await expect(store.cast(ballot('a'), HELPFUL)).rejects.toThrow();
    await rm(folder);
    expect(await store.cast(ballot('a'), HELPFUL)).toBe(true);
    expect(await store.votes()).toEqual([HELPFUL]);
  });

  it('passes over lines that are damaged', async () => {
    const folder = await temporaryFolder();
    const store = feedbackFile(folder);
    await store.cast(ballot('a'), HELPFUL);
    const damaged = [
      'not JSON',
      '',
      '{"quote":"q","verdict":"helpful","day":"2024',
      '{"quote":"q","verdict":"helpful"}',
      '{"quote":"q","verdict":"maybe","day":"2024-06-01"}',
      '{"quote":"a quote of fifteen","verdict":"helpful","day":"2024-06-01"}',
      '{"quote":"q","verdict":"helpful","day":"today"}',
      '{"quote":1,"verdict":"helpful","day":"2024-06-01"}',
      'null',
      '[]',
      '\u0000\u0000',
    ];
    await appendFile(join(folder, 'feedback.jsonl'), `${damaged.join('\n')}\n`);
    await store.cast(ballot('b'), NOT_HELPFUL);
    expect(await store.votes()).toEqual([HELPFUL, NOT_HELPFUL]);
  });

  it('loses no vote to a line that a crash left half written', async () => {
    const folder = await temporaryFolder();
    await feedbackFile(folder).cast(ballot('a'), HELPFUL);
    await appendFile(join(folder, 'feedback.jsonl'), '{"quote":"q","verd');
    await appendFile(join(folder, 'ballots.txt'), 'half');
    const store = feedbackFile(folder);
    expect(await store.cast(ballot('b'), NOT_HELPFUL)).toBe(true);
    expect(await store.votes()).toEqual([HELPFUL, NOT_HELPFUL]);
    expect(await feedbackFile(folder).cast(ballot('b'), HELPFUL)).toBe(false);
  });

  it('keeps ballots and votes in different files', async () => {
    const folder = await temporaryFolder();
    await feedbackFile(folder).cast(ballot('the-ballot'), HELPFUL);
    expect(await readFile(join(folder, 'feedback.jsonl'), 'utf8')).not.toContain('the-ballot');
    expect(await readFile(join(folder, 'ballots.txt'), 'utf8')).toBe('the-ballot\n');
  });

  it('holds no id of a person or message', async () => {
    const folder = await temporaryFolder();
    const key = Buffer.from('the key') as Uint8Array as BallotKey;
    const [member, message] = ['111111111111111111', '222222222222222222'];
    await feedbackFile(folder).cast(ballotOf(key, member, message), HELPFUL);
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'utf8');
      for (const id of [member, message, 'the key']) expect(text).not.toContain(id);
      expect(text).not.toMatch(/\d{17,20}/u);
    }
  });
});
