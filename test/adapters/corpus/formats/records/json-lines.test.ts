import { describe, expect, it } from 'vitest';
import { readJsonLines } from '../../../../../src/adapters/corpus/formats/records/json-lines.ts';
import type { FilePart } from '../../../../../src/adapters/corpus/formats/parts-format.ts';
import { heldBytes } from '../../../../../src/adapters/corpus/byte-source.ts';
import { noInnerFiles } from '../no-inner-files.ts';

async function read(text: string | Buffer, limitBytes = 1000, encoding: string | null = null): Promise<FilePart[]> {
  // In pieces, so that lines and characters are cut.
  const bytes = Buffer.from(text);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let i = 0; i < bytes.length; i += 7) yield await Promise.resolve(bytes.subarray(i, i + 7));
  }
  const lines: FilePart[] = [];
  for await (const line of readJsonLines(
    { source: 'a.jsonl', extension: '.jsonl', bytes: { ...heldBytes(bytes), pieces }, encoding },
    { limitBytes, partsOf: noInnerFiles },
  )) lines.push(line);
  return lines;
}

describe('a line of a .jsonl file', () => {
  it('is a page of one article, under the number of the line; empty lines count and are skipped', async () => {
    const lines = await read('{"text":"خبر","id":7,"title":" A ","outlet":"","url":null}\n\r\n{"text":"b"}');
    const metadata = { id: '7', title: 'A', outlet: null, published: null, url: null };
    const span = { start: 0, end: 3 };
    expect(lines).toEqual([
      { kind: 'page', page: { source: 'a.jsonl#1', text: 'خبر' }, marked: [{ span, body: span, metadata }] },
      expect.objectContaining({ page: { source: 'a.jsonl#3', text: 'b' } }),
    ]);
  });

  it('says what kind of text it is; a field of another type says nothing', async () => {
    const lines = await read('{"text":"a","genre":"Opinion","category":["Politics"," "],"type":5}\n{"text":"b","section":""}');
    expect(lines).toMatchObject([
      { marked: [{ metadata: { genres: ['Opinion', 'Politics'] } }] },
      { page: { text: 'b' } },
    ]);
    const [, second] = lines;
    expect(second?.kind === 'page' && second.marked?.[0]?.metadata).not.toHaveProperty('genres');
  });

  it.each([
    ['no JSON', '{', /not JSON/u],
    ['a number', '1', /not an object/u],
    ['no text', '{}', /"text" is missing/u],
    ['a text that is none', '{"text":1}', /"text" is not text/u],
    ['a title that is none', '{"text":"a","title":1}', /"title" is not text/u],
    ['an empty text', '{"text":" "}', /"text" is empty/u],
    ['a NUL', String.raw`{"text":"a\u0000b"}`, /"text" holds a NUL character/u],
    ['half a character', String.raw`{"text":"\ud800"}`, /half a character/u],
    ['too many bytes', `{"text":"${'x'.repeat(1000)}"}`, /more than 1000 bytes/u],
  ])('with %s is refused by its number, and the next is read', async (_, line, problem) => {
    expect(await read(`${line}\n{"text":"next"}`)).toMatchObject([
      {
        kind: 'refused',
        source: 'a.jsonl#1',
        notice: { code: 'json-line-invalid', values: { line: 1, problem: expect.stringMatching(problem) as string } },
      },
      { kind: 'page', page: { text: 'next' } },
    ]);
  });

  it.each([
    ['"text"', '{"text":"a","id":1,"text":"b"}'],
    ['"TEXT"', String.raw`{"title":"a","TEXT":"x","\u0054EXT":"b"}`],
    ['"pub_date"', '{"text":"a","pub_date":"2024-01-01","pub_date":"2024-01-02"}'],
  ])('that has %s twice is refused, since nothing says which is right', async (name, line) => {
    expect(await read(line)).toMatchObject([
      { kind: 'refused', notice: { values: { problem: `it has ${name} several times, and nothing says which of them is right` } } },
    ]);
    expect(await read('{"text":"a","tags":1,"tags":2,"b":{"text":1,"text":2}}')).toMatchObject([{ page: { text: 'a' } }]);
  });

  it('may not hold a hundred thousand values', async () => {
    const [line] = await read(`{"text":"a","v":[${'1,'.repeat(100_001)}1]}`, 1_000_000);
    expect(line).toMatchObject({ kind: 'refused', notice: { values: { problem: 'it has more than 100000 values' } } });
  });
});

describe('a .jsonl file', () => {
  const lines = '{"text":"خبر عاجل من المدينة"}\nno JSON\n{"text":"b"}\n';
  const told = [{ page: { source: 'a.jsonl#1', text: 'خبر عاجل من المدينة' } }, { kind: 'refused' }, { page: { source: 'a.jsonl#3' } }];
  const wide = Buffer.from(lines, 'utf16le');
  const swapped = Buffer.from(wide).swap16();

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`), null],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${lines}`, 'utf16le'), null],
    ['UTF-16 with the other mark', Buffer.from(`\ufeff${lines}`, 'utf16le').swap16(), null],
    ['UTF-16 without a mark', wide, null],
    ['UTF-16 without a mark, the other', swapped, null],
    ['UTF-16 that is stated', swapped, 'utf-16be'],
  ])('may be in %s', async (_, bytes, encoding) => {
    expect(await read(bytes, 1000, encoding)).toMatchObject(told);
  });

  it('may be in an encoding that is stated, line by line', async () => {
    const cp1256 = Buffer.concat([Buffer.from('{"text":"'), Buffer.of(0xce, 0xc8, 0xd1), Buffer.from('"}\n'.repeat(300))]);
    expect((await read(cp1256, 200, 'windows-1256'))[0]).toMatchObject({ page: { text: 'خبر' } });
  });
});
