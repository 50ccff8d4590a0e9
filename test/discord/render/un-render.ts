/**
 * Reads a message's quotes back: written from what is promised of them, not from the code that escapes. Blocks
 * stand between empty lines; lines that begin with "> " are a quote's; a backslash before ASCII punctuation is
 * not part of it; "-# " lines below are its source.
 */
export type ReadBlock = { readonly quote: string | null; readonly text: string[]; readonly source: string[] };

export function blocksIn(content: string): ReadBlock[] {
  return content.split('\n\n').map((block) => {
    const lines = block.split('\n');
    const quoted = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
    const source = lines.filter((line) => line.startsWith('-# ')).map((line) => line.slice(3));
    return {
      quote: quoted.length === 0 ? null : unescaped(quoted.join('\n')),
      text: lines.filter((line) => !line.startsWith('> ') && !line.startsWith('-# ')),
      source,
    };
  });
}

export function quotesIn(content: string): string[] {
  return blocksIn(content).flatMap(({ quote }) => quote ?? []);
}

export function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The lines that are nobody's quote. */
export function linesOutside(content: string): string[] {
  return content.split('\n').filter((line) => !line.startsWith('> '));
}

/** The whole text without what makes lines quotes and small print. */
export function unprefixed(content: string): string {
  const lines = content.split('\n').map((line) => line.replace(/^(?:> |-# )/, ''));
  return unescaped(lines.join('\n'));
}

/** What stands in isolates, a label each. */
export function labelsIn(line: string): string[] {
  return [...line.matchAll(/\u2068([^\u2069]*)\u2069/g)].map(([, label = '']) => unescaped(label));
}
