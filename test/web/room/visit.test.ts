import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from '../../../src/web/room/visit.ts';

describe('acceptedLanguage', () => {
  it.each([
    ['', 'en'],
    ['ar', 'ar'],
    ['ar-SY,ar;q=0.9,en;q=0.8', 'ar'],
    ['en;q=0.3, fa-IR;q=0.7', 'fa'],
    ['zh-CN,zh;q=0.9,ru;q=0.2', 'ru'],
    ['de;q=0, fr;q=0.1', 'fr'],
    ['TR-tr', 'tr'],
    ['zh, *;q=0.1', 'en'],
    ['es;q=nonsense', 'en'],
    ['es;q=7', 'en'],
    [';;;,,,q=', 'en'],
  ])('of %j is %s', (header, language) => {
    expect(acceptedLanguage(header)).toBe(language);
  });
});
