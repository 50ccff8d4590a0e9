import { Parser } from 'htmlparser2';
import { readInSlices, type Exceeded, type MarkupCount } from '../markup-limits.ts';

/**
 * Takes the place of a part that is not XML. A library that repairs such a part begins again at every "<", and so takes time
 * with the square of its length; this text it refuses at once. Parts that are never read may hold anything.
 */
export const NOT_XML = '<a';

/**
 * The XML of a Word document without the formatting of its runs and without the marks of its spelling checker. These are most
 * of the XML and the most expensive part of its tree, and no line of text depends on them. The formatting of paragraphs
 * stays, since it tells headings and lists.
 *
 * @param count counts every element that stays, in all parts of the document together
 * @returns the XML; `NOT_XML` if it is not XML; or the limit that it exceeds
 */
export function slimWordXml(xml: string, count: MarkupCount): string | Exceeded {
  const kept: string[] = [];
  const open: string[] = [];
  /** Where the next kept piece begins, and how many elements are open around the one that is left out. */
  let from = 0;
  let leftOut: number | null = null;
  /** Whether there are attributes that XML does not allow; and where the outermost element ends, after which nothing may follow. */
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
        // The parser reports the end of the name, not of the tag.
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
  // Closes the elements that are still open, which is counted.
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
