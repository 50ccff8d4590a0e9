import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences/sentences.ts';
import { speechIn } from '../../../src/text/speech/speech-in.ts';

it.each([
  ['that', 'Mayor Ada Quill said, in a speech on Monday, that ', 'the gate is shut.', ''],
  ['a colon', 'قال الوزير آدم كويل، في تصريح أمس: ', 'الباب مغلق.', ''],
  ['a "that" with its pronoun', 'قال الوزير آدم كويل ', 'إنه يغلق الباب.', ''],
  ['a quotation', 'Mayor Ada Quill wrote on Monday ', '"The gate is shut".', ''],
  ['a colon behind the name of an outlet', 'قال الوزير آدم كويل لقناة "الشرق": ', 'الباب مغلق.', ''],
  ['a comma and the speaker', '', '"The gate is shut,"', ' said Mayor Ada Quill on Monday.'],
  ['a source', 'According to Mayor Ada Quill, ', 'the gate is shut.', ''],
  ['the end of a quotation, and a verb', 'Bakan Adem Alder, ', '"Kapı kapalı"', ' dedi.'],
  ['no part of a denial', '', 'Mayor Ada Quill denied that the gate is shut.', ''],
])('the words that somebody says are known by %s', (_, before, said, behind) => {
  const text = `${before}${said}${behind}`;
  const found = speechIn(text, sentencesOf(text, { start: 0, end: text.length }));
  expect(found.map((one) => text.slice(one.said.start, one.said.end))).toEqual([said]);
});
