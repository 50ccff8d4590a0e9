import { percentDecoded } from '../web-address.ts';
import type { QuotedPlace } from './quotations/block-quotes.ts';

/** An address with a text fragment. What is not encoded goes on to the end of the line or to what closes it. */
const FRAGMENT = /#[^\s#]*?:~:(?:[^\s&]*&)??text=([^\n<>«»“”"]*)/giu;

/**
 * What links to a piece of a page say that it is (https://wicg.github.io/scroll-to-text-fragment/), decoded, in order. A link that
 * names the first and last words only is given with an ellipsis between them.
 */
export function textFragments(message: string): QuotedPlace[] {
  return [...message.matchAll(FRAGMENT)].flatMap(({ 0: found, 1: rest = '', index }) => {
    // Encoded, it holds no space; one that is typed as it reads goes on.
    const written = rest.includes('%') ? (/^\S*/u.exec(rest)?.[0] ?? '') : rest;
    const directive = (written.split('&')[0] ?? '')
      .replace(/(?<![)\]}>’'؛;،])[)\]}>’'؛;،]+\s*$/u, '')
      .trimEnd();
    // Written `prefix-,start,end,-suffix`.
    const parts = directive.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
    const text = (written.includes('%') ? parts : [directive]).map(percentDecoded).join(' … ');
    const start = index + found.length - rest.length;
    return text.trim() === '' ? [] : [{ start, end: start + directive.length, text }];
  });
}

/** An address without the directive that points at a piece of the page. */
export function withoutDirective(address: string): string {
  return address.replace(/#?:~:.*$/u, '');
}
