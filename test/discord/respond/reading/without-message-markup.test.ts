import { expect, it } from 'vitest';
import { withoutMessageMarkup } from '../../../../src/discord/respond/reading/without-message-markup.ts';

it.each([
  ['**Who called?** · newest', 'Who called? · newest'],
  ['> The mayor called\\.\n-# Title · Outlet', 'The mayor called.\nTitle · Outlet'],
  ['\u200F-# ⁨Title⁩ [Outlet](<https://a.example/b>)', 'Title Outlet'],
  ['||secret|| __under__ `code`', 'secret under `code`'],
  ['- a list\n# a heading', 'a list\na heading'],
  ['5 > 3 and 2 * 2', '5 > 3 and 2 * 2'],
])('%j reads %j', (text, words) => {
  expect(withoutMessageMarkup(text)).toBe(words);
});
