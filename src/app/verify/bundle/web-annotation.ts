import { sliceOf, type Span } from '../../../domain/article.ts';
import type { AnnotationTarget, BundledSource, TextSelector, WebAnnotation } from '../../../domain/bundle.ts';
import { digestOf } from '../../../text/digest.ts';
import type { BundleOrigin } from './bundle-origin.ts';
import { citedAddress } from './cited-address.ts';
import { countCodePoints } from './code-points.ts';

/** UTF-16 units before and after the words, which tell them from the same words elsewhere. */
const AROUND_CHARS = 48;

/** Units that tell where letters begin and end. A family of emoji has some thirty. */
const REACH_CHARS = 2 * AROUND_CHARS;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The words of a place as a Web Annotation of the W3C. Its first target is the stored text, named by its digest (RFC 6920):
 * positions are code points in it, from its first character. The second, where the article has an address, has the words alone.
 * Of an older form of a page, the second says when the page had them; there is none where nothing tells.
 *
 * @param place the article; `fetchedAt`, the ISO time of an older form, is left out for a page as it is
 */
export function webAnnotation(
  { url, fetchedAt }: Pick<BundledSource, 'url'> & { readonly fetchedAt?: string | null },
  page: string,
  span: Span,
  { madeAt, madeWith }: Pick<BundleOrigin, 'madeAt' | 'madeWith'>,
): WebAnnotation {
  const words = quoteSelector(page, span);
  const start = countCodePoints(page, 0, span.start);
  const position: TextSelector = {
    type: 'TextPositionSelector',
    start,
    end: start + countCodePoints(page, span.start, span.end),
  };
  const stored = namedByDigest(page);
  const address = citedAddress(url);
  const target: AnnotationTarget[] = [
    { type: 'SpecificResource', source: stored, selector: [words, position] },
    ...(address === null || fetchedAt === null
      ? []
      : [
          {
            ...{ type: 'SpecificResource' as const, source: address, selector: [words] },
            ...(fetchedAt === undefined ? {} : { state: stateAt(fetchedAt) }),
          },
        ]),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: namedByDigest(JSON.stringify([madeAt, madeWith, target])),
    type: 'Annotation',
    motivation: 'highlighting',
    created: madeAt,
    generator: { type: 'Software', name: `isnad ${madeWith.isnad}` },
    target,
  };
}

function stateAt(sourceDate: string): AnnotationTarget['state'] & object {
  return { type: 'TimeState', sourceDate };
}

/** The name of a text by RFC 6920. */
function namedByDigest(text: string): string {
  return `ni:///sha-256;${digestOf(text)}`;
}

function quoteSelector(page: string, { start, end }: Span): TextSelector {
  return {
    type: 'TextQuoteSelector',
    exact: sliceOf(page, { start, end }),
    prefix: endOf(page.slice(Math.max(0, start - REACH_CHARS), start)),
    suffix: beginningOf(page.slice(end, end + REACH_CHARS)),
  };
}

/** The end of a text in whole letters. */
function endOf(text: string): string {
  if (text.length <= AROUND_CHARS) return text;
  const from = letterStarts(text).find((start) => start >= text.length - AROUND_CHARS);
  return text.slice(from ?? text.length);
}

/** The beginning of a text in whole letters. */
function beginningOf(text: string): string {
  if (text.length <= AROUND_CHARS) return text;
  return text.slice(
    0,
    letterStarts(text).findLast((start) => start <= AROUND_CHARS),
  );
}

/** Where the letters of a text begin, with all that belongs to each: marks, joiners, the other half of a pair. */
function letterStarts(text: string): number[] {
  return [...graphemes.segment(text)].map(({ index }) => index);
}
