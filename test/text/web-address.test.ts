import { expect, it } from 'vitest';
import { webAddress } from '../../src/text/web-address.ts';

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
