import { describe, expect, it } from 'vitest';
import { settingsPlan } from '../../../../src/discord/render/settings/render-settings.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import { NO_SETTINGS, type LocationSettings } from '../../../../src/domain/ports/stores/settings-store.ts';

const LABELS = en.settings.labels;
const TITLE = `**${en.settings.title}**`;

const linesOf = (server: LocationSettings): string[] =>
  settingsPlan({ ...NO_SETTINGS, server }, 'en', () => true).content.split('\n');

describe('the settings of a server', () => {
  it('are a line each, in one message without buttons', () => {
    const server = {
      enabled: true,
      mentionNeeded: false,
      language: 'fr',
      outlets: ['One', 'Two_'],
      private: true,
    };
    expect(settingsPlan({ server, channels: {} }, 'en', () => true)).toEqual({
      content: [
        TITLE,
        `${LABELS.enabled}: yes`,
        `${LABELS.mention}: no`,
        `${LABELS.language}: French`,
        `${LABELS.outlets}: \u2068One, Two\\_\u2069`,
        `${LABELS.private}: yes`,
      ].join('\n'),
      rows: [],
      files: [],
    });
  });

  it('leave out what is not set, and say what is turned off', () => {
    expect(linesOf({ enabled: false })).toEqual([TITLE, `${LABELS.enabled}: no`]);
    expect(linesOf({ mentionNeeded: true })).toEqual([TITLE, `${LABELS.mention}: yes`]);
    expect(linesOf({ private: false })).toEqual([TITLE, `${LABELS.private}: no`]);
  });

  it('say that all outlets may be quoted where the list is empty', () => {
    expect(linesOf({ outlets: [] })).toEqual([TITLE, `${LABELS.outlets}: ${en.settings.allOutlets}`]);
  });

  it('name the channels and roles that alone are answered', () => {
    const only = { channels: ['1', '2'], roles: ['3'] };
    expect(linesOf({ only })).toEqual([TITLE, `${LABELS.only}: <#1> <#2> <@&3>`]);
    expect(linesOf({ only: { channels: [], roles: [] } })).toEqual([TITLE, en.settings.none]);
  });

  it('name a channel in a line that runs as the others do', () => {
    const channels = { '1': { private: true } };
    const line = (language: 'ar' | 'en') =>
      settingsPlan({ server: {}, channels }, language, () => true).content.split('\n')[1];
    expect(line('ar')).toBe('\u200F<#1>');
    expect(line('en')).toBe('<#1>');
  });

  it('have no code of a language and no description of an option in Arabic', () => {
    const { content } = settingsPlan(
      { server: { language: 'fr', enabled: true }, channels: {} },
      'ar',
      () => true,
    );
    expect(content.split('\n')).toEqual(['**الإعدادات**', 'الإجابة هنا: نعم', 'اللغة: الفرنسية']);
  });

  it('cut a long list of outlets', () => {
    const [, line] = linesOf({ outlets: ['x'.repeat(400)] });
    expect(line).toBe(`${LABELS.outlets}: \u2068${'x'.repeat(299)}…\u2069`);
  });

  it('say that nothing is set where nothing is', () => {
    expect(linesOf({})).toEqual([TITLE, en.settings.none]);
  });

  it('have those of channels behind, each below its channel, but not of channels that are gone', () => {
    const channels = { '1': { enabled: false }, '2': { enabled: true }, '3': { private: true } };
    const plan = settingsPlan({ server: { private: false }, channels }, 'en', (id) => id !== '2');
    expect(plan.content.split('\n')).toEqual([
      TITLE,
      `${LABELS.private}: no`,
      '<#1>',
      `${LABELS.enabled}: no`,
      '<#3>',
      `${LABELS.private}: yes`,
    ]);
  });

  it('are nothing where all that was set was for channels that are gone', () => {
    const plan = settingsPlan({ server: {}, channels: { '1': { enabled: false } } }, 'en', () => false);
    expect(plan.content).toBe(`${TITLE}\n${en.settings.none}`);
  });

  it('stand below what was just done', () => {
    const plan = settingsPlan(NO_SETTINGS, 'en', () => true, {
      above: [en.settings.saved],
    });
    expect(plan.content).toBe(`${en.settings.saved}\n${TITLE}\n${en.settings.none}`);
  });
});
