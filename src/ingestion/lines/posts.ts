import type { Span } from '../../domain/article.ts';
import type { Line } from './classify-line.ts';

/**
 * Marks the text of embedded posts. It stands above the line that names their author: the line next to that one is part of
 * the post, and so are the lines above it as long as they look like a post or are not in the page's script.
 */
export function markPosts(text: string, lines: readonly Line[]): Line[] {
  const marked = [...lines];
  const script = mainScript(text, lines);
  for (const [i, line] of lines.entries()) {
    if (line.kind !== 'post') continue;
    // A line with the post's own link is its text already; without one, the line above the name is.
    let certain = line.attribution && marked[i - 1]?.kind !== 'post';
    for (let above = i - 1; above >= 0; above--) {
      const other = marked[above];
      if (other === undefined || (other.kind !== 'text' && other.kind !== 'bullet')) break;
      const looks = /[#@]\p{L}|https?:/u.test(
        text.slice(other.span.start, Math.min(other.span.end, other.span.start + 600)),
      );
      const foreign = script !== null && scriptOf(text, other.span) !== script;
      if (!certain && !looks && !foreign) break;
      marked[above] = { span: other.span, kind: 'post', attribution: false };
      certain = false;
    }
  }
  return marked;
}

/** The script of most lines of text. */
function mainScript(text: string, lines: readonly Line[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    const script = scriptOf(text, line.span);
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function scriptOf(text: string, span: Span): string {
  const letter = /\p{L}/u.exec(text.slice(span.start, Math.min(span.end, span.start + 80)))?.[0] ?? '';
  if (/\p{Script=Arabic}/u.test(letter)) return 'Arabic';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  return /\p{Script=Latin}/u.test(letter) ? 'Latin' : 'other';
}
