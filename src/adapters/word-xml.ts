import { Parser } from 'htmlparser2';
import { readInSlices, type Exceeded, type MarkupCount } from './markup-limits.ts';

/**
 * The XML of a Word document without the formatting of its runs and without the marks of its spelling checker: they are
 * most of it, a tree of them is the dearest part of reading, and no line of text depends on them. The formatting of a
 * paragraph stays, for it tells headings and lists.
 *
 * @param count is told of every element that stays, of all documents' parts together
 * @returns the limit that is exceeded where one is
 */
export function slimWordXml(xml: string, count: MarkupCount): string | Exceeded {
  const kept: string[] = [];
  const open: string[] = [];
  /** Where what is kept goes on, and how many elements are open around the one that is left out. */
  let from = 0;
  let leftOut: number | null = null;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (leftOut === null && isLeftOut(name, open.at(-1))) {
          kept.push(xml.slice(from, parser.startIndex));
          leftOut = open.length;
        }
        open.push(name);
        count.open(leftOut === null ? 1 : 0);
      },
      onattribute() {
        if (leftOut === null) count.attribute();
      },
      onclosetag() {
        open.pop();
        count.close();
        if (open.length !== leftOut) return;
        leftOut = null;
        // The parser tells the end of the name.
        const end = xml.indexOf('>', parser.endIndex);
        from = end < 0 ? xml.length : end + 1;
      },
    },
    { xmlMode: true },
  );
  const exceeded = readInSlices(parser, xml, count);
  if (exceeded !== null) return exceeded;
  parser.end();
  return kept.concat(xml.slice(from)).join('');
}

function isLeftOut(name: string, parent: string | undefined): boolean {
  return name === 'w:proofErr' || (name === 'w:rPr' && parent === 'w:r');
}
