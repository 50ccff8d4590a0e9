import { describe, expect, it } from 'vitest';
import type { MonthHoldings } from '../../../../src/app/report/holdings.ts';
import { monthsSvg } from '../../../../src/web/room/holdings/months-svg.ts';

function month(name: string, counts: Readonly<Record<string, number>>): MonthHoldings {
  const outlets = Object.entries(counts).map(([outlet, articles]) => ({ outlet, articles }));
  return {
    month: name as MonthHoldings['month'],
    articles: outlets.reduce((sum, { articles }) => sum + articles, 0),
    outlets,
  };
}

const rects = (markup: string) =>
  [...markup.matchAll(/<rect[^>]*class="(o\d)"[^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/gu)].map(
    ([, colour, y, height]) => ({ colour, y: Number(y), height: Number(height) }),
  );

describe('monthsSvg', () => {
  it('stacks the outlets of a month, and all others in one colour', () => {
    const { markup } = monthsSvg([month('2024-01', { A: 2, B: 1, C: 1, D: 1 })], ['A', 'B'], 'By month');
    const bars = rects(markup);
    expect(bars.map(({ colour }) => colour)).toEqual(['o0', 'o1', 'o4']);
    const [a, b, others] = bars;
    expect(a?.height).toBeCloseTo(2 * (b?.height ?? 0), 0);
    expect(others?.height).toBeCloseTo(2 * (b?.height ?? 0), 0);
    expect((others?.y ?? 0) + (others?.height ?? 0)).toBeCloseTo(b?.y ?? 0, 0);
  });

  it('says what it shows to those who cannot see it', () => {
    const { markup } = monthsSvg([month('2024-01', { A: 1 })], [], 'By <month>');
    expect(markup).toContain('role="img"');
    expect(markup).toContain('<title id="months-title">By &#60;month&#62;</title>');
  });

  it('draws the newest months where there are too many, and nothing where there is none', () => {
    const many = Array.from({ length: 500 }, (_, i) => month(`${1000 + i}-01`, { A: 1 }));
    const { markup } = monthsSvg(many, ['A'], '');
    expect(rects(markup)).toHaveLength(120);
    expect(markup).toContain('1499-01');
    expect(monthsSvg([], [], '').markup).toBe('');
  });
});
