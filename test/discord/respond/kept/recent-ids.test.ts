import { describe, expect, it } from 'vitest';
import { RecentIds } from '../../../../src/discord/respond/kept/recent-ids.ts';

describe('recent ids', () => {
  it('know what was added, and say whether it was new', () => {
    const ids = new RecentIds();
    expect(ids.has('a')).toBe(false);
    expect(ids.add('a')).toBe(true);
    expect(ids.has('a')).toBe(true);
    expect(ids.add('a')).toBe(false);
    expect(ids.has('b')).toBe(false);
  });

  it('forget the longest unused beyond ten thousand, and nothing before', () => {
    const ids = new RecentIds();
    for (let id = 0; id < 10_000; id++) ids.add(`id ${id}`);
    expect(ids.has('id 0')).toBe(true);
    // Used again, so that the second is now the oldest.
    expect(ids.add('id 0')).toBe(false);
    ids.add('one more');
    expect([ids.has('id 0'), ids.has('id 1'), ids.has('id 2'), ids.has('one more')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
