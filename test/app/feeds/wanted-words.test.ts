import { describe, expect, it } from 'vitest';
import { hasWantedWord } from '../../../src/app/feeds/wanted-words.ts';

describe('a text that is filtered by words', () => {
  it.each<[string, readonly string[], boolean]>([
    ['anything', [], true],
    ['The bridge is open', ['bridge'], true],
    ['The BRIDGE is open', ['Bridge'], true],
    ['The bridges are open', ['bridge'], false],
    ['A bridgehead', ['bridge'], false],
    ['The Black Sea fleet', ['black sea'], true],
    ['Sea of black', ['black sea'], false],
    ['وبوتين في القمة', ['بوتين'], true],
    ['بالقمة العربية', ['القمة'], true],
    ['إفتتاح الجسر', ['افتتاح'], true],
    ['Nothing here', ['x', 'here'], true],
    ['Nothing here', ['…'], false],
  ])('%j has one of %j: %j', (text, words, has) => {
    expect(hasWantedWord(text, words)).toBe(has);
  });
});
