import { describe, expect, it } from 'vitest';
import { robotsTxt } from '../../../src/adapters/feeds/robots.ts';

const HOST = 'https://example.org';
const rules = (text: string) => robotsTxt.read(`${HOST}/robots.txt`, text, 'isnad');
const allowed = (text: string, path: string): boolean => rules(text).allows(HOST + path);

describe('robots.txt', () => {
  it.each<[string, string, boolean]>([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /\nAllow: /news/', '/news/1', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: isnad\nDisallow: /private', '/a', true],
    ['User-agent: Isnad/9\nDisallow: /a', '/a', false],
    ['User-agent: other\nUser-agent: isnad\nDisallow: /a', '/a', false],
    ['User-agent: other\nDisallow: /a\n', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /خبر', encodeURI('/خبر/1'), false],
    ['<html>an error page</html>', '/a', true],
  ])('%j and %s: %j', (text, path, is) => {
    expect(allowed(text, path)).toBe(is);
  });

  it('may ask for a pause between requests', () => {
    expect(rules('User-agent: *\nCrawl-delay: 2.5').delayMs).toBe(2500);
    for (const text of ['', 'User-agent: *\nCrawl-delay: soon', 'User-agent: *\nCrawl-delay: -1']) {
      expect(rules(text).delayMs).toBeNull();
    }
  });

  it('that is made to keep its reader busy is read as far as it goes', () => {
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(500)}Disallow: /shut\n`;
    const names = `${Array.from({ length: 20_000 }, (_, i) => `User-agent: a${i}`).join('\n')}\n${'Disallow: /x\n'.repeat(20_000)}`;
    expect(allowed(stars, `/${'a'.repeat(2000)}`)).toBe(true);
    expect(allowed(stars, '/shut')).toBe(false);
    expect(allowed(names, '/x')).toBe(true);
  });
});
