import { expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../src/discord/locales/languages.ts';
import { stringsFor } from '../../src/discord/locales/strings-for.ts';
import { stringsDocument } from '../../tools/documents/strings-document.ts';

const text = stringsDocument();

it.each(UI_LANGUAGES)('the document of strings has every plain one in %s', (language) => {
  const { commands, options, settings, answers, verify, operators } = stringsFor(language);
  const plain = stringsIn({ commands, options, settings, answers, verify, operators });
  expect(plain.length).toBeGreaterThan(80);
  expect(plain.filter((one) => !text.includes(`\`${one.replaceAll('\u00A0', ' ')}\` (${language})`))).toEqual(
    [],
  );
});

it('has each string that takes values in every language, with nothing left out', () => {
  const shown = text.split('\n').filter((line) => line.startsWith('- '));
  expect(shown.filter((line) => /undefined|null|NaN|\[object/u.test(line))).toEqual([]);
  for (const language of UI_LANGUAGES) {
    expect(shown.filter((line) => line.includes('‹command›') && line.endsWith(`(${language})`)).length).toBe(
      5,
    );
  }
});

function stringsIn(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? stringsIn(value) : [],
  );
}
