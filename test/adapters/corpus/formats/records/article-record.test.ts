import { describe, expect, it } from 'vitest';
import { articleRecord } from '../../../../../src/adapters/corpus/formats/records/article-record.ts';

const told = (record: object, named = {}): unknown => {
  const read = articleRecord(record, named);
  return read.kind === 'invalid' ? read.problem : { text: read.text, ...read.metadata };
};
const NONE = { id: null, title: null, outlet: null, published: null, url: null };

describe('a record', () => {
  it.each([
    [
      'news-please',
      { maintext: 'A', title: 'T', date_publish: '2024-03-05 10:00:00', date_download: '2025-01-01', source_domain: 'v.example', url: 'https://v.example/1' },
      { ...NONE, text: 'A', title: 'T', published: '2024-03-05 10:00:00', url: 'https://v.example/1' },
    ],
    [
      'newspaper4k',
      { text: 'A', publish_date: '2024-03-05', meta_site_name: 'Post', canonical_link: 'https://v.example/1', source_url: 'https://v.example' },
      { ...NONE, text: 'A', published: '2024-03-05', outlet: 'Post', url: 'https://v.example/1' },
    ],
    [
      'trafilatura',
      { raw_text: 'A B', text: 'A\nB', source: 'https://v.example/1', 'source-hostname': 'Post', hostname: 'v.example', date: '2024-03-05', filedate: '2025-01-01' },
      { ...NONE, text: 'A\nB', published: '2024-03-05', outlet: 'Post', url: 'https://v.example/1' },
    ],
    [
      'a spider',
      { Headline: 'T', content: ['A', 'B'], 'Pub date': '5 March 2024', link: 'https://v.example/1', publisher: { name: 'Post' } },
      { ...NONE, text: 'A\nB', title: 'T', published: '5 March 2024', outlet: 'Post', url: 'https://v.example/1' },
    ],
  ])('of %s is read by its own names', (_, record, article) => {
    expect(told(record)).toEqual(article);
  });

  it.each([
    ['the address of a site is no article’s', { text: 'A', source_url: 'https://v.example/' }, NONE],
    ['an address is no outlet', { text: 'A', publisher: 'https://v.example', site: 'www.v.example', source: 'v.example' }, NONE],
    ['a name with a dot is one', { text: 'A', site: 'Valley.Example' }, { ...NONE, outlet: 'Valley.Example' }],
    ['a moment is no day', { text: 'A', date: 1_709_629_200 }, NONE],
    ['midnight is a day, in seconds and milliseconds', { text: 'A', date: 1_709_596_800_000 }, { ...NONE, published: '2024-03-05' }],
    ['so it is in isnad’s own field', { text: 'A', published: 1_709_596_800 }, { ...NONE, published: '2024-03-05' }],
    ['and in digits', { text: 'A', published: '1709596800000' }, { ...NONE, published: '2024-03-05' }],
    ['a moment in isnad’s own field is no day', { text: 'A', published: 1_709_629_200_123 }, NONE],
    ['a number that is no moment is no date', { text: 'A', date: 17 }, NONE],
    ['a day in digits stays', { text: 'A', published: '20240305' }, { ...NONE, published: '20240305' }],
    ['a list of one is that one', { text: ['A'], title: ['T'], date: ['5 March 2024'] }, { ...NONE, title: 'T', published: '5 March 2024' }],
    ['the first of several names wins', { text: 'A', body: 'B', title: ' ', headline: 'T' }, { ...NONE, title: 'T' }],
  ])('%s', (_, record, metadata) => {
    expect(told(record)).toEqual({ ...metadata, text: 'A' });
  });

  it('is read by the fields that sources.json names, and by no other in their place', () => {
    const record = { text: 'wrong', story: 'A', date: '2024-03-05', printed: '2024-03-06' };
    expect(told(record, { text: 'story', date: 'printed' })).toEqual({ ...NONE, text: 'A', published: '2024-03-06' });
    expect(told(record, { text: 'tale' })).toBe('"tale" is missing');
  });

  it.each([
    ['has no text', { title: 'T', summary: 'A' }, '"text" is missing'],
    ['has an empty one', { maintext: ' ' }, '"maintext" is empty'],
    ['is cut off by a service', { content: 'A b… [+2048 chars]' }, '"content" is cut off: "A b… [+2048 chars]"'],
    ['has a date of its own name that is none', { text: 'A', published: 17 }, '"published" is not text'],
    ['holds a NUL', { body: 'a\0' }, '"body" holds a NUL character'],
    ['has a title of its own name that is none', { text: 'A', title: 1 }, '"title" is not text'],
    ['holds half a character', { body: '\ud800' }, '"body" holds half a character (a lone surrogate)'],
  ])('that %s is refused', (_, record, problem) => {
    expect(told(record)).toBe(problem);
  });
});
