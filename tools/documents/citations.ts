/** A document that a comment cites: its path as it is written, and the heading or anchor that is meant. */
export type Citation = {
  readonly line: number;
  readonly path: string;
  /** After `#`; null where none is given. */
  readonly anchor: string | null;
  /** As in `SECURITY.md (What leaves the machine)`; null where none is given. */
  readonly heading: string | null;
};

/** A path of letters that ends in .md, then an anchor, or a heading in brackets or behind a comma. */
const CITED =
  /(?<![\w/.*-])((?:\.{0,2}\/)?(?:[\w-]+\/)*[\w-]+\.md)\b(?:#([\w-]+)|,? \(?(\p{Lu}[^().,:;`'"]*))?/gu;

/** Of a TypeScript or JavaScript file its comments, line by line; of others everything. */
export function citationsIn(file: string, text: string): readonly Citation[] {
  const isScript = /\.[cm]?[jt]s$/u.test(file);
  let isInBlock = false;
  return text.split('\n').flatMap((line, i) => {
    let prose = line;
    if (isScript) {
      const comment = commentIn(line, isInBlock);
      isInBlock = comment.isOpen;
      prose = comment.text;
    }
    return [...prose.matchAll(CITED)].map(([, path = '', anchor = null, heading = null]) => ({
      line: i + 1,
      path,
      anchor,
      heading: heading?.trim() ?? null,
    }));
  });
}

/** Prettier puts every comment on lines of its own or behind a space at a line's end, so that a line tells enough. */
function commentIn(line: string, isInBlock: boolean): { readonly text: string; readonly isOpen: boolean } {
  if (isInBlock) return { text: line, isOpen: !line.includes('*/') };
  if (/^\s*\/\*/u.test(line)) return { text: line, isOpen: !line.includes('*/') };
  return { text: /(?:^|\s)\/\/ .*$/u.exec(line)?.[0] ?? '', isOpen: false };
}
