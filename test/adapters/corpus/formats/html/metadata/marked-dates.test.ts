import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { markedDates, timeIn } from '../../../../../../src/adapters/corpus/formats/html/metadata/marked-dates.ts';

const documentOf = (body: string): Document => htmlDocument('a.html', `<html><body>${body}</body></html>`);
const STORY = '<a href="/2">Farmers expect a rich harvest</a>';

describe('the time of an article', () => {
  it.each<[string, string, string | null]>([
    ['is the first', '<p><time datetime="2024-03-05">5 March</time></p><time datetime="2024-03-06">6</time>', '2024-03-05'],
    ['is the one that is marked', '<time datetime="2024-03-06">6</time><time class="entry-date" datetime="2024-03-05">5</time>', '2024-03-05'],
    ['may stand in a list of facts on the article', '<ul><li><time datetime="2024-03-05">5</time></li></ul>', '2024-03-05'],
    ['is not that of a picture', '<figure><time datetime="2019-08-31">31</time></figure>', null],
    ['is not that of another story in a list', `<ul><li>${STORY}<time class="published" datetime="2019-08-31">31</time></li></ul>`, null],
    ['is not that of a teaser', `<article>${STORY}<time datetime="2019-08-31">31</time></article>`, null],
    ['is not that of an event', '<div itemscope itemtype="https://schema.org/MusicEvent"><time datetime="2019-08-31">31</time></div>', null],
    ['is not that of a comment', '<div itemscope itemtype="https://schema.org/Comment"><time datetime="2019-08-31">31</time></div>', null],
  ])('%s', (_, body, time) => {
    expect(timeIn(documentOf(body).body)).toBe(time);
  });

  it('is that of the element, whatever the element itself is', () => {
    const update = '<article itemtype="https://schema.org/Comment"><h2>An update of the story</h2><time datetime="2024-03-05">5</time></article>';
    const article = documentOf(update).querySelector('article');
    expect(article === null ? null : timeIn(article)).toBe('2024-03-05');
  });
});

it('dates in microdata are read from content, datetime or text, and not from a video', () => {
  const body = `<meta itemprop="datePublished" content="2024-03-05"><time itemprop="datePublished" datetime="2024-03-06">6</time>
    <span itemprop="datePublished">7 March 2024</span><span itemprop="datePublished"> </span>
    <div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2019-08-31"></div>`;
  expect(markedDates(documentOf(body))).toEqual(['2024-03-05', '2024-03-06', '7 March 2024']);
});
