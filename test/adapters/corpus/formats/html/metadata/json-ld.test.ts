import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { jsonLdNodes } from '../../../../../../src/adapters/corpus/formats/html/metadata/json-ld.ts';

const nodesOf = (script: string) =>
  jsonLdNodes(
    htmlDocument('a.html', `<html><head><script type="application/ld+json">${script}</script></head><body></body></html>`),
  );

describe('nodes of JSON-LD', () => {
  it.each([
    ['a line break in a string', '{"@type":"Article","description":"one\ntwo","headline":"A"}'],
    ['a comma too many', '{"@type":"Article","headline":"A",}'],
    ['a comment', '/* made by hand */ {"@type":"Article","headline":"A"}'],
    ['a comment of HTML around it', '<!-- {"@type":"Article","headline":"A"} -->'],
    ['a section of XML around it', '//<![CDATA[\n{"@type":"Article","headline":"A"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"Article","headline":"A"};'],
    ['single quotes', "{'@type':'Article','headline':'A'}"],
    ['its end missing', '{"@graph":[{"@type":"Article","headline":"A"'],
    ['entities in a value', '{"@type":"Article","headline":"&amp;#65;"}'],
  ])('are read from a script with %s', (_, script) => {
    expect(nodesOf(script).map(({ headline }) => headline)).toContain('A');
  });

  it.each([['no JSON at all', 'function () {}'], ['too much of what is broken', `{"@type":"Article","headline":"A",,${' '.repeat(200_001)}}`]])('are none in %s', (_, script) => {
    expect(nodesOf(script)).toEqual([]);
  });

  it('say whether they are about something beside the page', () => {
    const nodes = nodesOf(
      '{"@type":"WebPage","mainEntity":{"@type":"Article"},"image":{"@type":"ImageObject","author":{"@type":"Person"}}}',
    );
    expect(nodes.map((node) => [node['@type'], node.beside])).toEqual([
      ['WebPage', false],
      ['Article', false],
      ['ImageObject', true],
      ['Person', true],
    ]);
  });
});
