import { describe, expect, it } from 'vitest';
import { readMailbox } from '../../../../../src/adapters/corpus/formats/mail/mailbox.ts';
import { readParts, toldOf } from '../read-parts.ts';

const told = async (text: string): Promise<string[]> => toldOf(await readParts(readMailbox, { text }, 100));

describe('a mailbox', () => {
  it('is cut at its separators, and lines that were marked are as they were', async () => {
    expect(await told('From a\nSubject: A\n\nText\nFrom here\n>From there\n>>From x\n\nFrom b\r\nSubject: B\r\n\r\nC')).toEqual([
      'file#1 in .eml Subject: A\n\nText\nFrom here\nFrom there\n>From x\n\n',
      'file#2 in .eml Subject: B\r\n\r\nC\n',
    ]);
  });

  it('of which a letter is too large gives the others', async () => {
    expect(await told(`From a\n${'x\n'.repeat(100)}\nFrom b\n${'y'.repeat(150)}\n\nFrom c\nC\n`)).toEqual([
      'file#1! part-invalid the letter has more than 100 bytes',
      'file#2! part-invalid the letter has more than 100 bytes',
      'file#3 in .eml C\n',
    ]);
  });

  it('begins as one', async () => {
    await expect(told('Subject: A\n\nFrom b\n')).rejects.toMatchObject({ notice: { code: 'file-structure-unknown' } });
  });
});
