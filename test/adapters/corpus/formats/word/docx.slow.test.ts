import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx, WORD_LIMITS } from '../../../../../src/adapters/corpus/formats/word/docx.ts';
import { MarkupCount } from '../../../../../src/adapters/corpus/formats/markup-limits.ts';
import { slimWordXml } from '../../../../../src/adapters/corpus/formats/word/word-xml.ts';
import { zipOf } from '../../../zip-of.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

function docx(body: string, parts: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const files = {
    '[Content_Types].xml': TYPES,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
}

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;

async function textOf(document: Buffer): Promise<string> {
  return (await readDocx('page.docx', document, null)).page.text;
}

describe('a Word document that is made to do harm is refused before a tree is made of it', () => {
  it.each([
    ['of millions of runs', run('a').repeat(300_001), 'elements', 600_000],
    [
      'of millions of attributes',
      `<w:p ${Array.from({ length: 1_200_001 }, (_, i) => `a${i}=""`).join(' ')}/>`,
      'attributes',
      1_200_000,
    ],
  ])('one %s', async (_, body, what, limit) => {
    const bomb = docx(`<w:p>${body}</w:p>`);
    await expect(textOf(bomb)).rejects.toMatchObject({
      notice: { code: 'file-too-costly', values: { source: 'page.docx', what, limit } },
    });
  });

  it('one of millions of elements in all its parts together', async () => {
    const part = `<w:styles ${W}>${'<w:style/>'.repeat(200_000)}</w:styles>`;
    const parts = { 'word/a.xml': part, 'word/b.xml': part, 'word/c.xml': part };
    await expect(textOf(docx(paragraph('a'), parts))).rejects.toMatchObject({
      notice: { values: { what: 'elements' } },
    });
  });

  it('one of ten thousand files and more', async () => {
    const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`f${i}`, Buffer.alloc(0)]));
    await expect(textOf(zipOf(files))).rejects.toMatchObject({
      notice: { code: 'file-too-costly', values: { what: 'parts', limit: 10_000 } },
    });
  });

  it('one whose entities stand for entities', async () => {
    const lol = `<!DOCTYPE d [<!ENTITY a "lol">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>`;
    const document = `<?xml version="1.0"?>${lol}<w:document ${W}><w:body>${paragraph('&a19;')}</w:body></w:document>`;
    await expect(textOf(docx('', { 'word/document.xml': document }))).rejects.toMatchObject({
      notice: { code: 'file-unparseable' },
    });
  });

  it('and what its reader says of it is short, however long what it quotes', async () => {
    await expect(textOf(docx(`<w:p>&${'x'.repeat(1000)};</w:p>`))).rejects.toSatisfy(
      (error: Error) => error.message.length < 400,
    );
  });
});

describe('of a Word document', () => {
  it('nothing is unpacked but its text: pictures of any size are none of it', async () => {
    const parts = { 'word/media/image1.png': Buffer.alloc(201 * 1024 * 1024) };
    expect(await textOf(docx(paragraph('A bridge.'), parts))).toBe('A bridge.');
  });

  it('the formatting of runs is left out, whatever stands in it, and no letter of the text', async () => {
    const formats = [
      '<w:rPr/>',
      '<w:rPr><w:b/><w:color w:val="&gt;"/></w:rPr>',
      '<w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr >',
      '<w:rPr ><!-- > --><w:rtl/></w:rPr>',
    ];
    const words = ['The ', 'bridge ', 'was ', 'opened.'];
    const runs = words.map((word, i) => run(word, formats[i]).replace('<w:t>', '<w:t xml:space="preserve">'));
    const marks = '<w:proofErr w:type="spellStart"/>';
    expect(await textOf(docx(`<w:p>${runs.join(marks)}</w:p>${paragraph('Second &amp; last.')}`))).toBe(
      'The bridge was opened.\nSecond & last.',
    );
  });

  it('a book of 500 pages in which every word is formatted has less than half of what may be', () => {
    const format =
      '<w:rPr><w:rFonts w:ascii="a" w:cs="a"/><w:b/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en"/></w:rPr>';
    const words = `<w:r w:rsidR="1">${format}<w:t xml:space="preserve">word </w:t></w:r>`.repeat(25_000);
    // 100 pages of 250 words: a fifth, in a tenth of what may be.
    const count = new MarkupCount({
      elements: WORD_LIMITS.elements / 10,
      attributes: WORD_LIMITS.attributes / 10,
    });
    expect(slimWordXml(`<w:p>${words}</w:p>`, count)).toHaveLength(
      '<w:p></w:p>'.length + 25_000 * '<w:r w:rsidR="1"><w:t xml:space="preserve">word </w:t></w:r>'.length,
    );
  });

  it('the formatting of paragraphs stays: it tells what is a heading, an item, and that two are one', async () => {
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const body = [
      `<w:p><w:pPr><w:pStyle w:val="H"/><w:rPr><w:b/></w:rPr></w:pPr>${run('Title')}</w:p>`,
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Item')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('One ')}</w:p>${paragraph('line.')}`,
    ];
    const document = docx(body.join(''), { 'word/numbering.xml': numbering, 'word/styles.xml': styles });
    expect(await textOf(document)).toBe('# Title\n- Item\nOne line.');
  });

  it('a part that is not XML is refused where it is read, and nowhere else', async () => {
    const body = paragraph('A bridge.');
    const utf16 = Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a/>', 'utf16le');
    expect(await textOf(docx(body, { 'customXml/item1.xml': utf16 }))).toBe('A bridge.');
    for (const name of [
      'word/footnotes.xml',
      'word/document.xml',
      'word/styles.xml',
      '[Content_Types].xml',
    ]) {
      await expect(textOf(docx(body, { [name]: '<!--'.repeat(10) }))).rejects.toMatchObject({
        notice: { code: 'file-unparseable', values: { source: 'page.docx' } },
      });
    }
  });

  it('that is no archive, or no document, is said what it is not', async () => {
    const real = readFileSync('test/fixtures/pages/docx-arabic-rtl/page.docx');
    for (const broken of [
      real.subarray(0, 500),
      Buffer.from('PK'),
      zipOf({ 'a.xml': Buffer.from('<a/>') }),
    ]) {
      await expect(textOf(broken)).rejects.toMatchObject({ notice: { code: 'file-unparseable' } });
    }
  });
});
