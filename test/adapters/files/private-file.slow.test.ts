import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { feedbackFile } from '../../../src/adapters/bot-data/feedback-file.ts';
import { gapsFile } from '../../../src/adapters/bot-data/gaps-file.ts';
import { replacePrivateFile } from '../../../src/adapters/files/private-file.ts';
import { settingsFile } from '../../../src/adapters/bot-data/settings-file.ts';
import { ballot, HELPFUL } from '../../contracts/feedback-store.contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SERVER = '123456789012345678';
const GAPS = { since: '2026-01-01', unanswered: 1, words: {}, questions: [] } as const;

let data = '';
let outside = '';
beforeEach(async () => {
  const folder = await temporaryFolder();
  [data, outside] = [join(folder, 'data'), join(folder, 'outside')];
  await mkdir(data);
  await writeFile(outside, '{}');
});

const link = (name: string): Promise<void> => symlink(outside, join(data, name));
const pipe = (name: string): void => void execFileSync('mkfifo', [join(data, name)]);

describe('a file of the bot that is a link', () => {
  it('is not read: settings, counts, votes', async () => {
    for (const name of ['settings.json', 'gaps.json', 'feedback.jsonl', 'ballots.txt']) await link(name);
    await expect(settingsFile(data)).rejects.toMatchObject({ notice: { code: 'settings-unreadable' } });
    await expect(gapsFile(data).read()).rejects.toMatchObject({ notice: { code: 'gaps-unusable' } });
    await expect(feedbackFile(data).votes()).rejects.toMatchObject({
      notice: { code: 'feedback-unwritable' },
    });
    await expect(feedbackFile(data).cast(ballot('a'), HELPFUL)).rejects.toMatchObject({
      notice: { code: 'feedback-unwritable' },
    });
    expect(await readFile(outside, 'utf8')).toBe('{}');
  });

  it('is not written through: settings and counts replace it, a vote is refused', async () => {
    const settings = await settingsFile(data);
    for (const name of ['settings.json', 'gaps.json', 'feedback.jsonl']) await link(name);
    await settings.change(SERVER, null, { enabled: false });
    await gapsFile(data).write(GAPS);
    await expect(feedbackFile(data).cast(ballot('a'), HELPFUL)).rejects.toMatchObject({
      notice: { code: 'feedback-unwritable' },
    });
    expect((await lstat(join(data, 'settings.json'))).isFile()).toBe(true);
    expect(await gapsFile(data).read()).toEqual(GAPS);
    expect(await readFile(outside, 'utf8')).toBe('{}');
  });

  it('is not written through under the names at which earlier versions wrote aside', async () => {
    for (const name of ['settings.json.tmp', 'gaps.json.tmp', 'ballots.txt.tmp']) await link(name);
    await (await settingsFile(data)).change(SERVER, null, { enabled: false });
    await gapsFile(data).write(GAPS);
    expect(await feedbackFile(data).cast(ballot('a'), HELPFUL)).toBe(true);
    expect(await readFile(outside, 'utf8')).toBe('{}');
  });

  it('may be in a folder that is one: the operator chose it', async () => {
    await symlink(data, `${data}-link`);
    await gapsFile(`${data}-link`).write(GAPS);
    expect(await gapsFile(data).read()).toEqual(GAPS);
  });
});

it.skipIf(process.platform === 'win32')('a file of the bot that is a pipe is not waited for', async () => {
  for (const name of ['settings.json', 'gaps.json', 'feedback.jsonl']) pipe(name);
  await expect(settingsFile(data)).rejects.toMatchObject({ notice: { code: 'settings-unreadable' } });
  await expect(gapsFile(data).read()).rejects.toMatchObject({ notice: { code: 'gaps-unusable' } });
  await expect(feedbackFile(data).votes()).rejects.toMatchObject({ notice: { code: 'feedback-unwritable' } });
  await expect(feedbackFile(data).cast(ballot('a'), HELPFUL)).rejects.toMatchObject({
    notice: { code: 'feedback-unwritable' },
  });
});

it('what killed writers left of a file is cleared, and nothing that is being written or is of another file', async () => {
  const at = async (name: string, hours: number): Promise<void> => {
    await writeFile(join(data, name), '');
    const time = new Date(Date.now() + hours * 3_600_000);
    await utimes(join(data, name), time, time);
  };
  await at('a.json.0123456789abcdef.tmp', -2);
  await at('a.json.tmp', -2);
  // The clock was ahead when it was written.
  await at('a.json.fedcba9876543210.tmp', 48);
  await at('a.json.1111111111111111.tmp', 0);
  await at('b.json.0123456789abcdef.tmp', -2);
  await replacePrivateFile(join(data, 'a.json'), Buffer.from('{}'));
  expect((await readdir(data)).sort()).toEqual([
    'a.json',
    'a.json.1111111111111111.tmp',
    'b.json.0123456789abcdef.tmp',
  ]);
});
