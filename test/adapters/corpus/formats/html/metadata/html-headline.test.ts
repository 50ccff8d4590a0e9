import { describe, expect, it } from 'vitest';
import { htmlDocument } from '../../../../../../src/adapters/corpus/formats/html/tree/html-document.ts';
import { headlineOf } from '../../../../../../src/adapters/corpus/formats/html/metadata/html-headline.ts';
import type { StatedTitles } from '../../../../../../src/adapters/corpus/formats/html/metadata/html-metadata.ts';

const of = (body: string, stated: Partial<StatedTitles> = {}, tab = ''): string | null =>
  headlineOf(htmlDocument('a.html', `<html><head><title>${tab}</title></head><body>${body}</body></html>`), {
    headline: null,
    meta: null,
    outlet: 'Valley Post',
    ...stated,
  });

const BRIDGE = 'The town opens its second bridge';

describe('the headline of a page', () => {
  it.each<[string, string, Partial<StatedTitles>, string, string | null]>([
    ['on which JSON-LD and Open Graph agree', `<h1>Second bridge in town</h1>`, { headline: BRIDGE, meta: BRIDGE }, '', BRIDGE],
    ['as the heading has it, where it is the same', `<h1>${BRIDGE}!</h1>`, { headline: BRIDGE, meta: BRIDGE }, '', `${BRIDGE}!`],
    ['without what both have behind the heading', `<h1>${BRIDGE}</h1>`, { headline: `${BRIDGE} - Local`, meta: `${BRIDGE} - Local` }, '', BRIDGE],
    ['that the heading and one of them repeat', `<h1>${BRIDGE}</h1>`, { headline: 'Bridge opens', meta: BRIDGE }, '', BRIDGE],
    ['that the title of the tab repeats', `<h1>${BRIDGE}</h1>`, { headline: 'Bridge opens' }, `${BRIDGE} | Valley Post`, BRIDGE],
    ['in JSON-LD, where nothing agrees', `<h1>Second bridge in town</h1>`, { headline: BRIDGE, meta: 'All about bridges' }, '', BRIDGE],
    ['that the page shows, and not the form for search engines', `<h1>${BRIDGE}</h1>`, { meta: 'Second bridge: all you need to know' }, '', BRIDGE],
    ['in the metadata, where the heading is that of another story', `<h1>Farmers expect a rich harvest</h1>`, { meta: BRIDGE }, '', BRIDGE],
    ['in the metadata, where the heading stands in the furniture', `<nav><h1>Your town and its bridge</h1></nav>`, { meta: BRIDGE }, '', BRIDGE],
    ['in the metadata, where the heading is a section', `<h1>Bridge</h1>`, { meta: BRIDGE }, '', BRIDGE],
    ['in the heading, where the metadata have the name of the site', `<h1>${BRIDGE}</h1>`, { meta: 'Valley Post' }, 'Valley Post', BRIDGE],
    ['and no heading that is the name of the site', `<h1>Valley Post</h1>`, { meta: BRIDGE }, '', BRIDGE],
    ['without the name of the site', '', { meta: `${BRIDGE} | Valley Post` }, '', BRIDGE],
    ['in the only heading', `<h1>${BRIDGE}</h1>`, {}, '', BRIDGE],
    ['in the title of the tab', '<h1>One</h1><h1>Two</h1>', {}, `${BRIDGE} | A Site`, BRIDGE],
    ['without soft hyphens', '<h1>The town opens its sec\u00adond bridge</h1>', {}, '', BRIDGE],
    ['which is missing', '<p>A</p>', {}, '', null],
  ])('%s', (_, body, stated, tab, headline) => {
    expect(of(body, stated, tab)).toBe(headline);
  });
});
