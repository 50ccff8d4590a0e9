import { describe, expect, it } from 'vitest';
import { sourceMentions } from '../../../../src/retrieval/query/source/source-mentions.ts';
import { questionLine } from '../../../../src/text/question/question-line.ts';

const OUTLETS = [
  { outlet: 'Harbour Gazette', names: ['Harbour Gazette'] },
  { outlet: 'Tall Radio', names: ['Tall Radio'] },
  { outlet: 'Kuwait News', names: ['Kuwait News'] },
  { outlet: 'Береговой вестник', names: ['Береговой вестник'] },
  { outlet: 'وكالة الضفاف', names: ['وكالة الضفاف'] },
  { outlet: 'Lebanon', names: ['Lebanon'] },
];

/** The outlets that a question may name, each with the longest piece that may be its name. */
function mentioned(question: string): Record<string, string> {
  const line = questionLine(question);
  const longest: Record<string, string> = {};
  for (const { name, from, to, kind } of sourceMentions(line, OUTLETS)) {
    const text = line.text.slice(from, to);
    if (kind === 'outlet' && text.length > (longest[name]?.length ?? 0)) longest[name] = text;
  }
  return longest;
}

describe('sourceMentions', () => {
  it.each([
    ['Who reads the Harbour Gazette?', { 'Harbour Gazette': 'the harbour gazette' }],
    ['Who reads the newspaper Harbour Gazette?', { 'Harbour Gazette': 'the newspaper harbour gazette' }],
    ['Who reads the Gazette?', { 'Harbour Gazette': 'the gazette' }],
    ['Кто читает Берегового вестника?', { 'Береговой вестник': 'берегового вестника' }],
    ['من يقرأ لوكالة الضفاف؟', { 'وكالة الضفاف': 'لوكاله الضفاف' }],
    ['من يقرأ وكالة ضفاف؟', { 'وكالة الضفاف': 'وكاله ضفاف' }],
    ['من يقرأ الضفاف؟', { 'وكالة الضفاف': 'الضفاف' }],
  ])('%s', (question, expected) => {
    expect(mentioned(question)).toEqual(expected);
  });

  it.each([
    'Who reads the radio?',
    'Who reads the gazette?',
    'Where is Kuwait?',
    'Where is Lebanon?',
    'من يقرأ الوكالة؟',
    'من رأى ضفاف النهر؟',
    'How tall is he?',
  ])('finds none in: %s', (question) => {
    expect(mentioned(question)).toEqual({});
  });

  it('finds a country that an outlet is called after only beside a word for outlets', () => {
    expect(mentioned('Who reads the newspaper Lebanon?')).toEqual({ Lebanon: 'the newspaper lebanon' });
  });
});
