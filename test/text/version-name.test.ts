import { describe, expect, it } from 'vitest';
import { versionFile, versionName, versionOfName } from '../../src/text/version-name.ts';

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

describe('the file of a version', () => {
  it.each(['', '#2', '#folder/page.html', '#a#b'])('is that of a page in it: %j', (part) => {
    const name = versionName('c#/a.zip', '2026-12-01T02:03:04Z', DIGEST, '.zip');
    expect(versionFile(`${name}${part}`)).toBe(name);
  });

  it('is none of a name that is none of a version', () => {
    expect(versionFile('a.txt/b.txt')).toBeNull();
    expect(versionFile('a.txt#1')).toBeNull();
  });
});
