import { describe, expect, it } from 'vitest';
import { labelLine, sourceLines } from '../../../src/discord/source-line.ts';
import { CALL, citation, HEADLINE } from './samples.ts';

const [FSI, PDI, RLM] = ['\u2068', '\u2069', '\u200F'];
const UNKNOWN = { title: null, outlet: null, publishedAt: null, url: null };

describe('a source', () => {
  it('is title, outlet and date on one line and the link on the next, both in small print', () => {
    const known = citation({ title: 'Talks', outlet: 'Wire', url: 'https://wire.example/1' });
    expect(sourceLines(known, 'Yes.')).toEqual([
      `-# ${FSI}Talks${PDI} · ${FSI}Wire${PDI} · ${FSI}2023-09-26${PDI}`,
      '-# <https://wire.example/1#:~:text=Yes.>',
    ]);
  });

  it('is the path of the page where nothing else is known', () => {
    expect(sourceLines(citation({ ...UNKNOWN, source: 'a/b_c.txt' }), CALL)).toEqual([
      `-# ${FSI}a/b\\_c.txt${PDI}`,
    ]);
    expect(labelLine(citation(UNKNOWN), CALL)).toBeNull();
  });

  it('has no path where anything else is known', () => {
    for (const known of [{ title: 'T' }, { outlet: 'O' }, { publishedAt: '2024-01-01' as const }]) {
      expect(sourceLines(citation({ ...UNKNOWN, ...known, source: 'path' }), 'x').join()).not.toContain(
        'path',
      );
    }
    const link = sourceLines(citation({ ...UNKNOWN, url: 'https://a.example/', source: 'path' }), 'x');
    expect(link).toEqual(['-# <https://a.example/#:~:text=x>']);
  });

  it('makes nothing up where even the path has nothing to show', () => {
    expect(sourceLines(citation({ ...UNKNOWN, source: '\u202E\u200B' }), CALL)).toEqual(['-# ']);
  });

  it('runs in the direction of the headline, and of the quote only without one', () => {
    const line = (title: string | null, quote: string): string | null =>
      labelLine(citation({ title }), quote);
    expect(line('Talks', CALL)).toMatch(/^\u2068/u);
    expect(line(HEADLINE, 'Talks were held.')).toMatch(/^\u200F\u2068/u);
    expect(line(null, CALL)).toBe(`${RLM}${FSI}سانا${PDI} · ${FSI}2023-09-26${PDI}`);
    expect(line(null, 'Talks were held.')).toMatch(/^\u2068/u);
  });

  it('is cut where a title, an outlet or a path goes on and on', () => {
    const star = 'x'.repeat(1000);
    expect(labelLine(citation({ title: star, outlet: star }), '')).toBe(
      `${FSI}${'x'.repeat(149)}…${PDI} · ${FSI}${'x'.repeat(59)}…${PDI} · ${FSI}2023-09-26${PDI}`,
    );
    expect(sourceLines(citation({ ...UNKNOWN, source: star }), '')).toEqual([
      `-# ${FSI}${'x'.repeat(149)}…${PDI}`,
    ]);
  });
});
