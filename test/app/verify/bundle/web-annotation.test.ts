import { expect, it } from 'vitest';
import { webAnnotation } from '../../../../src/app/verify/bundle/web-annotation.ts';
import { digestOf } from '../../../../src/text/digest.ts';
import { ORIGIN } from './sample-bundle.ts';

const NOWHERE = {
  source: 'a.txt',
  articleId: 'a',
  title: null,
  outlet: null,
  publishedAt: null,
  genre: null,
};

function annotationOf(page: string, words: string, url: string | null = null) {
  const start = page.indexOf(words);
  return webAnnotation({ ...NOWHERE, url }, page, { start, end: start + words.length }, ORIGIN);
}

function selectorsOf(page: string, words: string) {
  return annotationOf(page, words).target[0]?.selector;
}

it('counts code points of the stored text, and names that text by its digest', () => {
  const page = '𐤀𐤁 🏗 and then the words, and more';
  const { target, ...annotation } = annotationOf(page, 'the words');
  expect(annotation).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: expect.stringMatching(/^ni:\/\/\/sha-256;[\w-]{43}$/u) as string,
    type: 'Annotation',
    motivation: 'highlighting',
    created: ORIGIN.madeAt,
    generator: { type: 'Software', name: 'isnad 1.2.3' },
  });
  const start = Array.from(page.slice(0, page.indexOf('the words'))).length;
  expect(target).toEqual([
    {
      type: 'SpecificResource',
      source: `ni:///sha-256;${digestOf(page)}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'the words',
          prefix: '𐤀𐤁 🏗 and then ',
          suffix: ', and more',
        },
        { type: 'TextPositionSelector', start, end: start + 9 },
      ],
    },
  ]);
  expect(
    Array.from(page)
      .slice(start, start + 9)
      .join(''),
  ).toBe('the words');
});

it('has the words alone for the page on the web, where positions would be others', () => {
  const { target } = annotationOf('before the words after', 'the words', 'https://example.org/a');
  expect(target.map(({ source, selector }) => [source, selector.map(({ type }) => type)])).toEqual([
    [expect.stringContaining('ni:'), ['TextQuoteSelector', 'TextPositionSelector']],
    ['https://example.org/a', ['TextQuoteSelector']],
  ]);
  expect(annotationOf('the words', 'the words', 'javascript:alert(1)').target).toHaveLength(1);
});

it.each([
  ['emoji', '👨‍👩‍👧'],
  ['letters with marks', 'لَّ'],
  ['pairs', '𐤀'],
])('cuts no %s before or after the words', (_, letter) => {
  // One unit more or less on either side moves the cut through all its places.
  for (const shift of ['', 'x', 'xx', 'xxx', 'xxxx', 'xxxxx', 'xxxxxx', 'xxxxxxx']) {
    const page = `${letter.repeat(40)}${shift}the words${shift}${letter.repeat(40)}`;
    const [words] = selectorsOf(page, 'the words') ?? [];
    if (words?.type !== 'TextQuoteSelector') throw new Error('no words');
    expect(page).toContain(`${words.prefix}the words${words.suffix}`);
    expect(words.prefix.isWellFormed() && words.suffix.isWellFormed()).toBe(true);
    expect(words.prefix).not.toMatch(/^[\p{M}\u200D]/u);
    expect(words.suffix.endsWith(letter)).toBe(true);
  }
});

it('has nothing before the first word and nothing after the last', () => {
  expect(selectorsOf('the words', 'the words')).toMatchObject([
    { prefix: '', suffix: '' },
    { start: 0, end: 9 },
  ]);
});

it('says when the page on the web had words of an older form of it, and names no page where nothing tells', () => {
  const page = 'before the words after';
  const targetOf = (fetchedAt: string | null) =>
    webAnnotation({ url: 'https://example.org/a', fetchedAt }, page, { start: 7, end: 16 }, ORIGIN).target;
  const [stored, web] = targetOf('2024-06-01T08:00:00Z');
  expect(stored).not.toHaveProperty('state');
  expect(web).toMatchObject({
    source: 'https://example.org/a',
    state: { type: 'TimeState', sourceDate: '2024-06-01T08:00:00Z' },
  });
  expect(targetOf(null)).toEqual([stored]);
  expect(annotationOf(page, 'the words', 'https://example.org/a').target[1]).not.toHaveProperty('state');
});
