import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { greetedFile } from '../../../src/adapters/bot-data/greeted-file.ts';

const ONE = '111111111111111111';
const TWO = '222222222222222222';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-greeted-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('remembers servers over a restart, for the bot’s own user alone, and forgets them', async () => {
  const before = await greetedFile(folder);
  await Promise.all([before.add(ONE), before.add(TWO)]);
  await before.forget(TWO);
  expect(statSync(join(folder, 'greeted.json')).mode & 0o777).toBe(0o600);
  const after = await greetedFile(folder);
  expect([after.has(ONE), after.has(TWO), after.all()]).toEqual([true, false, [ONE]]);
});

it('is refused by name where it is damaged', async () => {
  writeFileSync(join(folder, 'greeted.json'), '{"who": "me"}');
  await expect(greetedFile(folder)).rejects.toMatchObject({ notice: { code: 'greeted-unusable' } });
});
