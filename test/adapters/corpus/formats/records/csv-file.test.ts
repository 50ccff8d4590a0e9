import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../../../src/adapters/corpus/formats/records/csv-file.ts';
import { readParts, toldOf } from '../read-parts.ts';

const told = async (text: string | Uint8Array, named = {}): Promise<string[]> =>
  toldOf(await readParts(readCsvFile, { text, extension: '.csv', ...named }, 200));

describe('a table', () => {
  it.each([
    ['commas', 'title,maintext\nT,"A, ""B""\nC"\n'],
    ['semicolons', '\ufefftitle;maintext\r\nT;"A, ""B""\nC"\r\n'],
    ['tabs', 'title\tmaintext\nT\t"A, ""B""\nC"'],
  ])('with %s has an article in each row', async (_, text) => {
    const [part] = await readParts(readCsvFile, { text, extension: '.csv' });
    expect(part).toMatchObject({ page: { source: 'file#2', text: 'A, "B"\nC' }, marked: [{ metadata: { title: 'T' } }] });
  });

  it('of which a row is wrong gives the others; rows are counted as a spreadsheet does', async () => {
    const broken = Buffer.concat([Buffer.from('text,b\nA,1\nB\n\nC,'), Buffer.of(0xff), Buffer.from('\nD,1\n ,1\n,\nE,1\n')]);
    expect(await told(broken)).toEqual([
      'file#2: A',
      'file#3! part-invalid it has 1 fields, and the file has 2 columns',
      'file#5! file-not-utf8 ',
      'file#6: D',
      'file#7! part-invalid "text" is empty',
      'file#9: E',
    ]);
  });

  it('with a quote that never ends, or a row without end, gives what stands before', async () => {
    const rest: unknown[] = [expect.stringMatching(/^file! part-invalid the rest of the file, behind row 2, cannot be read/u)];
    expect(await told(`text,b\nA,1\n"B,1\n`)).toEqual(['file#2: A', ...rest]);
    expect(await told(`text,b\nA,1\n${'x'.repeat(300)}`)).toEqual(['file#2: A', ...rest]);
    expect(await told(`text,b\nA,1\n${','.repeat(20_000)}\n`)).toEqual(['file#2: A', ...rest]);
  });

  it('whose columns tell of no text is refused, and says how to name it; then it is read', async () => {
    const table = 'head,story\nT,A\n';
    await expect(told(table)).rejects.toMatchObject({
      notice: { code: 'file-structure-unknown', values: { problem: expect.stringContaining('("head", "story")') as string } },
    });
    expect(await told(table, { fields: { text: 'story' } })).toEqual(['file#2: A']);
    await expect(told(table, { fields: { text: 'tale' } })).rejects.toMatchObject({
      notice: { values: { problem: expect.stringContaining('no column "tale"') as string } },
    });
  });
});
