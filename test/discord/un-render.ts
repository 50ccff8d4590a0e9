/**
 * The quotes in a message of the bot, to the byte: lines that begin with "> " in a row are one quote; backslashes
 * before ASCII punctuation are the renderer's. Written from the description of the format, not from its code.
 */
export function quotesShown(content: string): string[] {
  const quotes: string[] = [];
  let open: string[] | null = null;
  for (const line of content.split('\n')) {
    if (line.startsWith('> ')) {
      open ??= [];
      open.push(line.slice(2));
    } else if (open !== null) {
      quotes.push(open.join('\n'));
      open = null;
    }
  }
  if (open !== null) quotes.push(open.join('\n'));
  return quotes.map((quote) => quote.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'));
}
