import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/discord/locales/en.ts';
import { ru } from '../../../../src/discord/locales/ru.ts';
import { labelLine, sourceLines } from '../../../../src/discord/render/quotes/source-line.ts';
import { CALL, citation, HEADLINE } from '../samples.ts';

const [FSI, PDI, RLM] = ['\u2068', '\u2069', '\u200F'];
const UNKNOWN = { title: null, outlet: null, publishedAt: null, url: null };

describe('a source', () => {
  it('is title, outlet and date on one line and the link on the next, both in small print', () => {
    const known = citation({ title: 'Talks', outlet: 'Wire', url: 'https://wire.example/1' });
    expect(sourceLines(known, 'Yes.', en)).toEqual([
      `-# ${FSI}Talks${PDI} · ${FSI}Wire${PDI} · ${FSI}2023-09-26${PDI}`,
      '-# <https://wire.example/1#:~:text=Yes.>',
    ]);
  });

  it('says beside the headline what the page says that the article is, in the language of the reader', () => {
    const opinion = citation({ title: 'Talks', outlet: 'Wire', genre: 'opinion' });
    expect(labelLine(opinion, 'Yes.', en)).toBe(
      `${FSI}Talks${PDI} · ${FSI}opinion${PDI} · ${FSI}Wire${PDI} · ${FSI}2023-09-26${PDI}`,
    );
    expect(labelLine(opinion, 'Yes.', ru)).toContain(`${FSI}мнение${PDI}`);
  });

  it('is the path of the page where nothing else is known', () => {
    expect(sourceLines(citation({ ...UNKNOWN, source: 'a/b_c.txt' }), CALL, en)).toEqual([
      `-# ${FSI}a/b\\_c.txt${PDI}`,
    ]);
    expect(labelLine(citation(UNKNOWN), CALL, en)).toBeNull();
  });

  it('has no path where anything else is known', () => {
    for (const known of [{ title: 'T' }, { outlet: 'O' }, { publishedAt: '2024-01-01' as const }]) {
      expect(sourceLines(citation({ ...UNKNOWN, ...known, source: 'path' }), 'x', en).join()).not.toContain(
        'path',
      );
    }
    const link = sourceLines(citation({ ...UNKNOWN, url: 'https://a.example/', source: 'path' }), 'x', en);
    expect(link).toEqual(['-# <https://a.example/#:~:text=x>']);
  });

  it('makes nothing up where even the path has nothing to show', () => {
    expect(sourceLines(citation({ ...UNKNOWN, source: '\u202E\u200B' }), CALL, en)).toEqual(['-# ']);
  });

  it('runs in the direction of the headline, and of the quote only without one', () => {
    const line = (title: string | null, quote: string): string | null =>
      labelLine(citation({ title }), quote, en);
    expect(line('Talks', CALL)).toMatch(/^\u2068/u);
    expect(line(HEADLINE, 'Talks were held.')).toMatch(/^\u200F\u2068/u);
    expect(line(null, CALL)).toBe(`${RLM}${FSI}سانا${PDI} · ${FSI}2023-09-26${PDI}`);
    expect(line(null, 'Talks were held.')).toMatch(/^\u2068/u);
  });

  it('is cut where a title, an outlet or a path goes on and on', () => {
    const star = 'x'.repeat(1000);
    expect(labelLine(citation({ title: star, outlet: star }), '', en)).toBe(
      `${FSI}${'x'.repeat(149)}…${PDI} · ${FSI}${'x'.repeat(59)}…${PDI} · ${FSI}2023-09-26${PDI}`,
    );
    expect(sourceLines(citation({ ...UNKNOWN, source: star }), '', en)).toEqual([
      `-# ${FSI}${'x'.repeat(149)}…${PDI}`,
    ]);
  });
});
