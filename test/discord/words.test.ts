import { describe, expect, it } from 'vitest';
import { ar } from '../../src/discord/words/ar.ts';
import { de } from '../../src/discord/words/de.ts';
import { en } from '../../src/discord/words/en.ts';
import { es } from '../../src/discord/words/es.ts';
import { fa } from '../../src/discord/words/fa.ts';
import { fr } from '../../src/discord/words/fr.ts';
import { ru } from '../../src/discord/words/ru.ts';
import { SHELL_LANGUAGES, type ShellLanguage, type ShellWords } from '../../src/discord/words/shell-words.ts';
import { tr } from '../../src/discord/words/tr.ts';

const WORDS: Readonly<Record<ShellLanguage, ShellWords>> = { ar, en, ru, fa, fr, tr, de, es };
const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa'];

/** One of each kind that a language may have a plural for; 21 and 2001 are "one" in Russian. */
const COUNTS = [0, 1, 2, 3, 11, 21, 100, 2001];

/** Where the English word is the right one. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: ['statusArticles', 'statusPassages', 'statusVersion', 'commands.question.name'],
  tr: ['statusModel'],
  es: ['admin.no'],
  de: ['statusTitle', 'statusVersion', 'commands.status.name'],
};

/** What a function says, and what of its arguments has to be in it. */
type Said = { readonly key: string; readonly text: string; readonly values: readonly (string | number)[] };

/** Every function called; `value` stands for what is put in, so that it can be of the language's script. */
function said(words: ShellWords, value: string): readonly Said[] {
  const [first, second] = [`${value}1`, `${value}2`];
  return [
    { key: 'newestEvidence', text: words.newestEvidence(first, second), values: [first, second] },
    { key: 'newestEvidenceToday', text: words.newestEvidenceToday(first), values: [first] },
    ...COUNTS.map((n) => ({ key: 'undatedLeftOut', text: words.undatedLeftOut(n), values: counted(n) })),
    ...COUNTS.map((n) => ({ key: 'moreWordings', text: words.moreWordings(n), values: [n] })),
    { key: 'outletUnknown', text: words.outletUnknown(value, []), values: [value] },
    {
      key: 'outletUnknown',
      text: words.outletUnknown(value, [first, second]),
      values: [value, first, second],
    },
    { key: 'tooManyQuestions', text: words.tooManyQuestions(first), values: [first] },
    ...COUNTS.map((n) => ({ key: 'queued', text: words.queued(n), values: counted(n) })),
    { key: 'building', text: words.building(null), values: [] },
    ...[0, 1, 42, 100].map((n) => ({ key: 'building', text: words.building(n), values: [n] })),
    ...COUNTS.map((n) => ({
      key: 'questionTooLong',
      text: words.questionTooLong(n, 2000),
      values: [...counted(n), 2000],
    })),
    { key: 'dateInvalid', text: words.dateInvalid(first, second), values: [first, second, '2024-05-31'] },
    { key: 'datesReversed', text: words.datesReversed(first, second), values: [first, second] },
    { key: 'mentionMe', text: words.mentionMe(first), values: [first] },
    { key: 'bareMention', text: words.bareMention(first), values: [first] },
    { key: 'failed', text: words.failed(first), values: [first] },
    { key: 'help', text: words.help(first, second), values: [first, second] },
    ...adminSaid(words, first, second),
    ...COUNTS.map((n) => ({ key: 'feedbackCounts', text: words.feedbackCounts(n, 7), values: [n, 7] })),
  ];
}

function adminSaid({ admin }: ShellWords, first: string, second: string): readonly Said[] {
  const one = (key: string, text: string, ...values: (string | number)[]): Said => ({
    key: `admin.${key}`,
    text,
    values,
  });
  return [
    one('quoteTooShort', admin.quoteTooShort(3), 3),
    one('quoteTooLong', admin.quoteTooLong(5000, 4000), 5000, 4000),
    one('pageHas', admin.pageHas(first), first),
    one('givenIs', admin.givenIs(first), first),
    one('runGoingOn', admin.runGoingOn(first, 42), first, 42),
    one('indexing', admin.indexing(42), 42),
    one('indexed', admin.indexed(first), first),
    one('moreRefused', admin.moreRefused(7), 7),
    one('runFailed', admin.runFailed(first), first),
    one('rolledBack', admin.rolledBack(first), first),
    one('privacy', admin.privacy(false), 10),
    one('privacy', admin.privacy(true), 10),
    one('gapsTitle', admin.gapsTitle(second, 42), second, 42),
  ];
}

/** Nothing, one and two may be said in words. */
function counted(count: number): number[] {
  return count > 2 ? [count] : [];
}

/** Strings by their path, functions as what kind of value they are. */
function leaves(tree: object, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, unknown]],
  );
}

function strings(words: ShellWords): [string, string][] {
  return leaves(words).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'direction' ? [[key, value] as [string, string]] : [],
  );
}

/** All that the language says, with the values given or taken from its own script. */
function everything(words: ShellWords): [string, string][] {
  const value = words.direction === 'rtl' ? 'قيمة' : 'value';
  return [...strings(words), ...said(words, value).map(({ key, text }) => [key, text] as [string, string])];
}

it('calls every function that there is', () => {
  const functions = leaves(en).flatMap(([key, value]) => (typeof value === 'function' ? [key] : []));
  expect(new Set(said(en, 'value').map(({ key }) => key))).toEqual(new Set(functions));
});

describe.each(SHELL_LANGUAGES)('the words in %s', (language) => {
  const words = WORDS[language];

  it('are those of English, none missing', () => {
    const kinds = (of: ShellWords) =>
      Object.fromEntries(leaves(of).map(([key, value]) => [key, typeof value]));
    expect(kinds(words)).toEqual(kinds(en));
  });

  it('say something, without space around it', () => {
    for (const [key, text] of everything(words)) expect(text, key).toMatch(/^\S(?:[^]*\S)?$/u);
  });

  it('hold what is put into them, and nothing that is no text', () => {
    for (const { key, text, values } of said(words, 'value')) {
      for (const value of values) expect(text, key).toContain(String(value));
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|=>/u);
    }
  });

  it('run in the direction of the script', () => {
    expect(words.direction).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
  });

  it('have no bidi controls, no emoji and no digits but Latin ones', () => {
    for (const [key, text] of everything(words)) {
      expect(text, key).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(text, key).not.toMatch(/(?![0-9])\p{Nd}/u);
    }
  });

  it('are in composed form, which Discord compares names in', () => {
    for (const [key, text] of everything(words)) expect(text.normalize('NFC'), key).toBe(text);
  });

  it('end with a colon above a list', () => {
    const { admin } = words;
    const above = [words.nearestNotAnAnswer, words.helpExamples, admin.quoteAltered, admin.nearestSentence];
    for (const line of [...above, admin.wouldIndex, admin.gapsWords, admin.gapsQuestions]) {
      expect(line).toMatch(/:$/u);
    }
  });

  it('keep the lengths that Discord and the layout allow', () => {
    for (const [key, text] of strings(words)) {
      if (key.startsWith('button') && key !== 'buttonUnknown')
        expect(text.length, key).toBeLessThanOrEqual(20);
      if (key.endsWith('.description')) expect(text.length, key).toBeLessThanOrEqual(100);
    }
    expect(words.commands.findSources.length).toBeLessThanOrEqual(32);
    expect(words.help('/ask', 'Find sources').length).toBeLessThanOrEqual(600);
    expect(words.quoteAttached.length).toBeLessThanOrEqual(150);
  });

  it('name commands and options as Discord has them, each differently', () => {
    const { ask, question, from, to, outlet, private: onlyMe, help, status } = words.commands;
    const { admin } = words;
    for (const { name } of [
      ...[ask, question, from, to, outlet, onlyMe, help, status],
      ...Object.values(admin.commands),
    ]) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name.toLowerCase()).toBe(name);
    }
    const { verify, reindex, settings, privacy } = admin.commands;
    const named = (...of: readonly { readonly name: string }[]): number =>
      new Set(of.map(({ name }) => name)).size;
    expect(named(ask, help, status, verify, reindex, settings, privacy)).toBe(7);
    const { preview, run, cancel, rollback, show, set, reset } = admin.commands;
    expect([named(preview, run, cancel, rollback), named(show, set, reset)]).toEqual([4, 3]);
    const { channel, enabled, mention, language, outlets } = admin.commands;
    expect(named(channel, enabled, mention, language, outlets, onlyMe)).toBe(6);
    expect(new Set([question, from, to, outlet, onlyMe].map(({ name }) => name)).size).toBe(5);
  });
});

describe.each(SHELL_LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('nothing is left in English but what is the same', () => {
    const english = new Map(everything(en).map(([key, text]) => [text, key]));
    const same = everything(WORDS[language]).flatMap(([key, text]) => (english.has(text) ? [key] : []));
    expect(same).toEqual(SAME_AS_ENGLISH[language] ?? []);
  });
});

describe.each([
  ['ar', ar],
  ['fa', fa],
] as const)('in %s', (_, words) => {
  it('every line begins with an Arabic letter, which makes a display run it from right to left', () => {
    for (const [key, text] of everything(words)) {
      for (const line of text.split('\n')) expect(line, key).toMatch(/^(?=\p{L})\p{Script=Arabic}/u);
    }
  });

  it('no date follows an Arabic letter, after which a display shows 2024-05-31 as 31-05-2024', () => {
    for (const [key, text] of everything(words)) {
      expect(text, key).not.toMatch(/\p{Script=Arabic}[^\p{Script=Latin}]*\d{4}-\d{2}/u);
    }
  });
});

describe('plurals', () => {
  it.each([
    [1, 'استُبعد مقال واحد'],
    [2, 'استُبعد مقالان'],
    [3, 'استُبعدت 3 مقالات'],
    [11, 'استُبعد 11 مقالاً'],
    [100, 'استُبعد 100 مقال'],
    [103, 'استُبعدت 103 مقالات'],
  ])('in Arabic, of %i', (count, left) => {
    expect(ar.undatedLeftOut(count)).toMatch(new RegExp(`^${left} `, 'u'));
  });

  it.each([
    [1, '1 вопрос;'],
    [3, '3 вопроса;'],
    [11, '11 вопросов;'],
    [21, '21 вопрос;'],
  ])('in Russian, of %i', (count, questions) => {
    expect(ru.queued(count)).toContain(questions);
  });

  it.each([
    [en, '1 undated article was', '3 undated articles were'],
    [fa, '1 مطلب', '3 مطلب'],
    [fr, '1 article sans', '3 articles sans'],
    [tr, '1 tarihsiz haber ', '3 tarihsiz haber '],
    [de, '1 undatierter Artikel fiel ', '3 undatierte Artikel fielen '],
    [es, '1 artículo sin', '3 artículos sin'],
  ])('in the others', (words, one, three) => {
    expect([words.undatedLeftOut(1), words.undatedLeftOut(3)]).toEqual([
      expect.stringContaining(one),
      expect.stringContaining(three),
    ]);
  });
});
