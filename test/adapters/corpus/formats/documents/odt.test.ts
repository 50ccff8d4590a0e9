import { expect, it } from 'vitest';
import { readOdt } from '../../../../../src/adapters/corpus/formats/documents/odt.ts';
import { zipOf } from '../../../zip-of.ts';

const content = (body: string): string =>
  `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const odtOf = (xml: string): Buffer => zipOf({ 'content.xml': Buffer.from(xml) });

async function linesOf(body: string): Promise<string[]> {
  return (await readOdt('a.odt', odtOf(content(body)), null)).page.text.split('\n');
}

it('makes lines of paragraphs, headings, items, cells and line breaks', async () => {
  expect(
    await linesOf(
      '<text:h text:outline-level="2">A &amp; B</text:h><text:p>one\n  two<text:s text:c="3"/>three<text:line-break/>four</text:p>' +
        '<text:list><text:list-item><text:p>five</text:p></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>six</text:p></table:table-cell></table:table-row></table:table><text:p/>',
    ),
  ).toEqual(['## A & B', 'one two three', 'four', '- five', 'six']);
});

it('leaves out deletions, comments and generated lists, and puts frames after their paragraph and notes at the end', async () => {
  expect(
    await linesOf(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:table-of-content><text:index-body><text:p>no</text:p></text:index-body></text:table-of-content>' +
        '<text:p>a<office:annotation><text:p>no</text:p></office:annotation>b<text:note><text:note-citation>1</text:note-citation>' +
        '<text:note-body><text:p>note</text:p></text:note-body></text:note>c<draw:frame><draw:text-box><text:p>frame</text:p></draw:text-box></draw:frame>d</text:p><text:p>e</text:p>',
    ),
  ).toEqual(['abcd', 'frame', 'e', 'note']);
});

it.each([
  ['what is no archive', Buffer.from('PK no zip'), 'file-unparseable'],
  ['another document', zipOf({ 'word/document.xml': Buffer.from('<a/>') }), 'file-unparseable'],
  ['a document with a password', odtOf('\u0000\u0001garbage'), 'file-unparseable'],
  ['a document that breaks off', odtOf(content('<text:p>one</text:p>').slice(0, -30)), 'file-unparseable'],
  ['a document without text', odtOf(content('<text:p> </text:p>')), 'file-empty'],
  ['elements in elements without end', odtOf(content('<text:p>'.repeat(300))), 'file-too-deep'],
  ['millions of elements', odtOf(content('<text:p/>'.repeat(600_001))), 'file-too-costly'],
])('refuses %s', async (_, file, code) => {
  await expect(Promise.resolve(readOdt('a.odt', file, null))).rejects.toMatchObject({
    notice: { code, values: { source: 'a.odt' } },
  });
});
