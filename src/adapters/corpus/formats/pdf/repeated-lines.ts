import type { PlacedGlyph } from './placed-glyphs.ts';
import { lineOf, isRightToLeft, rowsOf, wordsOf, type PlacedWord } from './text-line.ts';

/** The words of a page, and its height in points. */
export type PageWords = { readonly words: readonly PlacedWord[]; readonly height: number };

/** Share of the height at the top and at the bottom where heads and feet of pages stand. */
const EDGE = 0.12;

/** Points by which the head of one page may stand lower than that of another. */
const SAME_PLACE = 4;

/** Share of all pages, and number of them, on which a line must stand again: heads of left and right pages differ. */
const REPEATED = { share: 0.3, pages: 2 };

/** The words of each page without its head and foot: lines at an edge that come again there on other pages, numbers aside. */
export function withoutRepeated(pages: readonly PageWords[]): readonly PageWords[] {
  const edges = pages.map(edgeRows);
  const counts = new Map<string, number>();
  for (const rows of edges) {
    for (const key of new Set(rows.flatMap(({ keys }) => keys))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(REPEATED.pages, Math.ceil(REPEATED.share * pages.length));
  return pages.map((page, i) => {
    const repeated = (edges[i] ?? []).filter(({ keys }) => keys.some((key) => (counts.get(key) ?? 0) >= least));
    const left = new Set(repeated.flatMap(({ row }) => row));
    return left.size === 0 ? page : { ...page, words: page.words.filter((word) => !left.has(word)) };
  });
}

type EdgeRow = { readonly row: readonly PlacedWord[]; readonly keys: readonly string[] };

function edgeRows({ words, height }: PageWords): EdgeRow[] {
  const atEdge = words.filter(({ baseline }) => baseline < EDGE * height || baseline > (1 - EDGE) * height);
  const rightToLeft = isRightToLeft(words);
  return rowsOf(atEdge).map((row) => {
    const line = lineOf(row.sort((a, b) => a.left - b.left), rightToLeft);
    const text = line.text.replace(/\p{Nd}+/gu, '0');
    // Two grids of places, so that no two lines that stand close fall into different places of both.
    const place = line.baseline / (2 * SAME_PLACE);
    const size = Math.round(line.size);
    return { row, keys: [`${Math.floor(place)} ${size} ${text}`, `${Math.round(place)}' ${size} ${text}`] };
  });
}

/** The words of a page. */
export function pageWords(glyphs: readonly PlacedGlyph[], height: number): PageWords {
  return { words: wordsOf(glyphs), height };
}
