import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../../../src/app/verify/bundle/check-bundle.ts';
import { verifyInProcess } from '../../../../src/app/verify/verify-message.ts';
import type { Page } from '../../../../src/domain/article.ts';
import type { EvidenceBundle } from '../../../../src/domain/bundle.ts';
import type { Verifier } from '../../../../src/domain/ports/verifier.ts';
import { ARABIC, bundleOf, HARBOUR, indexOf } from './sample-bundle.ts';

const QUOTE = 'The mayor of Tallwick praised the crew for the work done by night.';
const OTHER: Page = {
  source: 'other.txt',
  text: 'Weather stays mild\n\n2024-06-03\n\nThe weather stays mild along the whole coast until the end of the week.\n',
};

async function bundle(...messages: readonly string[]): Promise<EvidenceBundle> {
  return bundleOf(await indexOf(HARBOUR, ARABIC), ...(messages.length === 0 ? [QUOTE] : messages));
}

/** Holds the bundle against other pages. */
async function check(made: EvidenceBundle, ...pages: readonly Page[]) {
  const index = await indexOf(...pages);
  const checked = await checkBundle(made, index, verifyInProcess(index));
  return {
    holds: checked.holds,
    pages: checked.pages.map(({ outcome }) => outcome),
    places: checked.quotations.flatMap(({ places }) => places.map(({ outcome }) => outcome)),
    now: checked.quotations.map(({ statusNow }) => statusNow),
  };
}

describe('a bundle held against the corpus', () => {
  it('holds where nothing has changed, also beside new pages', async () => {
    const same = { holds: true, pages: ['same'], places: [{ kind: 'same' }], now: ['exact'] };
    expect(await check(await bundle(), HARBOUR, ARABIC)).toEqual(same);
    expect(await check(await bundle(), HARBOUR, OTHER)).toEqual(same);
  });

  it('tells where the words have moved to', async () => {
    const text = HARBOUR.text.replace('The port bought', 'Early today the port bought');
    const checked = await check(await bundle(), { ...HARBOUR, text }, ARABIC);
    expect(checked).toMatchObject({ holds: false, pages: ['changed'], now: ['exact'] });
    const start = text.indexOf(QUOTE);
    expect(checked.places).toEqual([{ kind: 'moved', page: HARBOUR.source, start }]);
  });

  it('takes the nearest of several places to which they may have moved', async () => {
    const text = `${HARBOUR.text.trimEnd()} ${'The port is old and lies far in the north. '.repeat(8)}${QUOTE}\n`;
    const shifted = { ...HARBOUR, text: text.replace('The port bought', 'Now the port bought') };
    const { places } = await check(await bundle(), shifted, ARABIC);
    expect(places).toEqual([{ kind: 'moved', page: HARBOUR.source, start: shifted.text.indexOf(QUOTE) }]);
  });

  it('does not hold where the page changed elsewhere and the words stand where they stood', async () => {
    const text = `${HARBOUR.text}\r\nThe crane came by ship from a yard in the south of the country.\r\n`;
    expect(await check(await bundle(), { ...HARBOUR, text }, ARABIC)).toEqual({
      ...{ holds: false, pages: ['changed'], places: [{ kind: 'same' }], now: ['exact'] },
    });
  });

  it('tells that the words were changed, and the verdict now', async () => {
    const text = HARBOUR.text.replace('praised', 'thanked');
    expect(await check(await bundle(), { ...HARBOUR, text }, ARABIC)).toEqual({
      ...{ holds: false, pages: ['changed'], places: [{ kind: 'changed' }], now: ['altered'] },
    });
  });

  it('tells that the page is gone, and finds it under another name', async () => {
    expect(await check(await bundle(), ARABIC)).toMatchObject({
      ...{ holds: false, pages: ['gone'], places: [{ kind: 'page-gone' }], now: ['not-found'] },
    });
    expect(await check(await bundle(), { ...HARBOUR, source: 'renamed.txt' }, ARABIC)).toMatchObject({
      ...{ holds: false, pages: ['gone'], now: ['exact'] },
      places: [{ kind: 'moved', page: 'renamed.txt', start: HARBOUR.text.indexOf(QUOTE) }],
    });
  });

  it('holds for a quote that is still not found, and not for one that is found now', async () => {
    const made = await bundle('The weather stays mild along the whole coast');
    expect(made.quotations[0]?.status).toBe('not-found');
    expect(await check(made, HARBOUR, ARABIC)).toMatchObject({ holds: true, now: ['not-found'] });
    expect(await check(made, HARBOUR, ARABIC, OTHER)).toMatchObject({ holds: false, now: ['exact'] });
  });

  it('asks within the outlets that the bundle was limited to', async () => {
    const asked: unknown[] = [];
    const index = await indexOf(HARBOUR);
    const verifier: Verifier = {
      verify(message, filter) {
        asked.push([message, filter]);
        return verifyInProcess(index).verify(message);
      },
    };
    const made = await bundle();
    await checkBundle({ ...made, outlets: ['SANA'] }, index, verifier);
    await checkBundle(made, index, verifier);
    expect(asked).toEqual([
      [QUOTE, { outlets: ['SANA'] }],
      [QUOTE, {}],
    ]);
  });
});

it('refuses a bundle that is wrong about a page that has not changed', async () => {
  const made = await bundle();
  const forged = {
    ...made,
    quotations: made.quotations.map((quotation) => ({
      ...quotation,
      places: quotation.places.map((place) => ({ ...place, text: place.text.replace('praised', 'scolded') })),
    })),
  };
  await expect(check(forged, HARBOUR, ARABIC)).rejects.toMatchObject({
    notice: { code: 'bundle-contradicts', values: { source: HARBOUR.source } },
  });
});

describe('what was edited in a bundle and sealed again does not hold', () => {
  type Quotation = EvidenceBundle['quotations'][number];
  const edited: [string, (quotation: Quotation) => Quotation, string[]][] = [
    [
      'a verdict on what the message says',
      (one) => ({
        ...one,
        attribution: {
          ...one.attribution,
          date: { given: '3 May 2024', page: '2024-05-03', verdict: 'agrees' },
        },
      }),
      ['attribution'],
    ],
    [
      'the words that were checked',
      (one) => ({ ...one, quote: { ...one.quote, text: 'The mayor praised nobody' } }),
      ['quote'],
    ],
    [
      'a place: its outlet',
      (one) => ({ ...one, places: one.places.map((place) => ({ ...place, outlet: 'Another Paper' })) }),
      ['places'],
    ],
    [
      'a place: what turns it',
      (one) => ({
        ...one,
        places: one.places.map((place) => ({
          ...place,
          turns: [{ kind: 'denial' as const, text: 'denied' }],
        })),
      }),
      ['places'],
    ],
    [
      'a place: its citation',
      (one) => ({
        ...one,
        places: one.places.map((place) => ({
          ...place,
          citation: { ...place.citation, plain: 'Somebody, 1999' },
        })),
      }),
      ['places'],
    ],
    [
      'what was left out',
      (one) => ({ ...one, omissions: [{ left: 'not', mark: '…', turns: [] }] }),
      ['omissions'],
    ],
    [
      'the words that differ',
      (one) => ({ ...one, differences: [{ expected: 'praised', found: 'scolded' }] }),
      ['differences'],
    ],
    [
      'later articles',
      (one) => ({ ...one, later: one.places.map((place) => ({ ...place, word: 'denied' })) }),
      ['later'],
    ],
  ];

  it.each(edited)('%s', async (_, edit, differing) => {
    const made = await bundle();
    const index = await indexOf(HARBOUR, ARABIC);
    const forged = { ...made, quotations: made.quotations.map(edit) };
    const checked = await checkBundle(forged, index, verifyInProcess(index));
    expect(checked.holds).toBe(false);
    expect(checked.quotations.map((one) => one.differing)).toEqual([differing]);
  });
});
