import { expect, it } from 'vitest';
import { addressKey, webAddress } from '../../src/text/web-address.ts';

it.each([
  'http://a.example',
  'https://a.example/news/1?a=1#b',
  'HTTPS://A.EXAMPLE/',
  'https://a.example/أخبار',
  'https://a',
])('%j may stand under a quote', (address) => {
  expect(webAddress(address)).toBe(address);
});

it('may have white space around it, which is no part of it', () => {
  expect(webAddress(' https://a.example/\n')).toBe('https://a.example/');
});

it.each([
  null,
  '',
  ' ',
  'a.example',
  'www.a.example',
  'ftp://a.example/',
  'javascript:alert(1)',
  'xhttps://a.example/',
  'https:/a.example/',
  'https://',
  'https:///a',
  'https:// a.example/',
  'https://a.example/a b',
  'https://a.example/\nhttps://b.example/',
  'see https://a.example/',
])('%j may not', (written) => {
  expect(webAddress(written)).toBeNull();
});

it.each([
  ['http://www.a.example/news/', 'https://a.example/news'],
  ['a.example/news?utm_source=x&id=2#top', 'https://a.example/news?id=2'],
  ['https://a.example/%D8%AE%D8%A8%D8%B1', 'https://a.example/خبر'],
  ['https://A.example/news?b=2&a=1', 'https://a.example/news?a=1&b=2'],
])('%j and %j are one page', (one, other) => {
  expect(addressKey(one)).toBe(addressKey(other));
});

it.each([
  ['https://a.example/1', 'https://a.example/2'],
  ['https://a.example/?id=1', 'https://a.example/?id=2'],
  ['https://a.example/News', 'https://a.example/news'],
])('%j and %j are two', (one, other) => {
  expect(addressKey(one)).not.toBe(addressKey(other));
});

it('has no key for what is no address', () => {
  expect(addressKey('the paper')).toBeNull();
});
