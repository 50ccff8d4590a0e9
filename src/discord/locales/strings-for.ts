import { en } from './en.ts';
import { LOCALES, type UiLanguage } from './languages.ts';
import type { UiStrings, UnfinishedStrings } from './ui-strings.ts';

/** The bot's own words in a language. */
export function stringsFor(language: UiLanguage): UiStrings {
  return completed(LOCALES[language]);
}

/** Every string of a language, the English one where it has none. */
export function completed(given: UiStrings | UnfinishedStrings): UiStrings {
  return {
    direction: given.direction,
    discordLocales: given.discordLocales,
    answers: { ...en.answers, ...given.answers },
    understood: { ...en.understood, ...given.understood },
    periods: { ...en.periods, ...given.periods },
    changeForm: { ...en.changeForm, ...given.changeForm },
    genres: { ...en.genres, ...given.genres },
    buttons: { ...en.buttons, ...given.buttons },
    followUps: { ...en.followUps, ...given.followUps },
    waiting: { ...en.waiting, ...given.waiting },
    refusals: { ...en.refusals, ...given.refusals },
    hints: { ...en.hints, ...given.hints },
    help: { ...en.help, ...given.help },
    welcome: { ...en.welcome, ...given.welcome },
    verify: { ...en.verify, ...given.verify },
    said: { ...en.said, ...given.said },
    timeline: { ...en.timeline, ...given.timeline },
    reindex: { ...en.reindex, ...given.reindex },
    status: { ...en.status, ...given.status },
    settings: { ...en.settings, ...given.settings },
    permissions: { ...en.permissions, ...given.permissions },
    operators: { ...en.operators, ...given.operators },
    feeds: { ...en.feeds, ...given.feeds },
    privacy: { ...en.privacy, ...given.privacy },
    follow: { ...en.follow, ...given.follow },
    gaps: { ...en.gaps, ...given.gaps },
    commands: { ...en.commands, ...given.commands },
    subcommands: { ...en.subcommands, ...given.subcommands },
    options: { ...en.options, ...given.options },
  };
}
