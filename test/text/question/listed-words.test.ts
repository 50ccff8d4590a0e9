import { expect, it } from 'vitest';
import { languagesListing, listedWords } from '../../../src/text/question/listed-words.ts';

it('knows the languages whose lists have a word', () => {
  expect(languagesListing('what')).toEqual(['en']);
  expect(languagesListing('que')).toEqual(['fr', 'es']);
  expect(languagesListing('ماذا')).toEqual(['ar']);
  expect(languagesListing('constantinopolis')).toEqual([]);
});

it('has no words of a language without a file', () => {
  expect(listedWords('zh').size).toBe(0);
  expect(listedWords('de').has('warum')).toBe(true);
});
