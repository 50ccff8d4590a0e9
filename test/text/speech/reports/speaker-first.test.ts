import { expect, it } from 'vitest';
import { speakerFirstReports } from '../../../../src/text/speech/reports/speaker-first.ts';
import { speechLanguageOf } from '../../../../src/text/speech/speech-language.ts';
import { speechTokens } from '../../../../src/text/speech/speech-tokens.ts';

function reports(text: string): { speaker: string | null; isBehind: boolean }[] {
  const tokens = speechTokens(text, { start: 0, end: text.length });
  return speakerFirstReports(tokens, speechLanguageOf(text)).map(({ speaker, isBehind }) => ({
    speaker: speaker === null ? null : text.slice(speaker.start, speaker.end),
    isBehind,
  }));
}

it.each([
  ['The mayor of the town said that the gate is shut.', 'The mayor of the town', false],
  ['The gate is shut, the mayor said.', 'the mayor', true],
  ['"The gate is shut," said Ada Quill on the quay.', 'Ada Quill', true],
  ['He said that the gate is shut.', null, false],
])('reads %j', (text, speaker, isBehind) => {
  expect(reports(text)).toEqual([{ speaker, isBehind }]);
});

it('reads no passive', () => {
  expect(reports('The mayor was told that the gate is shut.')).toEqual([]);
});
