import { describe, expect, it } from 'vitest';
import { readJsonFile } from '../../../../../src/adapters/corpus/formats/records/json-file.ts';
import { readParts, toldOf } from '../read-parts.ts';

const told = async (value: unknown, limit?: number): Promise<string[]> =>
  toldOf(await readParts(readJsonFile, { text: typeof value === 'string' ? value : JSON.stringify(value) }, limit));

describe('a .json file', () => {
  it('may be a list of records; a broken one does not stop the others', async () => {
    const list = [{ text: 'A' }, { title: 'T' }, 5, { body: '<p>B</p>' }, { text: 'x'.repeat(300) }, { text: 'C' }];
    expect(await told(list, 200)).toEqual([
      'file#1: A',
      'file#2! part-invalid "text" is missing',
      'file#3! part-invalid it is not an object',
      'file#4 in .html-fragment <p>B</p>',
      'file#5! part-invalid it has more than 200 bytes',
      'file#6: C',
    ]);
  });

  it.each([
    ['a record', { title: 'T', text: 'A', images: [{ a: 1 }] }, ['file: A']],
    ['an object with one list of records', { status: 'ok', tags: [{ a: 1 }], items: [{ content_text: 'A' }] }, ['file#1: A']],
    ['records one after another', '{"text":"A"}\n{"text":"B"}', ['file#1: A', 'file#2: B']],
    ['a list with a byte-order mark', '\ufeff[{"text":"A"}]', ['file#1: A']],
    ['nothing', '[]', []],
  ])('may be %s', async (_, value, parts) => {
    expect(await told(value)).toEqual(parts);
  });

  it('that breaks off gives what stands before', async () => {
    expect(await told('[{"text":"A"},{"text":"B')).toEqual([
      'file#1: A',
      'file! part-invalid the rest of the file, behind part 1, cannot be read: it breaks off',
    ]);
    expect(await told('{"list":[{"text":"A"},{"text":"B"},{')).toEqual([
      'file#1: A',
      'file#2: B',
      'file! part-invalid the rest of the file, behind part 2, cannot be read: it breaks off',
    ]);
  });

  it.each([
    ['something else', { name: 'a', dependencies: { b: '1' } }, 'it is no article and holds no list of articles'],
    ['several lists', { a: [{ text: 'A' }], b: [{ text: 'B' }] }, 'it holds several lists of objects ("a", "b"). Keep one of them'],
    ['a number', '5', 'it is neither an object nor a list'],
  ])('that is %s is refused', async (_, value, problem) => {
    await expect(told(value)).rejects.toMatchObject({ notice: { code: 'file-structure-unknown', values: { problem } } });
  });

  it('in UTF-16 is decoded, or refused by name', async () => {
    const text = Buffer.from('\ufeff[{"text":"A"}]', 'utf16le');
    const read = readParts(readJsonFile, { text }).then(toldOf, (error: unknown) => error);
    expect([['file#1: A'], expect.objectContaining({ notice: { code: 'file-binary', values: { source: 'file' } } })]).toContainEqual(await read);
  });
});
