import { describe, expect, it } from 'vitest';
import { clauseTokens, formOf } from '../../../src/text/turns/clause-tokens.ts';

const formsOf = (sentence: string): string =>
  clauseTokens(sentence)
    .map(({ form }) => form)
    .join(' ');

describe('the words of a sentence and the marks between its clauses', () => {
  it.each([
    ['The bridge, however, is shut.', 'the bridge , however , is shut .'],
    ['لم يفتح الجسر، وقال المدير: "غدا".', 'لم يفتح الجسر , وقال المدير . غدا .'],
    ['It cost 1,250.75 pounds at 10:30 today', 'it cost 1 250 75 pounds at 10 30 today'],
    ['The U.S. and Dr. Salim agreed', 'the u s and dr salim agreed'],
    ['He waited... and left — too late', 'he waited and left , too late'],
    ['A so-called non-answer - nothing else', 'a so-called non-answer , nothing else'],
    ["It isn’t 'here'", "it isn't here"],
    ['«Quoi?» dit-il', 'quoi . dit-il'],
  ])('%s', (sentence, forms) => {
    expect(formsOf(sentence)).toBe(forms);
  });

  it('have their places in the sentence', () => {
    const sentence = 'No, he said';
    expect(clauseTokens(sentence).map(({ span }) => sentence.slice(span.start, span.end))).toEqual([
      'No',
      ',',
      'he',
      'said',
    ]);
  });

  it('know where the quotation or bracket around them closes', () => {
    const sentence = 'He said "not (yet) now" today';
    const closes = new Map(clauseTokens(sentence).map(({ form, closes: at }) => [form, at]));
    expect(closes.get('said')).toBeNull();
    expect(closes.get('not')).toBe(sentence.lastIndexOf('"') + 1);
    expect(closes.get('yet')).toBe(sentence.indexOf(')') + 1);
    expect(closes.get('today')).toBeNull();
  });
});

describe('the form in which words are compared', () => {
  it('has the accents of Latin letters and one spelling of Arabic', () => {
    expect(formOf('Sí')).toBe('sí');
    expect(formOf('إذا')).toBe(formOf('اذا'));
    expect(formOf('لَم')).toBe('لم');
  });

  it('reads Turkish capitals and leaves out what is not seen', () => {
    expect(formOf('DEĞİL')).toBe('değil');
    expect(formOf('نمی\u200Cشود')).toBe(formOf('نمیشود'));
    expect(formOf('in\u00ADdeed')).toBe('indeed');
  });

  it('keeps the apostrophe of a vowel left out', () => {
    expect(formOf('n’')).toBe("n'");
    expect(formOf("here'")).toBe('here');
  });
});
