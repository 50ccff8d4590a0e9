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

  it('with a quote that never ends gives what stands before, and names the row', async () => {
    expect(await told(`text,b\nA,1\n"B,1\n`)).toEqual([
      'file#2: A',
      'file#3! part-invalid a quotation mark in it is never closed, so that all that follows seems to belong to it',
    ]);
  });

  const long = 'x'.repeat(300);
  it.each([
    ['plain', long],
    ['without end of its line', `${long},${long}`],
    ['quoted, over lines', `"${long}\n${long}",1`],
    ['of nothing but quotation marks', `"${'"'.repeat(600)}",1`],
    ['quoted up to the limit', `"${'y'.repeat(199)}""${long}",1`],
    ['of a mark within a field', `y"${long}"z,1`],
  ])('of which a row is too long names it and gives the others: %s', async (_, row) => {
    const rows = ['file#2: A', 'file#3! part-invalid it has more than 200 bytes', 'file#4: B "b"'];
    for (const end of ['\n', '\r\n']) {
      const table = ['text,b', 'A,1', row.replaceAll('\n', end), '"B ""b""",2'].join(end);
      expect(await told(table)).toEqual(rows);
      expect(await told(`${table}${end}`)).toEqual(rows);
    }
    expect(await told(`text,b\nA,1\n${row}`)).toEqual(rows.slice(0, 2));
  });

  it('of which a row has too many fields names it and gives the others', async () => {
    const rows = await readParts(readCsvFile, { text: `text,b\nA,1\n${','.repeat(20_000)}\nB,2\n`, extension: '.csv' }, 100_000);
    expect(toldOf(rows)).toEqual(['file#2: A', 'file#3! part-invalid it has more than 10000 fields', 'file#4: B']);
  });

  it('is refused whose first row is too long', async () => {
    await expect(told(`text,${long}\nA,1\n`)).rejects.toMatchObject({
      notice: { values: { problem: 'its first row has more than 200 bytes' } },
    });
  });

  it('may have rows that end in the ways of any system', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(await told(['text,b', '"A\nB",1', 'C,2'].join(end))).toEqual(['file#2: A\nB', 'file#3: C']);
    }
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
