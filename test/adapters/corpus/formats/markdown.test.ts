import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../../src/adapters/corpus/formats/markdown.ts';
import type { ReadPage } from '../../../../src/adapters/corpus/formats/page-format.ts';

const read = async (text: string): Promise<ReadPage> =>
  readMarkdown('a.md', new TextEncoder().encode(text), null);

const refused = (line: number, problem: RegExp) => ({
  notice: {
    code: 'front-matter-invalid',
    values: { source: 'a.md', line, problem: expect.stringMatching(problem) as string },
  },
});

describe('front matter', () => {
  it('says what kind of text it is', async () => {
    const { marked } = await read('---\ntitle: A bridge\nsection: رأي\ntype: post\n---\nIt is open.\n');
    expect(marked?.[0]?.metadata.genres).toEqual(['رأي', 'post']);
  });

  it('describes the article below it, which is the body; the page keeps the whole text', async () => {
    const text = '---\ntitle: A bridge\nsource: Daily\ndate: 2024-03-05\nurl: https://e.org/1\n---\nIt is open.\n';
    const { page, marked } = await read(text);
    expect(page.text).toBe(text);
    const body = { start: text.indexOf('\nIt is'), end: text.length };
    expect(marked).toEqual([
      {
        span: body,
        body,
        metadata: { id: null, title: 'A bridge', outlet: 'Daily', published: '2024-03-05', url: 'https://e.org/1' },
      },
    ]);
  });

  it.each([
    ['an address under "source" is the url', 'source: https://e.org/1', { outlet: null, url: 'https://e.org/1' }],
    ['unless there is a url', 'source: https://e.org/1\nurl: https://e.org/2', { outlet: null, url: 'https://e.org/2' }],
    ['keys may be Arabic', 'العنوان: جسر', { title: 'جسر' }],
    ['the case of keys does not matter', 'TITLE: A bridge', { title: 'A bridge' }],
    ['the first known key wins', 'headline: second\ntitle: first', { title: 'first' }],
    ['a date stays as it is written', 'date: 2024-3-5', { published: '2024-3-5' }],
    ['an empty value counts as none', 'title: ""', { title: null }],
  ])('%s', async (_, yaml, metadata) => {
    expect((await read(`---\n${yaml}\n---\nText`)).marked).toMatchObject([{ metadata }]);
  });

  it.each([
    ['a page without it', 'Text'],
    ['a rule at the top', '---\nText that goes on\n'],
    ['prose between two rules', '---\nText that goes on\n---\nMore'],
  ])('is not seen in %s', async (_, text) => {
    expect((await read(text)).marked).toBeNull();
  });

  it.each<[string, string, number, RegExp]>([
    ['another language', '---js\nlet a\n---\n', 1, /kind "js" is not read/u],
    ['no closing line', '---\ntitle: a\n', 1, /not closed/u],
    ['no YAML', '---\ntitle: a\nb: "\n---\n', 4, /is not YAML/u],
    ['a list', '---yaml\n- a\n---\n', 2, /not a list of "key: value" lines/u],
    ['deep nesting', `---\na: ${'['.repeat(60)}\n---\n`, 2, /more than 50 levels/u],
    ['too much text', `---\na: ${'x'.repeat(40_000)}\n---\n`, 2, /more than 32768 characters/u],
    ['values that multiply', `---\na: &a [b]\nc: [${'*a,'.repeat(50)}*a]\n---\n`, 2, /not plain YAML/u],
  ])('with %s is refused, with its line', async (_, text, line, problem) => {
    await expect(read(text)).rejects.toMatchObject(refused(line, problem));
  });
});
