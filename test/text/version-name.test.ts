import { describe, expect, it } from 'vitest';
import { versionName, versionOfName } from '../../src/text/version-name.ts';

const DIGEST = 'ab12cd34ef';

describe('the name of a version', () => {
  it('tells its page and its time', () => {
    const name = versionName('feeds/example.org/a.html', '2026-12-01T02:03:04.567Z', DIGEST, '.html');
    expect(name).toBe('feeds/example.org/a.html/20261201T020304Z-ab12cd34.html');
    const version = { source: 'feeds/example.org/a.html', fetchedAt: '2026-12-01T02:03:04Z' };
    expect(versionOfName(name)).toEqual(version);
    expect(versionOfName(`${name}#2`)).toEqual(version);
  });

  it('of a page whose fetch nothing tells has no time', () => {
    const name = versionName('a.txt', null, DIGEST, '.txt');
    expect(versionOfName(name)).toEqual({ source: 'a.txt', fetchedAt: null });
  });

  it.each(['a.txt', 'a.txt/b.txt', '/20261201T020304Z.html', 'a/20261201T020304Z-xyz.html'])(
    '%s is none',
    (name) => {
      expect(versionOfName(name)).toBeNull();
    },
  );
});
