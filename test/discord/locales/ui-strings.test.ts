import { readFile } from 'node:fs/promises';
import { Locale } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/discord/locales/ar.ts';
import { de } from '../../../src/discord/locales/de.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { es } from '../../../src/discord/locales/es.ts';
import { fa } from '../../../src/discord/locales/fa.ts';
import { fr } from '../../../src/discord/locales/fr.ts';
import { ru } from '../../../src/discord/locales/ru.ts';
import { LOCALES, UI_LANGUAGES } from '../../../src/discord/locales/languages.ts';
import { completed, stringsFor } from '../../../src/discord/locales/strings-for.ts';
import type { UiStrings } from '../../../src/discord/locales/ui-strings.ts';
import { tr } from '../../../src/discord/locales/tr.ts';

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa'];

/** One of each kind that a language may have a plural for; 21 and 2001 are "one" in Russian. */
const COUNTS = [0, 1, 2, 3, 11, 21, 100, 2001];

/** Strings that are rightly the same as in English. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'understood.allArticles',
    'verify.claims.date',
    'status.articles',
    'status.passages',
    'status.version',
    'options.question.name',
    'understood.articles',
  ],
  tr: ['status.model'],
  es: ['settings.no'],
  de: [
    'status.title',
    'status.version',
    'status.feeds',
    'feeds.title',
    'commands.status.name',
    'commands.feeds.name',
  ],
};

/** What a function returns, and the arguments that have to be in it. */
type Said = { readonly key: string; readonly text: string; readonly values: readonly (string | number)[] };

/** Calls every function with values made of `value`, so that they can be in the language's script. */
function said(strings: UiStrings, value: string): readonly Said[] {
  const [first, second] = [`${value}1`, `${value}2`];
  return [
    {
      key: 'answers.newestEvidence',
      text: strings.answers.newestEvidence(first, second),
      values: [first, second],
    },
    { key: 'answers.newestEvidenceToday', text: strings.answers.newestEvidenceToday(first), values: [first] },
    ...COUNTS.map((n) => ({
      key: 'answers.undatedLeftOut',
      text: strings.answers.undatedLeftOut(n),
      values: counted(n),
    })),
    ...COUNTS.map((n) => ({
      key: 'answers.moreWordings',
      text: strings.answers.moreWordings(n),
      values: [n],
    })),
    { key: 'answers.outletUnknown', text: strings.answers.outletUnknown(value, []), values: [value] },
    {
      key: 'answers.outletUnknown',
      text: strings.answers.outletUnknown(value, [first, second]),
      values: [value, first, second],
    },
    { key: 'waiting.tooManyQuestions', text: strings.waiting.tooManyQuestions(first), values: [first] },
    ...COUNTS.map((n) => ({ key: 'waiting.queued', text: strings.waiting.queued(n), values: counted(n) })),
    { key: 'waiting.building', text: strings.waiting.building(null), values: [] },
    ...[0, 1, 42, 100].map((n) => ({
      key: 'waiting.building',
      text: strings.waiting.building(n),
      values: [n],
    })),
    ...COUNTS.map((n) => ({
      key: 'refusals.questionTooLong',
      text: strings.refusals.questionTooLong(n, 2000),
      values: [...counted(n), 2000],
    })),
    {
      key: 'refusals.dateInvalid',
      text: strings.refusals.dateInvalid(first, second),
      values: [first, second, '2024-05-31'],
    },
    {
      key: 'refusals.datesReversed',
      text: strings.refusals.datesReversed(first, second),
      values: [first, second],
    },
    { key: 'hints.mentionMe', text: strings.hints.mentionMe(first), values: [first] },
    { key: 'hints.bareMention', text: strings.hints.bareMention(first), values: [first] },
    { key: 'hints.replyUnreadable', text: strings.hints.replyUnreadable(first), values: [first] },
    { key: 'refusals.failed', text: strings.refusals.failed(first), values: [first] },
    { key: 'refusals.restFailed', text: strings.refusals.restFailed(first), values: [first] },
    { key: 'help.ask', text: strings.help.ask(first), values: [first] },
    { key: 'help.findSources', text: strings.help.findSources(first), values: [first] },
    ...saidByCommands(strings, first, second),
    ...saidOfUnderstood(strings, first, second),
    ...COUNTS.map((n) => ({ key: 'status.votes', text: strings.status.votes(n, 7), values: [n, 7] })),
  ];
}

function saidByCommands(strings: UiStrings, first: string, second: string): readonly Said[] {
  const one = (key: string, text: string, ...values: (string | number)[]): Said => ({
    key,
    text,
    values,
  });
  return [
    one('verify.tooShort', strings.verify.tooShort(3), 3),
    one('verify.tooLong', strings.verify.tooLong(5000, 4000), 5000, 4000),
    one('verify.pageHas', strings.verify.pageHas(first), first),
    one('verify.givenIs', strings.verify.givenIs(first), first),
    one('verify.turned', strings.verify.turned(first), first),
    one('verify.turnedByOmission', strings.verify.turnedByOmission(first), first),
    one('verify.deniedByMessage', strings.verify.deniedByMessage(first), first),
    one('verify.claimsDiffer', strings.verify.claimsDiffer([first, second]), first, second),
    one('verify.laterArticle', strings.verify.laterArticle(first), first),
    one('verify.absentLanguage', strings.verify.absentLanguage(first), first),
    one('verify.oldVersion', strings.verify.oldVersion(first), first),
    one('verify.oldVersionRespelt', strings.verify.oldVersionRespelt(first), first),
    one('followUps.pageBefore', strings.followUps.pageBefore(first), first),
    one('followUps.pageNow', strings.followUps.pageNow(first), first),
    one('followUps.pageFetched', strings.followUps.pageFetched(first), first),
    one('help.verifyMessage', strings.help.verifyMessage(first), first),
    one('said.title', strings.said.title(first, null, 7), first, 7),
    one('said.title', strings.said.title(first, second, 7), first, second, 7),
    one('said.nobody', strings.said.nobody(first), first),
    one('said.nothing', strings.said.nothing(first, null), first),
    one('said.nothing', strings.said.nothing(first, second), first, second),
    one('timeline.title', strings.timeline.title(first, 7), first, 7),
    one('timeline.nothing', strings.timeline.nothing(first), first),
    one('timeline.nothingWithin', strings.timeline.nothingWithin(first), first),
    one('reindex.alreadyRunning', strings.reindex.alreadyRunning(first, 42), first, 42),
    one('reindex.progress', strings.reindex.progress(42), 42),
    one('reindex.done', strings.reindex.done(first), first),
    one('reindex.moreRefused', strings.reindex.moreRefused(7), 7),
    one('reindex.failed', strings.reindex.failed(first), first),
    one('reindex.rolledBack', strings.reindex.rolledBack(first), first),
    one('privacy.kept', strings.privacy.kept(false), 10),
    one('privacy.kept', strings.privacy.kept(true), 10),
    one('follow.begun', strings.follow.begun(first), first),
    one('follow.quietBetween', strings.follow.quietBetween('22', '7', first), 22, 7, first),
    one('follow.alert', strings.follow.alert(first), first),
    one('follow.leftOut', strings.follow.leftOut(42), 42),
    one('follow.stopped', strings.follow.stopped(first), first),
    one('follow.since', strings.follow.since(first), first),
    one('follow.more', strings.follow.more(42), 42),
    one('follow.ended', strings.follow.ended(first), first),
    one('follow.tooMany', strings.follow.tooMany(42), 42),
    one('follow.tooManyHere', strings.follow.tooManyHere(42), 42),
    one('follow.quietInvalid', strings.follow.quietInvalid(first), first, 22, 7),
    one('gaps.title', strings.gaps.title(second, 42), second, 42),
    one('welcome.runBy', strings.welcome.runBy(first), first),
    one('welcome.more', strings.welcome.more(first), first),
    one('status.presence', strings.status.presence(42, first), 42, first),
    one('status.presenceUndated', strings.status.presenceUndated(42), 42),
    one('operators.fault', strings.operators.fault(first, second), first, second),
    one('operators.faults', strings.operators.faults(7, second, first), 7, second, first),
    one('operators.queueFull', strings.operators.queueFull(100), 100),
    one('operators.queueFulls', strings.operators.queueFulls(7), 7),
    one('operators.diskLow', strings.operators.diskLow(first), first),
    one('operators.diskEnough', strings.operators.diskEnough(first), first),
    one('operators.indexStale', strings.operators.indexStale(first), first),
    one('operators.feedFails', strings.operators.feedFails(first, second), first, second),
    one('operators.feedFailsAgain', strings.operators.feedFailsAgain(first, 7), first, 7),
    one('operators.feedSilent', strings.operators.feedSilent(first, second), first, second),
    one('operators.feedListWrong', strings.operators.feedListWrong(first), first),
    one('operators.feedsStopped', strings.operators.feedsStopped(first), first),
  ];
}

function saidOfUnderstood({ understood }: UiStrings, first: string, second: string): readonly Said[] {
  const one = (key: keyof UiStrings['understood'], text: string, ...values: string[]): Said => ({
    key: `understood.${key}`,
    text,
    values,
  });
  const alone = [
    'since',
    'until',
    'articles',
    'articlesOf',
    'inLanguage',
    'nothingWhen',
    'nothingFrom',
    'newestIsOf',
    'partBehind',
    'without',
  ] as const;
  return [
    ...(['day', 'month', 'year'] as const).map((unit) =>
      one('within', understood.within(first, unit), first),
    ),
    ...alone.map((key) => one(key, understood[key](first), first)),
    one('nothingFromWhen', understood.nothingFromWhen(first, second), first, second),
  ];
}

/** Zero, one and two may be in words. */
function counted(count: number): number[] {
  return count > 2 ? [count] : [];
}

/** All strings and functions, each with its path. */
function leaves(tree: object, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    key === 'discordLocales'
      ? []
      : typeof value === 'object' && value !== null
        ? leaves(value, `${path}${key}.`)
        : [[`${path}${key}`, value] as [string, unknown]],
  );
}

function plainStrings(strings: UiStrings): [string, string][] {
  return leaves(strings).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'direction' ? [[key, value] as [string, string]] : [],
  );
}

/** All texts of a language, with values of its own script. */
function everything(strings: UiStrings): [string, string][] {
  const value = strings.direction === 'rtl' ? 'قيمة' : 'value';
  return [
    ...plainStrings(strings),
    ...said(strings, value).map(({ key, text }) => [key, text] as [string, string]),
  ];
}

it('calls every function that there is', () => {
  const functions = leaves(en).flatMap(([key, value]) => (typeof value === 'function' ? [key] : []));
  expect(new Set(said(en, 'value').map(({ key }) => key))).toEqual(new Set(functions));
});

describe.each(UI_LANGUAGES)('the words in %s', (language) => {
  const strings = stringsFor(language);

  it('are those of English, none missing', () => {
    const kinds = (of: UiStrings) =>
      Object.fromEntries(leaves(of).map(([key, value]) => [key, typeof value]));
    expect(kinds(strings)).toEqual(kinds(en));
  });

  it('say something, without space around it', () => {
    for (const [key, text] of everything(strings)) expect(text, key).toMatch(/^\S(?:[^]*\S)?$/u);
  });

  it('hold what is put into them, and nothing that is no text', () => {
    for (const { key, text, values } of said(strings, 'value')) {
      for (const value of values) expect(text, key).toContain(String(value));
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object|=>/u);
    }
  });

  it('run in the direction of the script', () => {
    expect(strings.direction).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
  });

  it('have no bidi controls, no emoji and no digits but Latin ones', () => {
    for (const [key, text] of everything(strings)) {
      expect(text, key).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      expect(text, key).not.toMatch(/\p{Extended_Pictographic}/u);
      expect(text, key).not.toMatch(/(?![0-9])\p{Nd}/u);
    }
  });

  it('are in composed form, which Discord compares names in', () => {
    for (const [key, text] of everything(strings)) expect(text.normalize('NFC'), key).toBe(text);
  });

  it('end with a colon above a list', () => {
    const above = [
      strings.answers.nearestNotAnAnswer,
      strings.help.examples,
      strings.help.commands,
      strings.help.buttons.title,
      strings.permissions.lacking,
      strings.verify.altered,
      strings.verify.elided,
      strings.verify.laterArticle('5'),
      strings.verify.mayTranslate,
      strings.verify.nearestSentence,
      strings.understood.newestIsOf('5'),
      strings.understood.newestUndated,
      strings.understood.otherOutlet,
      strings.understood.closest,
      strings.understood.instead,
      ...Object.values(strings.understood.listing),
    ];
    for (const line of [...above, strings.reindex.preview, strings.gaps.words, strings.gaps.questions]) {
      expect(line).toMatch(/:$/u);
    }
  });

  it('keep the lengths that Discord and the layout allow', () => {
    for (const [key, text] of plainStrings(strings)) {
      if (key.startsWith('buttons.')) expect(text.length, key).toBeLessThanOrEqual(20);
      if (key.endsWith('.description')) expect(text.length, key).toBeLessThanOrEqual(100);
    }
    const { findSources: find, verifyMessage: verify } = strings.commands;
    expect(Math.max(find.length, verify.length)).toBeLessThanOrEqual(32);
    const { about, ask, findSources, verifyMessage } = strings.help;
    const help = [about, ask('/ask'), findSources('Find sources'), verifyMessage('Verify')];
    expect(help.join('\n').length).toBeLessThanOrEqual(700);
    // All warnings at once stand in one line with a verdict.
    const { turned, turnedByOmission, reversed, far, deniedByMessage, claimsDiffer, claims, elided } =
      strings.verify;
    const warnings = [
      turned(''),
      turnedByOmission(''),
      reversed,
      far,
      deniedByMessage(''),
      claimsDiffer(Object.values(claims)),
    ];
    expect([...warnings, elided].join(' ').length).toBeLessThanOrEqual(600);
    expect(strings.answers.quoteAttached.length).toBeLessThanOrEqual(150);
    for (const text of Object.values(strings.changeForm)) expect(text.length).toBeLessThanOrEqual(45);
    expect([strings.changeForm.from, strings.changeForm.to].join()).toMatch(/YYYY-MM-DD.*YYYY-MM-DD/u);
    // They stand above quotes that they have to leave room for.
    const { declined, instead, onlyQuotes, undatedShown, closest } = strings.understood;
    for (const text of Object.values(declined)) {
      expect(`${text} ${instead}`.length).toBeLessThanOrEqual(100);
      expect(`${text} ${onlyQuotes}`.length).toBeLessThanOrEqual(120);
    }
    expect(Math.max(undatedShown.length, closest.length)).toBeLessThanOrEqual(120);
  });

  it('name commands and options as Discord has them, each differently', () => {
    const { findSources, verifyMessage, ...commands } = strings.commands;
    const { subcommands, options } = strings;
    for (const { name } of [commands, subcommands, options].flatMap((group) => Object.values(group))) {
      expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
      expect(name.toLowerCase()).toBe(name);
    }
    const named = (...of: readonly { readonly name: string }[]): number =>
      new Set(of.map(({ name }) => name)).size;
    expect(named(...Object.values(commands))).toBe(12);
    for (const name of [findSources, verifyMessage]) expect(name).toMatch(/^\S.*\S$/u);
    expect(new Set([findSources, verifyMessage, commands.verify.name]).size).toBe(3);
    const { preview, run, cancel, rollback, show, set, reset } = subcommands;
    expect([named(preview, run, cancel, rollback), named(show, set, reset)]).toEqual([4, 3]);
    const { channel, enabled, mention, language, outlets, private: onlyMe, only } = options;
    expect(named(channel, enabled, mention, language, outlets, onlyMe, only)).toBe(7);
    const { question, from, to, outlet, by, about, subject } = options;
    expect(named(question, from, to, outlet, onlyMe)).toBe(5);
    expect(named(by, about, from, to, outlet, onlyMe)).toBe(6);
    expect(named(subject, from, to, outlet, onlyMe)).toBe(5);
  });
});

it('an unfinished language says in English what it lacks, and the rest in its own words', () => {
  const strings = completed({
    direction: 'rtl',
    discordLocales: ['xx'],
    buttons: { copy: 'Kopi' },
    commands: { ask: { name: 'spor', description: 'Spor arkivet' } },
  });
  expect(strings).toEqual({
    ...en,
    direction: 'rtl',
    discordLocales: ['xx'],
    buttons: { ...en.buttons, copy: 'Kopi' },
    commands: { ...en.commands, ask: { name: 'spor', description: 'Spor arkivet' } },
  });
});

it('no two languages speak to users of one locale of Discord', () => {
  const locales = UI_LANGUAGES.flatMap((language) => stringsFor(language).discordLocales);
  expect(new Set(locales).size).toBe(locales.length);
  const known: readonly string[] = Object.values(Locale);
  expect(locales.filter((locale) => !known.includes(locale))).toEqual([]);
});

describe.each(UI_LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('nothing is left in English but what is the same', () => {
    const english = new Map(everything(en).map(([key, text]) => [text, key]));
    // What an unfinished language lacks is in English by design.
    const own = new Set(leaves(LOCALES[language]).map(([key]) => key));
    const same = everything(stringsFor(language)).flatMap(([key, text]) =>
      own.has(key) && english.has(text) ? [key] : [],
    );
    expect(same).toEqual(SAME_AS_ENGLISH[language] ?? []);
  });
});

describe.each([
  ['ar', ar],
  ['fa', fa],
] as const)('in %s', (_, strings) => {
  it('every line begins with an Arabic letter, which makes a display run it from right to left', () => {
    for (const [key, text] of everything(strings)) {
      for (const line of text.split('\n')) expect(line, key).toMatch(/^(?=\p{L})\p{Script=Arabic}/u);
    }
  });

  it('no date follows an Arabic letter, after which a display shows 2024-05-31 as 31-05-2024', () => {
    for (const [key, text] of everything(strings)) {
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
    expect(ar.answers.undatedLeftOut(count)).toMatch(new RegExp(`^${left} `, 'u'));
  });

  it.each([
    [1, '1 вопрос;'],
    [3, '3 вопроса;'],
    [11, '11 вопросов;'],
    [21, '21 вопрос;'],
  ])('in Russian, of %i', (count, questions) => {
    expect(ru.waiting.queued(count)).toContain(questions);
  });

  it.each([
    [en, '1 undated article.', '3 undated articles.'],
    [fa, '1 مطلب', '3 مطلب'],
    [fr, '1 article sans', '3 articles sans'],
    [tr, '1 tarihsiz haber ', '3 tarihsiz haber '],
    [de, '1 undatierter Artikel fiel ', '3 undatierte Artikel fielen '],
    [es, '1 artículo sin', '3 artículos sin'],
  ])('in the others', (strings, one, three) => {
    expect([strings.answers.undatedLeftOut(1), strings.answers.undatedLeftOut(3)]).toEqual([
      expect.stringContaining(one),
      expect.stringContaining(three),
    ]);
  });
});

it('French keeps a colon and the like on the line of the word before it', async () => {
  const source = await readFile(new URL('../../../src/discord/locales/fr.ts', import.meta.url), 'utf8');
  const literals = source.match(/'[^'\n]*'|`[^`]*`/gu) ?? [];
  const texts = literals.map((literal) => literal.replace(/\$\{[^}]*\}/gu, 'X'));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter((text) => / [:;!?»]|« /u.test(text))).toEqual([]);
});

it.each(UI_LANGUAGES)('no two lines of /status have the same label (%s)', (language) => {
  const { status } = stringsFor(language);
  const labels = Object.values(status).filter((word) => typeof word === 'string');
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
});
