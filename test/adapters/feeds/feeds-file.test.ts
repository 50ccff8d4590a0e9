import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedsFile } from '../../../src/adapters/feeds/feeds-file.ts';
import { nearestName } from '../../../src/config/nearest-name.ts';
import { describeNotice } from '../../../src/operator-messages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What a file of this text gives, its problems in words without the path in front. */
async function read(text: string) {
  const path = join(await temporaryFolder(), 'feeds.yaml');
  await writeFile(path, text);
  const { feeds, problems } = await feedsFile(path, nearestName).read();
  return { feeds, problems: problems.map((one) => describeNotice(one).replace(path, 'feeds.yaml')) };
}

const GOOD = '- address: https://example.org/good\n';

describe('feeds.yaml', () => {
  it('gives what the operator wants polled, and defaults for the rest', async () => {
    const { feeds, problems } = await read(`# the region
- address: https://example.org/rss
- address: https://example.org/map.xml
  kind: sitemap
  outlet: Example News
  language: ar
  every: 15m
  words: [بوتين, "Black Sea", 2026]
  perDay: 20
  recheck: 1d
- {address: "https://example.org/full", take: entries, words: bridge, every: 2h}
`);
    expect(problems).toEqual([]);
    const fixed = { kind: 'feed', take: 'pages', outlet: null, language: null };
    expect(feeds).toEqual([
      {
        address: 'https://example.org/rss',
        ...fixed,
        everyMs: 3_600_000,
        words: [],
        perDay: 100,
        recheckMs: null,
      },
      {
        address: 'https://example.org/map.xml',
        kind: 'sitemap',
        take: 'pages',
        outlet: 'Example News',
        language: 'ar',
        everyMs: 900_000,
        words: ['بوتين', 'Black Sea', '2026'],
        perDay: 20,
        recheckMs: 86_400_000,
      },
      {
        ...{ address: 'https://example.org/full', ...fixed, take: 'entries', words: ['bridge'] },
        ...{ everyMs: 7_200_000, perDay: 100, recheckMs: null },
      },
    ]);
  });

  it('is nothing where there is no file, and an empty one polls nothing', async () => {
    expect(await feedsFile('/nowhere/feeds.yaml', nearestName).read()).toEqual({ feeds: null, problems: [] });
    expect(await read('')).toEqual({ feeds: [], problems: [] });
    expect(await read('# nothing yet\n')).toEqual({ feeds: [], problems: [] });
  });

  it.each([
    ['- addres: https://example.org/a\n', 'feeds.yaml:2: "addres" is not known: is address meant?'],
    [
      '- address: https://example.org/a\n  colour: red\n',
      'feeds.yaml:3: "colour" is not known, only address, kind',
    ],
    ['- outlet: X\n', 'feeds.yaml:2: "address" is missing: it must be an http or https address'],
    ['- address: ftp://example.org/a\n', 'feeds.yaml:2: "address" must be an http or https address'],
    [
      '- address: https://me:secret@example.org/a\n',
      'feeds.yaml:2: "address" must be an http or https address',
    ],
    [
      '- address: https://example.org/a\n  kind: atom\n',
      'feeds.yaml:3: "kind" must be one of feed, sitemap, page',
    ],
    [
      '- address: https://example.org/a\n  every: 1m\n',
      'feeds.yaml:3: "every" must be a time from 5m to 30d',
    ],
    [
      '- address: https://example.org/a\n  every: 15\n',
      'feeds.yaml:3: "every" must be a time from 5m to 30d',
    ],
    [
      '- address: https://example.org/a\n  perDay: 0\n',
      'feeds.yaml:3: "perDay" must be a whole number from 1 to 5000',
    ],
    [
      '- address: https://example.org/a\n  language: Arabic\n',
      'feeds.yaml:3: "language" must be a code of two letters',
    ],
    [
      '- address: https://example.org/a\n  kind: sitemap\n  take: entries\n',
      'feeds.yaml:4: "take" can be "entries" only where kind is "feed"',
    ],
    ['- https://example.org/a\n', 'feeds.yaml:2: each entry must have keys'],
    [GOOD, 'feeds.yaml:2: "address" is there twice: https://example.org/good. The first entry holds'],
  ])(
    'names what is wrong in %j by file, line and key, and goes on with the others',
    async (wrong, problem) => {
      const { feeds, problems } = await read(`${GOOD}${wrong}- address: https://example.org/last\n`);
      expect(feeds?.map(({ address }) => address)).toEqual([
        'https://example.org/good',
        'https://example.org/last',
      ]);
      expect(problems).toEqual([expect.stringContaining(problem)]);
    },
  );

  it.each([
    ['feeds: []\n', 'feeds.yaml:1: must be a list'],
    ['- address: "https://example.org/a\n', 'feeds.yaml:2: the file is not YAML'],
    [
      `- &a [x,x,x,x,x,x,x,x,x,x]\n- address: https://example.org/a\n  words: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n`,
      'feeds.yaml:1: each entry must have keys',
    ],
  ])('that is %j as a whole is refused in words', async (text, problem) => {
    const { problems } = await read(text);
    expect(problems[0]).toContain(problem);
  });

  it('is no folder and no link', async () => {
    const folder = await temporaryFolder();
    const { feeds, problems } = await feedsFile(folder, nearestName).read();
    expect(feeds).toEqual([]);
    expect(problems.map(describeNotice)).toEqual([
      expect.stringContaining('the file cannot be read: it is a folder'),
    ]);
  });
});
