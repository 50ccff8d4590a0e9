import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/all.ts';
import { listed } from '../../src/languages/language.ts';
import { wholePattern } from '../../src/languages/wording-pattern.ts';
import { writtenForms } from '../../src/languages/written-forms.ts';
import { fold } from '../../src/text/letters/fold.ts';

it.each([
  ['summit', ['summit']],
  ['soldiers?', ['soldier', 'soldiers']],
  ['(last|recent) news', ['last news', 'recent news']],
  ['(breaking )?news', ['news', 'breaking news']],
  ['neueste[nr]', ['neuesten', 'neuester']],
  ['(a(b|c)?|d)e', ['ae', 'abe', 'ace', 'de']],
  ['a|b', ['a', 'b']],
  ['[وف]?قال', ['قال', 'وقال', 'فقال']],
  ['aa?a?', ['a', 'aa', 'aaa']],
])('%j is written as %j', (wording, forms) => {
  expect(writtenForms(wording)).toEqual(forms);
});

it.each(['election*', 'may (?=be)', 'a.b', '[a-z]', '(a', 'a)', '[a', '?', '(a|b)'.repeat(13)])(
  'does not list the forms of %j',
  (wording) => {
    expect(writtenForms(wording)).toBeNull();
  },
);

it('lists for the words of speech of each language what their pattern meets', () => {
  const wordings = LANGUAGES.flatMap(({ speech }) =>
    [...listed(speech.roles), ...listed(speech.says.he), ...listed(speech.says.any)].map(fold),
  );
  for (const wording of wordings) {
    const pattern = wholePattern([wording]);
    expect(writtenForms(wording)?.filter((form) => !pattern.test(form)) ?? []).toEqual([]);
  }
});
