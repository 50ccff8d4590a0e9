import { expect, it } from 'vitest';
import { storedVersion } from '../../../src/app/versions/stored-version.ts';
import { notice } from '../../../src/domain/error.ts';
import { keptVersions } from '../../fakes/kept-versions.ts';

const SOURCE = 'bridge.txt/20261130T080000Z-01234567.txt';
const TEXT = 'A bridge\n\n2026-11-28\n\nThe bridge across the river was opened. It has four lanes.\n';

it('is read with its text and its articles', async () => {
  const store = keptVersions({ kind: 'page', page: { source: SOURCE, text: TEXT } });
  const stored = await storedVersion(store, SOURCE);
  expect(stored).toMatchObject({ kind: 'read', text: TEXT, parsed: { articles: [{}] } });
});

it('is gone where none of its name is kept', async () => {
  expect(await storedVersion(keptVersions(), SOURCE)).toEqual({ kind: 'gone' });
});

it('is another where its file has no article, or no such page', async () => {
  const empty = keptVersions({ kind: 'page', page: { source: SOURCE, text: '\n' } });
  expect(await storedVersion(empty, SOURCE)).toEqual({ kind: 'other' });
  const whole = keptVersions({ kind: 'page', page: { source: SOURCE, text: TEXT } });
  const ofPart = { named: () => whole.named(SOURCE) };
  expect(await storedVersion(ofPart, `${SOURCE}#2`)).toEqual({ kind: 'other' });
});

it('is unreadable, and why, where its file or folder cannot be read', async () => {
  const problem = 'no permission';
  const values = { source: SOURCE, problem };
  const refused = { kind: 'refused', source: SOURCE, notice: notice('file-unreadable', values) } as const;
  expect(await storedVersion(keptVersions(refused), SOURCE)).toEqual({ kind: 'unreadable', problem });
  const store = { named: () => Promise.reject(new Error(problem)) };
  expect(await storedVersion(store, SOURCE)).toEqual({ kind: 'unreadable', problem });
});
