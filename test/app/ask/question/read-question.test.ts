import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../../src/app/ask/question/read-question.ts';
import { questionParts } from '../../../../src/text/question/question-parts.ts';

function textOf(typed: string): string {
  return readQuestion(typed, () => 'en').text;
}

describe('readQuestion', () => {
  it.each([
    ['What did Putin say\nWho won the cup', 2],
    ['من هنأ ترامب\nكم بلغت قيمة الأسلحة الألمانية', 2],
    ['Кто выиграл кубок\r\nКогда откроется мост', 2],
    ['Who won the cup\n\n  How strong was the quake  \nWhen does the bridge open', 3],
  ])('keeps the line ends between questions: %j', (typed, count) => {
    expect(questionParts(textOf(typed))).toHaveLength(count);
  });

  it.each([
    ['What did Putin say\nto the president of Iran?', 'What did Putin say to the president of Iran?'],
    ['What did they say\nabout the man who won?', 'What did they say about the man who won?'],
    ['Hello!\nWhat did Putin say?', 'Hello! What did Putin say?'],
    ['Putin\nRaisi', 'Putin Raisi'],
    ['\n Who won the cup? \n', 'Who won the cup?'],
    ['Who won? Who lost?', 'Who won? Who lost?'],
  ])('makes one line of %j', (typed, text) => {
    expect(textOf(typed)).toBe(text);
  });

  it.each(['', '?!', ' \n ', '🙏'])('throws where nothing was asked: %j', (typed) => {
    expect(() => textOf(typed)).toThrow('question-empty');
  });

  it('throws where too much was asked', () => {
    expect(() => textOf('why '.repeat(3000))).toThrow('question-too-long');
  });
});
