import { expect, it } from 'vitest';
import type { CheckedBundle } from '../../../src/app/verify/bundle/check-bundle.ts';
import { checkedBundleJson, renderCheckedBundle } from '../../../src/cli/output/render-checked-bundle.ts';
import {
  bundleOf,
  bundleWithOld,
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
} from '../../app/verify/bundle/sample-bundle.ts';
import { keptVersions } from '../../fakes/kept-versions.ts';

const QUOTE = 'The mayor of Tallwick praised the crew';

async function checked(changes: Partial<CheckedBundle> = {}): Promise<CheckedBundle> {
  const [quotation] = bundleOf(await indexOf(HARBOUR), QUOTE).quotations;
  const [place] = quotation?.places ?? [];
  if (quotation === undefined || place === undefined) throw new Error('no place');
  return {
    holds: false,
    pages: [
      { source: 'harbour.txt', outcome: 'changed' },
      { source: 'gone\u001B.txt', outcome: 'gone' },
    ],
    quotations: [
      {
        ...{ quotation, statusNow: 'altered' },
        places: [
          { place, outcome: { kind: 'moved', page: 'new.txt', start: 7 } },
          { place, outcome: { kind: 'changed' } },
          { place, outcome: { kind: 'page-gone' } },
          { place, outcome: { kind: 'same' } },
        ],
        differing: ['attribution', 'later'],
        version: null,
      },
    ],
    ...changes,
  };
}

it('says whether the bundle holds, then each page, verdict and place', async () => {
  const start = HARBOUR.text.indexOf(QUOTE);
  expect(renderCheckedBundle(await checked())).toBe(
    [
      'The bundle does not hold: something has changed since it was made, or was edited in it.',
      '',
      'harbour.txt: changed: it has another text now',
      'gone\u241B.txt: gone: the index has no such page',
      '',
      QUOTE,
      '    verdict: exact, now altered',
      `    harbour.txt at ${start}: moved to new.txt at 7`,
      `    harbour.txt at ${start}: changed: the page no longer has this sentence`,
      `    harbour.txt at ${start}: the page is gone`,
      `    harbour.txt at ${start}: same words`,
      '    stated otherwise now: what the message says of its quote, later articles',
    ].join('\n'),
  );
  expect(renderCheckedBundle(await checked({ holds: true, pages: [], quotations: [] }))).toBe(
    'The bundle holds: pages, words, verdicts and all that it states of them are the same.',
  );
});

it('says the same as JSON', async () => {
  const start = HARBOUR.text.indexOf(QUOTE);
  const place = { source: 'harbour.txt', start, end: start + QUOTE.length };
  expect(checkedBundleJson(await checked())).toEqual({
    holds: false,
    pages: [
      { source: 'harbour.txt', outcome: 'changed' },
      { source: 'gone\u001B.txt', outcome: 'gone' },
    ],
    quotations: [
      {
        ...{ quote: { text: QUOTE, start: 0, end: QUOTE.length }, status: 'exact', statusNow: 'altered' },
        places: [
          { ...place, outcome: 'moved', now: { source: 'new.txt', start: 7 } },
          { ...place, outcome: 'changed', now: null },
          { ...place, outcome: 'page-gone', now: null },
          { ...place, outcome: 'same', now: null },
        ],
        differing: ['attribution', 'later'],
        version: null,
      },
    ],
  });
});

const FILE = OLD_HARBOUR.source;
const START = OLD_HARBOUR.text.indexOf(OLD_QUOTE);

it.each([
  [{ kind: 'same' } as const, 'kept, same words'],
  [{ kind: 'changed' } as const, 'changed: the file that is kept has another text now'],
  [{ kind: 'gone' } as const, 'no longer kept'],
  [
    { kind: 'unreadable', problem: 'no\u001B permission' } as const,
    'kept, but it cannot be read: no\u241B permission',
  ],
])('says how an older version is kept: %j', async (version, words) => {
  const store = keptVersions({ kind: 'page', page: OLD_HARBOUR });
  const [quotation] = (await bundleWithOld(await indexOf(HARBOUR), OLD_QUOTE, store)).quotations;
  if (quotation === undefined) throw new Error('no quotation');
  const one = { quotation, statusNow: 'altered', places: [], differing: [], version } as const;
  const bundle = await checked({ pages: [], quotations: [one] });
  expect(renderCheckedBundle(bundle).split('\n').at(-1)).toBe(
    `    ${FILE} at ${START}, an older version of harbour.txt: ${words}`,
  );
  const end = START + OLD_QUOTE.length;
  expect(checkedBundleJson(bundle)).toMatchObject({
    quotations: [{ version: { page: 'harbour.txt', file: FILE, start: START, end, outcome: version.kind } }],
  });
});
