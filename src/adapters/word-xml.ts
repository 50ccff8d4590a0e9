import { Parser } from 'htmlparser2';
import { readInSlices, type Exceeded, type MarkupCount } from './markup-limits.ts';

/**
 * Stands for what is not XML. A reader that would mend that begins anew at every "<", and so takes the square of its length;
 * this it refuses at once. A part that nobody reads may be anything.
 */
export const NOT_XML = '<a';

/**
 * The XML of a Word document without the formatting of its runs and without the marks of its spelling checker: they are
 * most of it, a tree of them is the dearest part of reading, and no line of text depends on them. The formatting of a
 * paragraph stays, for it tells headings and lists.
 *
 * @param count is told of every element that stays, of all documents' parts together
 * @returns `NOT_XML` for what is none, and the limit that is exceeded where one is
 */
export function slimWordXml(xml: string, count: MarkupCount): string | Exceeded {
  const kept: string[] = [];
  const open: string[] = [];
  /** Where what is kept goes on, and how many elements are open around the one that is left out. */
  let from = 0;
  let leftOut: number | null = null;
  /** Attributes that XML does not know, and where the outermost element ends, behind which stands nothing. */
  const seen: { mendable: boolean; rootEnd: number | null } = { mendable: false, rootEnd: null };
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
      onattribute(name, _, quote) {
        if (typeof quote !== 'string' || name.includes('<')) seen.mendable = true;
        if (leftOut === null) count.attribute();
      },
      onclosetag() {
        open.pop();
        count.close();
        // The parser tells the end of the name.
        if (open.length === leftOut) {
          leftOut = null;
          from = afterTag(xml, parser.endIndex);
        }
        if (open.length === 0) seen.rootEnd ??= afterTag(xml, parser.endIndex);
      },
    },
    { xmlMode: true },
  );
  const exceeded = readInSlices(parser, xml, count);
  if (exceeded !== null) return exceeded;
  const isWhole = open.length === 0 && seen.rootEnd !== null && xml.slice(seen.rootEnd).trim() === '';
  // What is still open is closed, which is counted.
  parser.end();
  return isWhole && !seen.mendable ? kept.concat(xml.slice(from)).join('') : NOT_XML;
}

function isLeftOut(name: string, parent: string | undefined): boolean {
  return name === 'w:proofErr' || (name === 'w:rPr' && parent === 'w:r');
}

function afterTag(xml: string, nameEnd: number): number {
  const end = xml.indexOf('>', nameEnd);
  return end < 0 ? xml.length : end + 1;
}
