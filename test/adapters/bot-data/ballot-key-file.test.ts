import { createHmac } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ballotKeyFile } from '../../../src/adapters/bot-data/ballot-key-file.ts';

const LONG_TOKEN = `MTIz${'a'.repeat(22)}.GabcdE.${'b'.repeat(38)}`;
const SHORT_TOKEN = 'MTIz.token-of.the-bot';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-ballot-key-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const digest = (key: string | Uint8Array): string => createHmac('sha256', key).update('vote').digest('hex');

it('is random, stays over a restart with another token, and is for the bot’s own user alone', async () => {
  const key = await ballotKeyFile(folder, LONG_TOKEN);
  expect(digest(key)).not.toBe(digest(LONG_TOKEN));
  expect(await ballotKeyFile(folder, SHORT_TOKEN)).toEqual(key);
  expect(statSync(join(folder, 'ballot.key')).mode & 0o777).toBe(0o600);
  rmSync(join(folder, 'ballot.key'));
  expect(await ballotKeyFile(folder, LONG_TOKEN)).not.toEqual(key);
});

it('makes the ballots that the token made where there are some, without holding the token', async () => {
  writeFileSync(join(folder, 'ballots.txt'), 'abc\n');
  const key = await ballotKeyFile(folder, LONG_TOKEN);
  expect(digest(key)).toBe(digest(LONG_TOKEN));
  expect(digest(await ballotKeyFile(folder, 'a new token'))).toBe(digest(LONG_TOKEN));
  const kept = readFileSync(join(folder, 'ballot.key'), 'utf8');
  expect(Buffer.from(kept.trim(), 'hex').toString('latin1')).not.toContain(LONG_TOKEN.slice(0, 8));
});

it('is random for a short token, which would have to be kept itself', async () => {
  writeFileSync(join(folder, 'ballots.txt'), 'abc\n');
  expect(digest(await ballotKeyFile(folder, SHORT_TOKEN))).not.toBe(digest(SHORT_TOKEN));
});

it('is refused by name where it is damaged, and left as it is', async () => {
  writeFileSync(join(folder, 'ballot.key'), 'half a k');
  await expect(ballotKeyFile(folder, LONG_TOKEN)).rejects.toMatchObject({
    notice: { code: 'ballot-key-unusable' },
  });
  expect(readFileSync(join(folder, 'ballot.key'), 'utf8')).toBe('half a k');
});
