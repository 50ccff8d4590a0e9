import { describe, expect, it } from 'vitest';
import { addressOfQuote, openableAddress } from '../../../../src/discord/render/quotes/text-fragment.ts';
import { CALL } from '../samples.ts';

const URL_OF = 'https://sana.example/news/1';

describe('a link to a quote', () => {
  it.each([
    ['a few words.', 'a%20few%20words.'],
    ['one-two, three & four', 'one%2Dtwo%2C%20three%20%26%20four'],
    ["it's (so) *great*!", 'it%27s%20%28so%29%20%2Agreat%2A%21'],
    ['1 2 3 4 5 6 7 8', '1%202%203%204%205%206%207%208'],
    ['1 2 3 4 5 6 7 8 9', '1%202%203%204,6%207%208%209'],
    [' one two\r\n\nthree \n', 'one%20two,three'],
  ])('%j is text=%s', (quote, directive) => {
    expect(addressOfQuote(URL_OF, quote)).toBe(`${URL_OF}#:~:text=${directive}`);
  });

  it('names the first and last words of an Arabic sentence', () => {
    const words = CALL.split(' ');
    const ends = [words.slice(0, 4), words.slice(-4)].map((end) => encodeURIComponent(end.join(' ')));
    expect(addressOfQuote(URL_OF, CALL)).toBe(`${URL_OF}#:~:text=${ends.join(',')}`);
  });

  it.each([
    ['https://a.example/#part', 'https://a.example/#part:~:text=w'],
    ['https://a.example/#part:~:text=old', 'https://a.example/#part:~:text=w'],
    ['https://a.example/#:~:text=old', 'https://a.example/#:~:text=w'],
    ['https://a.example/#a:~', 'https://a.example/#a:%7E:~:text=w'],
    ['https://a.example#', 'https://a.example/#:~:text=w'],
  ])('keeps the fragment of %s', (url, address) => {
    expect(addressOfQuote(url, 'w')).toBe(address);
  });

  it('is plain where the fragment would make it too long or cannot be written', () => {
    const long = `https://a.example/${'a'.repeat(490)}`;
    expect(addressOfQuote(long, 'a few words')).toBe(long);
    expect(addressOfQuote(URL_OF, 'a \uD800 b')).toBe(URL_OF);
    expect(addressOfQuote(URL_OF, ' \n')).toBe(URL_OF);
    expect(addressOfQuote(`https://a.example/${'a'.repeat(700)}`, 'w')).toBeNull();
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/x y>z', 'https://a.example/x%20y%3Ez'],
    ['https://a.example/?q=a|b`c^d>', 'https://a.example/?q=a%7Cb%60c%5Ed%3E'],
    ['https://a.example/\u202Efdp', 'https://a.example/%E2%80%AEfdp'],
    ['http://أخبار.example/', 'http://xn--ngbud7ez.example/'],
  ])('%j is %s', (url, address) => {
    expect(openableAddress(url)?.replace(/xn--[a-z0-9]+/, 'xn--ngbud7ez')).toBe(address);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///x', '//a.example', 'a', '', 'https://', null])(
    '%j is none',
    (url) => {
      expect(openableAddress(url)).toBeNull();
    },
  );

  it('with a user name reads like that of another site and is none', () => {
    expect(openableAddress('https://sana.example@evil.example/')).toBeNull();
  });
});
