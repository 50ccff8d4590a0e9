import { describe, expect, it } from 'vitest';
import { isPlain, wholePattern } from '../../src/languages/wording-pattern.ts';

describe('a wording', () => {
  it.each([
    ['summit', 'summit', true],
    ['summit', 'summits', false],
    ['soldiers?', 'soldier', true],
    ['soldiers?', 'soldiers', true],
    ['(last|recent) news', 'recent news', true],
    ['(last|recent) news', 'news', false],
    ['(breaking )?news', 'news', true],
    ['neueste[nrs]', 'neuester', true],
    ['neueste[nrs]', 'neueste', false],
    ['election*', 'elections', true],
    ['election*', 'elections today', false],
    ['*krieg', 'burgerkrieg', true],
    ['today *', 'today morning', true],
    ['today (?!is|was) *', 'today morning', false],
    ['today (?!(is|was) )*', 'today morning', true],
    ['today (?!(is|was) )*', 'today is a', false],
  ])('%j meets %j: %s', (wording, text, meets) => {
    expect(wholePattern([wording]).test(text)).toBe(meets);
  });

  it('is plain where it has one form only', () => {
    expect(['news', 'mots-clés', '$'].every(isPlain)).toBe(true);
    expect(['news?', '(last|recent)', '[ab]c', 'elect*'].some(isPlain)).toBe(false);
  });
});
