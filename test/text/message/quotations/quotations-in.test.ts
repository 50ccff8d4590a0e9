import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../../src/text/message/quotations/quotations-in.ts';

describe('quotationsIn', () => {
  it.each([
    ['straight', 'He said "the ferry sails at noon" and left.', ['the ferry sails at noon']],
    ['curly', 'He said “the ferry sails at noon”, and left.', ['the ferry sails at noon']],
    ['German', 'Er sagte: „Die Fähre fährt um zwölf.“ Dann ging er.', ['Die Fähre fährt um zwölf.']],
    ['turned guillemets', 'Er sagte: »Die Fähre fährt« und ging.', ['Die Fähre fährt']],
    ['guillemets with spaces', 'Il a dit : « Le bac part à midi » hier.', ['Le bac part à midi']],
    ['Arabic guillemets', 'قال المدير: «العبارة تبحر ظهرا».', ['العبارة تبحر ظهرا']],
    ['a letter written onto the mark', 'وصف الرحلة بـ"الهادئة جدا" أمس', ['الهادئة جدا']],
    ['single ones', "He said 'it's the captain's ferry' again.", ["it's the captain's ferry"]],
    ['curly single ones', 'He said ‘it’s the captain’s ferry’ again.', ['it’s the captain’s ferry']],
    ['German single ones', 'Er sagte: ‚Die Fähre fährt um zwölf‘ und ging.', ['Die Fähre fährt um zwölf']],
    [
      'single ones within others',
      'Er sagte: „Man rief ‚Die Fähre fährt‘ und ging“ hier.',
      ['Man rief ‚Die Fähre fährt‘ und ging'],
    ],
    [
      'others within single ones',
      'Er sagte: ‚Man rief „Fährt sie“ laut‘ hier.',
      ['Man rief „Fährt sie“ laut'],
    ],
    ['corners', '船長は「船は正午に出る」と言った', ['船は正午に出る']],
    ['mixed', 'He said “the ferry sails at noon" and «he waits”.', ['the ferry sails at noon', 'he waits']],
    ['two apostrophes', "He said ''the ferry sails'' twice.", ['the ferry sails']],
    [
      'one within another',
      'She said "he called it "a good ferry" today" again.',
      ['he called it "a good ferry" today'],
    ],
    ['two in a row', '"One ferry," he said, "and one boat."', ['One ferry,', 'and one boat.']],
    ['inches', 'A screen of 27" and a mast of 5\'10" stood there.', []],
    ['apostrophes', "The workers' boats don't sail.", []],
    ['a forgotten mark', 'He said "the ferry.\n\nShe said "the boat sails".', ['the boat sails']],
    ['none', 'The ferry sails.', []],
  ])('finds what stands between quotation marks: %s', (_, draft, expected) => {
    const found = quotationsIn(draft);

    expect(found.map(({ text }) => text)).toEqual(expected);
    expect(found.map(({ start, end }) => draft.slice(start, end))).toEqual(expected);
  });

  it('reads block quotes without their signs, their markup and the line that signs them', () => {
    const draft =
      'See:\n\n> The \\*old\\* ferry\n> **sails** at noon.\n> — Harbour Gazette\n\nand "the boat waits".';

    expect(quotationsIn(draft)).toEqual([
      { start: 8, end: draft.indexOf('\n> —'), text: 'The *old* ferry\nsails at noon.' },
      { start: draft.indexOf('the boat'), end: draft.length - 2, text: 'the boat waits' },
    ]);
  });

  it.each([
    ['a line without the sign', '> The old ferry\nsails at noon.', 'The old ferry\nsails at noon.'],
    ['several of them', '> The old\nferry sails\nat noon.\n\nNice.', 'The old\nferry sails\nat noon.'],
    ['one that names the source', '> The old ferry sails.\n— Harbour Gazette', 'The old ferry sails.'],
    ['a list below', '> The old ferry sails.\n- a list', 'The old ferry sails.'],
    ['a heading below', '> The old ferry sails.\n# A heading', 'The old ferry sails.'],
    ['an empty quoted line', '> The old ferry sails.\n>\nNot so.', 'The old ferry sails.'],
    ['a heading within', '> # The old ferry\nNot so.', '# The old ferry'],
  ])('goes on with the paragraph of a block quote in Markdown: %s', (_, draft, text) => {
    expect(quotationsIn(draft, 'markdown').map((it) => it.text)).toEqual([text]);
  });

  it('takes a line below a block quote of a chat for a remark', () => {
    expect(quotationsIn('> The old ferry sails.\nIs this true?').map(({ text }) => text)).toEqual([
      'The old ferry sails.',
    ]);
  });
});
