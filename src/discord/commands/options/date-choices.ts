import type { Article, IsoDate } from '../../../domain/article.ts';
import { typedPeriod } from '../../../text/dates/typed-period.ts';
import { fold } from '../../../text/letters/fold.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import { dayInWords, periodInWords } from '../../locales/periods.ts';
import { stringsFor } from '../../locales/strings-for.ts';
import { cutWhole, plainLabel } from '../../render/message/plain-label.ts';
import { type Choice, MAX_CHOICE_CHARS, MAX_CHOICES, offered } from './choice.ts';
import { OFFERED_PERIODS, offeredPeriod } from '../offered-periods.ts';

/** Where a date is typed, and in what. */
export type DateChoosing = {
  /** Which end of a period the option takes. */
  readonly side: 'from' | 'to';
  readonly today: IsoDate;
  readonly language: UiLanguage;
};

/**
 * Days to choose from, each with the words that lead to it: what was typed, if it is a time; this month and the like; days of
 * the articles in whose title it stands, the newest first. A choice sends the day as 2024-05-31.
 */
export function dateChoices(articles: readonly Article[], typed: string, choosing: DateChoosing): Choice[] {
  const choices = [
    ...typedChoice(typed, choosing),
    ...periodChoices(typed, choosing),
    ...eventChoices(articles, typed, choosing.language),
  ];
  const names = choices.map(({ name }) => name);
  return offered(choices.filter(({ name }, i) => names.indexOf(name) === i));
}

function typedChoice(typed: string, { side, today, language }: DateChoosing): Choice[] {
  const period = typedPeriod(typed, today) ?? offeredPeriod(typed, today);
  const day = period?.[side] ?? null;
  if (period === null || day === null) return [];
  const name = periodInWords(period, language)?.name ?? '';
  const inWords = dayInWords(day, language);
  return [{ name: name === inWords ? name : `${name}: ${inWords}`, value: day }];
}

function periodChoices(typed: string, { side, today, language }: DateChoosing): Choice[] {
  const wanted = fold(typed).trim();
  const { periods } = stringsFor(language);
  return Object.entries(OFFERED_PERIODS).flatMap(([key, words]) => {
    const name = periods[key as keyof typeof OFFERED_PERIODS];
    const day = typedPeriod(words, today)?.[side] ?? null;
    if (day === null || !fold(name).includes(wanted)) return [];
    return [{ name: `${name}: ${dayInWords(day, language)}`, value: day }];
  });
}

function eventChoices(articles: readonly Article[], typed: string, language: UiLanguage): Choice[] {
  const wanted = fold(typed).trim().split(/ +/u);
  if (wanted[0] === '') return [];
  const found = articles.flatMap((article) => {
    const words = foldedTitle(article);
    if (words === null || !wanted.every((word) => words.includes(word))) return [];
    const { title, publishedAt } = article;
    return title === null || publishedAt === null ? [] : [{ title, publishedAt }];
  });
  return found
    .sort((a, b) => (a.publishedAt > b.publishedAt ? -1 : 1))
    .slice(0, MAX_CHOICES)
    .map(({ title, publishedAt }) => ({
      name: cutWhole(`${dayInWords(publishedAt, language)}: ${plainLabel(title)}`, MAX_CHOICE_CHARS),
      value: publishedAt,
    }));
}

/** Titles as they are compared, each folded once: choices are asked for at every key, and a generation keeps its articles. */
const FOLDED_TITLES = new WeakMap<Article, string | null>();

function foldedTitle(article: Article): string | null {
  const kept = FOLDED_TITLES.get(article);
  if (kept !== undefined) return kept;
  const folded = article.title === null ? null : fold(article.title);
  FOLDED_TITLES.set(article, folded);
  return folded;
}
