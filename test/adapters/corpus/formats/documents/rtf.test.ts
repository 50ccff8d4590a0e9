import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../../../src/adapters/corpus/formats/documents/rtf.ts';

async function linesOf(rtf: string): Promise<string[]> {
  const { page } = await readRtf('a.rtf', Buffer.from(rtf, 'latin1'), null);
  return page.text.split('\n');
}
const body = (rtf: string): Promise<string[]> => linesOf(`{\\rtf1\\ansi\\ansicpg1252 ${rtf}}`);

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
    ['that Node 20 mistakes', "{\\rtf1 \\'93a\\'94 \\'80}", '“a” €'],
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
