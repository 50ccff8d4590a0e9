import { expect, it } from 'vitest';
import { encodingInXml } from '../../../../src/adapters/corpus/encodings/xml-declaration.ts';

it.each([
  ['<?xml version="1.0" encoding="windows-1251"?>', 'windows-1251'],
  [`<?xml version='1.0' encoding='ISO-8859-9' standalone='yes'?>`, 'ISO-8859-9'],
  ['\u00ef\u00bb\u00bf\n <?xml version = "1.0"\n\tencoding = "utf-8" ?>', 'utf-8'],
  ['<?xml encoding="koi8-r"?>', 'koi8-r'],
  // A text that a program had in memory, written as bytes.
  ['<?xml version="1.0" encoding="utf-16"?>', null],
  ['<?xml version="1.0" encoding="none"?>', null],
  ['<?xml version="1.0"?><a encoding="koi8-r"/>', null],
  ['<?xml version="1.0" xencoding="koi8-r"?>', null],
  ['<a><?xml version="1.0" encoding="koi8-r"?>', null],
  ['', null],
])('of %j', (xml, label) => {
  expect(encodingInXml(Buffer.from(xml, 'latin1'))).toBe(label);
});
