import { sameWords } from './html-metadata.ts';

/** The site's name after the headline in a page's `<title>`. */
const SITE_BEHIND = /\s{1,9}[|–—·»-]\s+[^|–—·»]{1,60}$/u;

/**
 * The headline of a page's only article: the `<h1>` that the metadata or the `<title>` repeats, or else the title in the
 * metadata, or else the only `<h1>`, or else the `<title>` without the site's name.
 *
 * @param said the title in the metadata
 */
export function headlineOf(document: Document, said: string | null): string | null {
  const tab = clean(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1')]
    .map((h1) => clean(h1.textContent))
    .filter((text) => text !== '');
  const repeated = headings.find(
    (heading) =>
      sameWords(heading, said) ||
      (heading.length > 15 && (tab.includes(heading) || said?.includes(heading) === true)),
  );
  if (repeated !== undefined) return repeated;
  if (said !== null) return clean(said);
  const [only, ...others] = headings;
  if (only !== undefined && others.length === 0) return only;
  return tab === '' ? null : tab.replace(SITE_BEHIND, '');
}

function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
