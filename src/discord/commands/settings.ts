import { ApplicationCommandOptionType, ChannelType, PermissionFlagsBits } from 'discord.js';
import type { AnswerOnly, LocationSettings } from '../../domain/ports/stores/settings-store.ts';
import { listedNames } from '../../text/words/listed-names.ts';
import { outletKey } from '../../text/outlet-key.ts';
import { outletsOfArchive } from './options/outlets-of-archive.ts';
import type { BotContext } from '../bot-context.ts';
import { UI_LANGUAGES, type UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';
import { permissionLines } from '../render/settings/permission-lines.ts';
import { shownLabel } from '../render/message/plain-label.ts';
import { settingsPlan } from '../render/settings/render-settings.ts';
import { lackingPermissionsHere } from './answering/lacking-permissions-here.ts';
import { AUTOMATIC } from '../respond/location.ts';
import { Refusal } from '../respond/refusal.ts';
import { textPlan } from '../respond/to-discord.ts';
import { answerCommand, subcommandPlan } from './answering/answer-command.ts';
import { TEXT, YES_OR_NO, type GivenCommand, type OptionRule, type SlashCommand } from './command.ts';

/** Stands for all outlets. */
const ALL = /^[*＊]$/u;

const OUTLETS_NAMED = 10;
const MAX_SETTING_OUTLET_CHARS = 60;

/** Without a list of kinds: the document of Discord's API has none for media channels. What is chosen is checked below. */
const CHANNEL = { type: ApplicationCommandOptionType.Channel } as const satisfies OptionRule;

/** Channels that members write in, those with voices too; a thread has the settings of its channel. */
const WRITTEN_IN: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
]);

/** Each language by its own name. */
const LANGUAGE_CHOICES = [
  { name: ({ settings: strings }: UiStrings) => strings.automatic, value: AUTOMATIC },
  ...UI_LANGUAGES.map((value) => ({
    name: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
    value,
  })),
];

/** `/settings`: for members with "Manage Server", on their own server. Operators of the bot have no say here. */
export const settings: SlashCommand = {
  kind: 'slash',
  key: 'settings',
  isServerOnly: true,
  shownTo: PermissionFlagsBits.ManageGuild,
  subcommands: {
    show: {
      options: {},
      plan: (context, given, { language }) => settingsHere(context, given, language),
    },
    set: {
      options: {
        channel: CHANNEL,
        enabled: YES_OR_NO,
        mention: YES_OR_NO,
        language: { ...TEXT, choices: LANGUAGE_CHOICES },
        outlets: { ...TEXT, max_length: 1000 },
        private: YES_OR_NO,
        only: { ...TEXT, max_length: 1000 },
      },
      plan: (context, given, { language }) => changeSettings(context, given, language),
    },
    reset: {
      options: { channel: CHANNEL },
      async plan({ serverSettings }, given, { language }) {
        // Also for a channel that is gone: there is no other way to be rid of its settings.
        await serverSettings.change(serverOf(given), given.channelId('channel'), null);
        return textPlan(stringsFor(language).settings.reset);
      },
    },
  },
  run: (context, given) =>
    answerCommand(context, given.interaction, async (recipient) => {
      serverOf(given);
      if (given.interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) !== true) {
        throw new Refusal((strings) => strings.settings.managersOnly);
      }
      return await subcommandPlan(context, given, recipient);
    }),
};

/** Id of the server. @throws `Refusal` in direct messages and on servers that isnad is not on, which have no settings */
function serverOf({ interaction: { guildId, guild } }: GivenCommand): string {
  if (guildId === null || guild === null) throw new Refusal((strings) => strings.settings.serverOnly);
  return guildId;
}

function isThere({ interaction: { guild } }: GivenCommand, channelId: string): boolean {
  return guild?.channels.cache.has(channelId) === true;
}

function settingsHere(
  context: BotContext,
  given: GivenCommand,
  language: UiLanguage,
  above: readonly string[] = [],
): MessagePlan {
  const settings = context.serverSettings.of(serverOf(given));
  const below = permissionLines(lackingPermissionsHere(context, given.interaction), stringsFor(language));
  return settingsPlan(settings, language, (id) => isThere(given, id), { above, below });
}

async function changeSettings(
  context: BotContext,
  given: GivenCommand,
  language: UiLanguage,
): Promise<MessagePlan> {
  const channelId = given.channelId('channel');
  if (channelId !== null) {
    const channel = given.interaction.guild?.channels.cache.get(channelId);
    if (channel === undefined) throw new Refusal((strings) => strings.settings.channelUnknown);
    if (!WRITTEN_IN.has(channel.type)) throw new Refusal((strings) => strings.settings.channelOfOtherKind);
  }
  const change = changeOf(context, given);
  await context.serverSettings.change(serverOf(given), channelId, change);
  // In the language that may just have been set.
  const changed = UI_LANGUAGES.find((known) => known === change.language) ?? language;
  return settingsHere(context, given, changed, [stringsFor(changed).settings.saved]);
}

/** The settings that were given, checked. @throws `Refusal` */
function changeOf({ settings: botSettings, liveEngine }: BotContext, given: GivenCommand): LocationSettings {
  const enabled = given.yesOrNo('enabled');
  const mentionNeeded = given.yesOrNo('mention');
  const language = given.text('language');
  const outlets = given.text('outlets');
  const isPrivate = given.yesOrNo('private');
  const only = given.text('only');
  if (mentionNeeded === false && !botSettings.messageContent) {
    throw new Refusal((strings) => strings.settings.mentionNeedsIntent);
  }
  const known = outletsOfArchive({ liveEngine });
  const change = {
    ...(enabled === null ? {} : { enabled }),
    ...(mentionNeeded === null ? {} : { mentionNeeded }),
    ...(language === null ? {} : { language: language === AUTOMATIC ? undefined : language }),
    ...(outlets === null ? {} : { outlets: outletsOf(outlets, known) }),
    ...(isPrivate === null ? {} : { private: isPrivate }),
    ...(only === null ? {} : { only: onlyOf(given, only) }),
  };
  if (Object.keys(change).length === 0) throw new Refusal((strings) => strings.settings.nothingGiven);
  return change;
}

/** A channel or a role as Discord writes them into a text. */
const MENTION = /<(#|@&)(\d{17,20})>/gu;

/** What stands between them. */
const BETWEEN_MENTIONS = /^[\s,،;؛]*$/u;

/**
 * Channels and roles of the server that were mentioned; none for `*`. A channel may have that instead of what the server has, and names
 * no others.
 *
 * @throws `Refusal` for anything else
 */
function onlyOf(given: GivenCommand, typed: string): AnswerOnly {
  if (ALL.test(typed.trim())) return { channels: [], roles: [] };
  const mentions = [...typed.matchAll(MENTION)].map(([, kind = '', id = '']) => ({ kind, id }));
  const idsOf = (kind: string): string[] => [
    ...new Set(mentions.filter((one) => one.kind === kind).map(({ id }) => id)),
  ];
  const [channels, roles] = [idsOf('#'), idsOf('@&')];
  const { guild } = given.interaction;
  const areKnown =
    mentions.length > 0 &&
    channels.every((id) => isThere(given, id)) &&
    roles.every((id) => guild?.roles.cache.has(id) === true);
  if (!areKnown || !BETWEEN_MENTIONS.test(typed.replaceAll(MENTION, ''))) {
    throw new Refusal((strings) => strings.settings.onlyUnknown);
  }
  if (channels.length > 0 && given.channelId('channel') !== null) {
    throw new Refusal((strings) => strings.settings.onlyRoles);
  }
  return { channels, roles };
}

/** Outlets as the articles spell them. A name that no article has would silence isnad without a word. */
function outletsOf(typed: string, known: readonly string[]): string[] {
  return listedNames(typed)
    .filter((name) => !ALL.test(name))
    .map((name) => {
      const found = known.find((outlet) => outletKey(outlet) === outletKey(name));
      if (found !== undefined) return found;
      const label = (text: string): string => shownLabel(text, MAX_SETTING_OUTLET_CHARS) ?? '…';
      throw new Refusal((strings) =>
        strings.answers.outletUnknown(label(name), known.slice(0, OUTLETS_NAMED).map(label)),
      );
    });
}
