import { describe, expect, it } from 'vitest';
import { readWords } from '../../../src/text/question/role-words.ts';

describe('readWords', () => {
  it.each([
    ['ومع', 'with', true],
    ['وماذا', 'what', true],
    ['وإلى', 'to', true],
    ['والصين', 'content', true],
    ['وين', 'asks', false],
    ['وزير', 'content', false],
    ['وزيرها', 'content', false],
    ['وصلت', 'verb', false],
    ['واشنطن', 'content', false],
  ])('%s is %s, after a conjunction: %s', (typed, role, and) => {
    expect(readWords(`${typed} بوتين`)[0]).toMatchObject({ role, and });
  });

  it.each([
    ['عليها', 'preposition'],
    ['هنأه', 'verb'],
    ['التقاه', 'verb'],
    ['رسالته', 'noun'],
    ['رئيسها', 'noun'],
    ['غزه', null],
    ['غزة', null],
    ['بلدة', null],
    ['تفاهم', null],
  ])('the pronoun on %s stands on a %s', (typed, pronounOn) => {
    expect(readWords(`ماذا ${typed}`)[1]?.pronounOn).toBe(pronounOn);
  });

  it('tells languages that share words apart', () => {
    const roles = (text: string) => readWords(text).map(({ role }) => role);
    expect(roles('was hat er gesagt')).toEqual(['what', 'auxiliary', 'person', 'idle']);
    expect(roles('was it he')).toEqual(['auxiliary', 'thing', 'person']);
    expect(roles('où est Macron ou Scholz')).toEqual(['asks', 'auxiliary', 'content', 'and', 'content']);
    expect(roles('did WHO say')).toEqual(['auxiliary', 'content', 'idle']);
  });
});
