import { Parser } from 'htmlparser2';

/**
 * Deeper pages are no pages, and readers of trees call themselves as often as a tree is deep: some thousands of calls end
 * in an error, or, where a pattern is compiled in the deepest of them, in the end of the process.
 */
export const DEEPEST_MARKUP = 200;

/** UTF-16 units read before it is looked how deep they went. */
const SLICE = 4096;

/**
 * Tells, given markup piece by piece, whether more elements are open than any page needs: with the parser that makes the
 * tree of a page, which closes what pages leave open as that does.
 */
export function depthGauge(kind: 'html' | 'xml'): (piece: string) => boolean {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser(
    {
      onopentag() {
        deepest = Math.max(deepest, ++depth);
      },
      onclosetag() {
        depth--;
      },
    },
    { xmlMode: kind === 'xml' },
  );
  return (piece) => {
    // In slices, for a parser takes the longer over an element the more are open around it.
    for (let at = 0; at < piece.length && deepest <= DEEPEST_MARKUP; at += SLICE) {
      parser.write(piece.slice(at, at + SLICE));
    }
    return deepest > DEEPEST_MARKUP;
  };
}
