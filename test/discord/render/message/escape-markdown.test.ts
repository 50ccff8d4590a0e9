import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/discord/render/message/escape-markdown.ts';
import { processorTime } from '../../../processor-time.ts';
import { typesIn } from '../oracle.ts';
import { ADDED, ARABIC_SENTENCES, CALL } from '../samples.ts';
import { unescaped } from '../un-render.ts';

describe('what means nothing to Discord stays as it is', () => {
  it.each([
    ...ARABIC_SENTENCES.map((sentence) => [sentence]),
    ['الساعة 10:30، بنسبة 3.7 % (تقريباً) - كما قال: نعم!'],
    ['see section 2.1 & note #4 - or not; "a" + b = c'],
    ['discord is a word.'],
    ['\u202Eabc\u2066 \uD800 \u0000 \u2028'],
  ])('%j', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('what means something is shown as it is written', () => {
  it.each([
    ['**bold** _em_ ~~no~~ ||hid|| `code`', String.raw`\*\*bold\*\* \_em\_ \~\~no\~\~ \|\|hid\|\| \`code\``],
    ['[x](http://evil.example)', String.raw`\[x\](http\://evil.example)`],
    ['<@1> @everyone <t:1:R>', String.raw`\<\@1\> \@everyone \<t\:1:R\>`],
    ['# a\n ## b\n-# c\r- d\r\n+ e', '\\# a\n \\## b\n\\-# c\r\\- d\r\n\\+ e'],
    ['1. a\n12) b\n2023.', '1\\. a\n12\\) b\n2023\\.'],
    ['\u200B# a\n\u0000- b', '\u200B\\# a\n\u0000\\- b'],
    ['> a\n>>> b', '\\> a\n\\>\\>\\> b'],
    [':thumbs_up: :+1: a:b:c', String.raw`\:thumbs\_up: \:+1: a\:b:c`],
    ['http:\u0000//evil.example', 'http\\:\u0000//evil.example'],
    ['discord.gg/abc Discordapp.com/invite/x', String.raw`discord\.gg/abc Discordapp\.com/invite/x`],
    [String.raw`C:\dir\*`, String.raw`C:\\dir\\\*`],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
  ])('%j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(unescaped(markdown)).toBe(text);
    expect(typesIn(markdown).filter((type) => type !== 'text' && type !== 'br')).toEqual([]);
  });
});

it('stays linear on a long text of any kind', () => {
  const unit = ['\n', ' ', '1', '1\n', '\n ', '\u0000', ':', ':a', 'discord', '\\', `${ADDED}\n`, CALL];
  for (const text of unit.map((one) => one.repeat(100_000 / one.length))) {
    const time = processorTime(() => {
      expect(unescaped(escapeMarkdown(text))).toBe(text);
    });
    // Generous: quadratic would take minutes.
    expect(time).toBeLessThan(2000);
  }
});
