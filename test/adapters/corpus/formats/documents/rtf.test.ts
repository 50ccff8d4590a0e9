import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../../../src/adapters/corpus/formats/documents/rtf.ts';

async function linesOf(rtf: string, encoding: string | null = null): Promise<string[]> {
  const { page } = await readRtf('a.rtf', Buffer.from(rtf, 'latin1'), encoding);
  return page.text.split('\n');
}
const body = (rtf: string): Promise<string[]> => linesOf(`{\\rtf1\\ansi\\ansicpg1252 ${rtf}}`);

/** A document of one font, whose text has the byte `E1`. */
const inFont = (font: string, document = '\\ansi\\ansicpg1256'): string =>
  `{\\rtf1${document}\\deff0{\\fonttbl{\\f0\\fnil${font} A;}}\\f0 \\'e1\\'e1}`;

describe('the character set of a font', () => {
  it.each([
    ['0, which is that of the document', '\\fcharset0', 'لل'],
    ['1, which is that of the document', '\\fcharset1', 'لل'],
    ['none, which is that of the document', '', 'لل'],
    ['77, of Mac OS', '\\fcharset77', '··'],
    ['89, Cyrillic of Mac OS', '\\fcharset89', 'бб'],
    ['129, Korean', '\\fcharset129', '遜'],
    ['128, Japanese', '\\fcharset128', '矣'],
    ['134, simplified Chinese', '\\fcharset134', '後'],
    ['136, traditional Chinese', '\\fcharset136', '摽'],
    ['161, Greek', '\\fcharset161', 'αα'],
    ['162, Turkish', '\\fcharset162', 'áá'],
    ['163, Vietnamese', '\\fcharset163', 'áá'],
    ['177, Hebrew', '\\fcharset177', 'בב'],
    ['178, Arabic', '\\fcharset178', 'لل'],
    ['186, Baltic', '\\fcharset186', 'įį'],
    ['204, Cyrillic', '\\fcharset204', 'бб'],
    ['222, Thai', '\\fcharset222', 'แแ'],
    ['238, of Central Europe', '\\fcharset238', 'áá'],
  ])('%s', async (_, font, text) => {
    expect(await linesOf(inFont(font))).toEqual([text]);
  });

  it.each([
    [[78, 79, 80, 81, 83, 84, 85, 86, 87, 88], /^code page 10\d{3}$/u],
    [[130, 254, 255], /^code page (?:1361|437|850)$/u],
    [[82, 179, 180, 181, 42], /^\\fcharset\d+$/u],
  ])('%j is refused by name, since no table for it is at hand', async (charsets, named) => {
    for (const charset of charsets) {
      await expect(linesOf(inFont(`\\fcharset${charset}`))).rejects.toMatchObject({
        notice: { code: 'file-encoding-unknown', values: { encoding: expect.stringMatching(named) as string } },
      });
    }
  });

  it('2 holds signs and no letters', async () => {
    expect(await linesOf("{\\rtf1{\\fonttbl{\\f0\\fcharset2 Symbol;}}\\f0\\'b7\\'e1}")).toEqual(['\u2022\ufffd']);
  });
});

describe('a document that names no code page', () => {
  it.each([
    ['whose font says "ANSI" is Western', inFont('\\fcharset0', '\\ansi'), null, 'áá'],
    ['whose font names one is read by that', inFont('\\fcharset178', '\\ansi'), null, 'لل'],
    ['is read as a person says', inFont('', '\\ansi'), 'windows-1256', 'لل'],
  ])('%s', async (_, rtf, encoding, text) => {
    expect(await linesOf(rtf, encoding)).toEqual([text]);
  });

  it('is refused by name where a letter depends on it', async () => {
    expect(await linesOf('{\\rtf1\\ansi plain}')).toEqual(['plain']);
    for (const rtf of [inFont('', '\\ansi'), inFont('\\fcharset1', '\\ansi\\ansicpg0'), "{\\rtf1 \\'e1}"]) {
      await expect(linesOf(rtf)).rejects.toMatchObject({
        notice: { code: 'file-unparseable', values: { problem: expect.stringContaining('code page') as string } },
      });
    }
  });

  it('keeps to the one that it names, whatever a person says', async () => {
    expect(await linesOf(inFont('', '\\ansicpg1251'), 'windows-1256')).toEqual(['бб']);
  });
});

describe('characters', () => {
  it.each([
    ['of the code page of the document', "{\\rtf1\\ansi\\ansicpg1256 \\'e3\\'e6\\'cc}", 'موج'],
    [
      'of the code page of a font',
      "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset178 A;}{\\f1\\fcharset204 B;}}\\f0\\'e3{\\f1\\'cc\\'e8\\'f0}\\'e6}",
      'مМирو',
    ],
    ['of the code page that a font names itself', "{\\rtf1{\\fonttbl{\\f0\\fcharset0\\cpg1253 A;}}\\f0\\'e1}", 'α'],
    ['of two bytes', "{\\rtf1{\\fonttbl{\\f0\\fcharset128 A;}}\\deff0 \\'93\\'fa\\'96{}\\'7b}", null],
    ['of two bytes in one group', "{\\rtf1\\deff0{\\fonttbl{\\f0\\fcharset128 A;}}\\'93\\'fa\\'96\\'7b}", '日本'],
    ['without an escape', '{\\rtf1\\ansicpg1251 \xcc\xe8\xf0}', 'Мир'],
    ['that Node 20 mistakes', "{\\rtf1\\ansicpg1252 \\'93a\\'94 \\'80}", '“a” €'],
  ])('%s', async (_, rtf, text) => {
    if (text === null) await expect(linesOf(rtf)).rejects.toMatchObject({ notice: { code: 'file-encoding-unknown' } });
    else expect(await linesOf(rtf)).toEqual([text]);
  });

  it.each([
    ['with a character beside it', '\\u1575?\\u1576 ?c', 'ابc'],
    ['with several', "\\uc2\\u1575\\'c7\\'c8c{\\uc0\\u1576 d}\\u1577??", 'اcبdة'],
    ['with a word', '\\u8212\\emdash -', '—-'],
    ['of two halves', '\\u-10179?\\u-8704?', '😀'],
    ['wider than the format allows', '\\u128512?', '😀'],
    ['in the better of two copies', '{\\upr{old}{\\*\\ud{n\\u233?w}}}', 'néw'],
  ])('by number, %s for older programs', async (_, rtf, text) => {
    expect(await body(rtf)).toEqual([text]);
  });

  it('are refused in a code page that is not read, as soon as a letter depends on it', async () => {
    expect(await linesOf('{\\rtf1\\pc plain}')).toEqual(['plain']);
    await expect(linesOf("{\\rtf1\\pc \\'82}")).rejects.toMatchObject({
      notice: { code: 'file-encoding-unknown', values: { source: 'a.rtf', encoding: 'code page 437' } },
    });
  });
});

it('takes words of control from text, whatever follows them', async () => {
  expect(await body('\\fs20Text \\b bold\\b0 , \\i{}x\\~y\\-z \\\\ \\{ \\}')).toEqual(['Text bold, x yz \\ { }']);
});

it('makes lines of paragraphs, cells and line breaks, and marks headings and items', async () => {
  const styles = '{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 Body;}}';
  expect(
    await body(
      `${styles}\\pard\\s1 One\\par\\pard\\s2 Two\\line three\\par\\pard\\ls1 a\\par b\\par\\pard{\\listtext 1.\\tab}c\\par d\\par` +
        '\\trowd e\\cell f\\cell\\row\\pard\\outlinelevel1 g\\\n\\pard h',
    ),
  ).toEqual(['# One', 'Two', 'three', '- a', '- b', '- c', 'd', 'e', 'f', '## g', 'h']);
});

it('leaves out what nobody reads, and puts notes at the end', async () => {
  expect(
    await body(
      '{\\info{\\title No}}{\\header No\\par}{\\*\\unknown No}a{\\v no}{\\deleted no}{\\v no\\v0 b}{\\pict\\bin4 }}}}}' +
        '{\\field{\\*\\fldinst HYPERLINK "no"}{\\fldrslt c}}{\\pard\\ls1 d{\\*\\footnote\\pard Note.\\par}e\\par}{\\*\\annotation No}f',
    ),
  ).toEqual(['- abcde', 'f', 'Note.']);
});

it.each([
  ['no document', 'rtf1 text', 'file-unparseable'],
  ['one that breaks off', '{\\rtf1 text {more', 'file-unparseable'],
  ['one without text', '{\\rtf1\\par }', 'file-empty'],
  ['groups in groups without end', `{\\rtf1 ${'{'.repeat(1000)}`, 'file-too-deep'],
])('refuses %s', async (_, rtf, code) => {
  await expect(linesOf(rtf)).rejects.toMatchObject({ notice: { code, values: { source: 'a.rtf' } } });
});
