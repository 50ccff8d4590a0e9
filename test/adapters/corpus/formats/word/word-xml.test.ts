import { expect, it } from 'vitest';
import { MarkupCount } from '../../../../../src/adapters/corpus/formats/markup-limits.ts';
import { NOT_XML, slimWordXml } from '../../../../../src/adapters/corpus/formats/word/word-xml.ts';

const LIMITS = { elements: 5, attributes: 2 };
const slim = (xml: string) => slimWordXml(xml, new MarkupCount(LIMITS));

it.each([
  ['<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>a</w:t></w:r>', '<w:r><w:t>a</w:t></w:r>'],
  ['<w:r><w:rPr/><w:t>a</w:t></w:r>', '<w:r><w:t>a</w:t></w:r>'],
  ['<w:r><w:rPr a="1" b="2" c="3"></w:rPr\n><w:t>a</w:t></w:r>', '<w:r><w:t>a</w:t></w:r>'],
  ['<w:r><w:rPr><w:x><w:rPr/></w:x></w:rPr><w:t>&lt;</w:t></w:r>', '<w:r><w:t>&lt;</w:t></w:r>'],
  ['<w:p><w:proofErr w:type="a"/>\n<w:r/><w:proofErr/></w:p>', '<w:p>\n<w:r/></w:p>'],
  ['<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>'],
  ['<r><rPr/><t>كلمة</t></r>', '<r><rPr/><t>كلمة</t></r>'],
  ['<w:r><!-- <w:rPr> --><![CDATA[<w:rPr>]]></w:r>', '<w:r><!-- <w:rPr> --><![CDATA[<w:rPr>]]></w:r>'],
  ['<?xml version="1.0"?>\n<w:r/>\n', '<?xml version="1.0"?>\n<w:r/>\n'],
])('%s becomes %s', (xml, expected) => {
  expect(slim(xml)).toBe(expected);
});

it('what is longer than the parser is given at a time is cut at the same places', () => {
  const text = 'a'.repeat(5000);
  expect(slim(`<w:r><w:rPr><w:x>${text}</w:x></w:rPr><w:t>${text}</w:t></w:r>`)).toBe(
    `<w:r><w:t>${text}</w:t></w:r>`,
  );
});

it('tells which limit what stays exceeds', () => {
  expect(slim(`<w:p>${'<w:r/>'.repeat(5)}</w:p>`)).toEqual({ what: 'elements', limit: 5 });
  expect(slim('<w:p a="" b="" c=""/>')).toEqual({ what: 'attributes', limit: 2 });
  expect(slim(`<w:r><w:rPr>${'<w:b/>'.repeat(5)}</w:rPr></w:r>`)).toBe('<w:r></w:r>');
});

it.each([
  ...['<w:p a=b/>', '<w:p a/>', '<w:p <w:p />', '<w:p a="b" <c="d"/>', '<w:r><w:rPr a=<w:b/></w:r>'],
  ...['', 'text', '<w:p', '<w:p>', '<w:p></w:q>', '<w:r><w:rPr><w:b/>', '<w:p/><w:p/>', '<w:p/><!--'],
  ...['<w:p><!--</w:p>', '<w:p><![CDATA[</w:p>', '<w:p><?a </w:p>', '<w:p a="></w:p>', '<\0w\0:\0p\0/\0>\0'],
])('%j is not XML, which is told before a reader takes the square of its length to mend it', (xml) => {
  expect(slim(xml)).toBe(NOT_XML);
});
