import { describe, expect, it } from 'vitest';
import { decodeText, readText, type StatedEncodings } from '../../../src/adapters/corpus/decode-text.ts';

/** "The mayor opened the bridge" in Russian, several times, as bytes of windows-1251. */
const CYRILLIC = 'Мэр открыл новый мост через реку, и жители города пришли на праздник. ';
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) => {
      const point = letter.codePointAt(0) ?? 0;
      return point < 0x80 ? point : point - 0x410 + 0xc0;
    }),
  );

const read = (bytes: Uint8Array, stated: Partial<StatedEncodings> = {}) =>
  readText('a.txt', bytes, { given: null, ...stated });
const codesOf = (doubts: readonly { readonly code: string }[]): string[] => doubts.map(({ code }) => code);
const refusal = (code: string, values: object = {}) => ({
  notice: { code, values: { source: 'a.txt', ...values } },
});

describe('a text is read in', () => {
  it.each<[string, Uint8Array, Partial<StatedEncodings>, string]>([
    ['UTF-8', Buffer.from('café'), {}, 'café'],
    ['UTF-8 by its mark, whatever is stated', Buffer.from('\ufeffcafé'), { given: 'windows-1251' }, 'café'],
    ['UTF-16 by its mark', Buffer.from('\ufeffخبر', 'utf16le'), { given: 'utf-8' }, 'خبر'],
    ['UTF-16 without a mark', Buffer.from('خبر جديد', 'utf16le'), {}, 'خبر جديد'],
    ['UTF-16 in the other order', Buffer.from('خبر جديد', 'utf16le').swap16(), {}, 'خبر جديد'],
    [
      'the order that shows, and not the one stated',
      Buffer.from('a news', 'utf16le').swap16(),
      { given: 'utf-16' },
      'a news',
    ],
    ['UTF-16 as stated, where no byte shows it', Buffer.from('خبر', 'utf16le'), { given: 'utf-16' }, 'خبر'],
    ['what is given', Buffer.from([0xe9]), { given: 'iso-8859-1', inFile: ['windows-1251'] }, 'é'],
    ['what browsers read for it', Buffer.from([0x93, 0xe9, 0x94]), { given: 'iso-8859-1' }, '“é”'],
    ['what the file states', Buffer.from([0xe9]), { inFile: ['windows-1251'] }, 'й'],
    ['the first that names an encoding', Buffer.from([0xe9]), { inFile: ['none', 'windows-1251'] }, 'й'],
    ['UTF-8, where a file that is none states UTF-16', Buffer.from('café'), { inFile: ['utf-16'] }, 'café'],
    ['windows-1252 for x-user-defined', Buffer.from([0xe9]), { inFile: ['x-user-defined'] }, 'é'],
    ['Japanese with escapes', Buffer.from('1b2442467c4b5c386c1b2842', 'hex'), {}, '日本語'],
    ['Japanese with escapes, stated', Buffer.from('1b2442467c4b5c386c1b2842', 'hex'), { given: 'iso-2022-jp' }, '日本語'],
    ['an encoding of East Asia that looks like UTF-8 by chance', Buffer.from([0xc4, 0xa3]), { given: 'gbk' }, '模'],
  ])('%s', async (_, bytes, stated, text) => {
    expect(await read(bytes, stated)).toEqual({ text, doubts: [] });
  });

  it('UTF-8 where it is, whatever is stated, and says so', async () => {
    const { text, doubts } = await read(Buffer.from('café'), { given: 'iso-8859-1' });
    expect(text).toBe('café');
    expect(doubts).toEqual([
      { code: 'encoding-contradicted', values: { source: 'a.txt', stated: 'windows-1252', encoding: 'utf-8' } },
    ]);
  });

  it('what its bytes tell, and says so', async () => {
    const { text, doubts } = await read(windows1251(CYRILLIC.repeat(4)));
    expect(text).toBe(CYRILLIC.repeat(4));
    expect(doubts).toEqual([
      { code: 'encoding-guessed', values: { source: 'a.txt', encoding: 'windows-1251' } },
    ]);
  });

  it('another encoding that is stated, or that its bytes tell, where UTF-8 is stated and it is none', async () => {
    const bytes = windows1251(CYRILLIC.repeat(4));
    const second = await read(bytes, { given: 'utf-8', inFile: ['windows-1251'] });
    expect([second.text, codesOf(second.doubts)]).toEqual([CYRILLIC.repeat(4), ['encoding-contradicted']]);
    const told = await read(bytes, { inFile: ['utf-8'] });
    expect([told.text, codesOf(told.doubts)]).toEqual([CYRILLIC.repeat(4), ['encoding-guessed']]);
  });
});

describe('a text is refused', () => {
  it('with the candidates, where nothing tells its encoding', async () => {
    await expect(read(Buffer.from('line\ncaf\u00e9', 'latin1'))).rejects.toMatchObject(
      refusal('file-not-utf8', {
        byte: 8,
        line: 2,
        candidates: expect.arrayContaining(['windows-1252']) as string[],
      }),
    );
  });

  it.each<[string, Uint8Array, Partial<StatedEncodings>, string, object]>([
    [
      'damaged UTF-8, by its place',
      Buffer.concat([Buffer.from('один\nдва\n'), Buffer.from([0xff]), Buffer.from('три')]),
      {},
      'file-not-utf8',
      { byte: 16, line: 3, candidates: [] },
    ],
    [
      'damaged UTF-8, whatever else is stated',
      Buffer.concat([Buffer.from('один два три'), Buffer.from([0xff])]),
      { given: 'windows-1251' },
      'file-not-utf8',
      { byte: 22, line: 1, candidates: [] },
    ],
    ['bytes that are none of what is stated', Buffer.from([0x61, 0x0a, 0xff]), { given: 'euc-jp' }, 'file-encoding-broken', { encoding: 'euc-jp', byte: 2, line: 2 }],
    ['a label that names nothing', Buffer.from('a'), { given: 'latin-9000' }, 'file-encoding-unknown', { encoding: 'latin-9000' }],
    ['what is no text', Buffer.from('a\0b'), {}, 'file-binary', {}],
    ['a text with a NUL, which is no UTF-16', Buffer.from('One stray NUL in a line of plain text, here: \0'), {}, 'file-binary', {}],
    ['what is no text in any order', Buffer.from([0, 1, 0, 2, 0, 3]), {}, 'file-binary', {}],
    ['nothing', Buffer.from('\ufeff \n'), {}, 'file-empty', {}],
  ])('%s', async (_, bytes, stated, code, values) => {
    await expect(read(bytes, stated)).rejects.toMatchObject(refusal(code, values));
  });
});

describe('decodeText', () => {
  it('reads what is declared, or UTF-8, and guesses nothing', () => {
    expect(decodeText('a.txt', Buffer.from([0xe9]), 'iso-8859-1')).toBe('é');
    expect(decodeText('a.txt', Buffer.from('\ufeffé', 'utf16le'), null)).toBe('é');
    expect(() => decodeText('a.txt', windows1251(CYRILLIC.repeat(4)), null)).toThrow(
      expect.objectContaining(refusal('file-not-utf8', { byte: 0, line: 1, candidates: [] })),
    );
  });
});
