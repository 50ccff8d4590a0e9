import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gapsFile } from '../../../src/adapters/bot-data/gaps-file.ts';
import { gapStoreContract } from '../../contracts/gap-store.contract.ts';
import { temporaryFolder } from '../temporary-folder.ts';

describe('gaps in a file', () => {
  gapStoreContract(async () => {
    const folder = await temporaryFolder();
    return {
      store: gapsFile(folder),
      reopen: () => gapsFile(folder),
      breakIt: async () => {
        await rm(join(folder, 'gaps.json'));
        await mkdir(join(folder, 'gaps.json'));
      },
    };
  });

  it.each([
    ['cut off', '{"since":"2026-01-01","unan'],
    ['of another kind', '{"since":"yesterday","unanswered":1,"words":{},"questions":[]}'],
    ['with a count below zero', '{"since":"2026-01-01","unanswered":-1,"words":{},"questions":[]}'],
  ])('are unusable if the file is %s', async (_name, text) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'gaps.json'), text);
    await expect(gapsFile(folder).read()).rejects.toMatchObject({ notice: { code: 'gaps-unusable' } });
  });
});
