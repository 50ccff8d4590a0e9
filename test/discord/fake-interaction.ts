import { PermissionsBitField, type Interaction } from 'discord.js';
import { vi } from 'vitest';

type Kind = 'button' | 'select' | 'form' | 'autocomplete' | 'menu' | 'slash' | 'other';

/** What Discord was told about an interaction: the text of each, and whether only the person sees it. */
export type Told = {
  readonly kind: 'reply' | 'defer' | 'edit' | 'follow-up' | 'delete' | 'choices' | 'form';
  readonly content?: string;
  /** Rows of buttons and selects, where there are any. */
  readonly components?: readonly unknown[];
  readonly value?: unknown;
};

type Options = { readonly subcommand?: string; readonly values?: Readonly<Record<string, unknown>> };

/** An interaction on a server without Discord, and what it was answered. */
export function fakeInteraction(
  kind: Kind,
  fields: Readonly<Record<string, unknown>> = {},
  { subcommand, values = {} }: Options = {},
): { readonly interaction: Interaction; readonly told: Told[] } {
  const told: Told[] = [];
  const tell = (of: Told['kind'], value?: unknown): Promise<void> => {
    const { content, components = [] } = (value ?? {}) as Pick<Told, 'content' | 'components'>;
    told.push({
      kind: of,
      ...(content === undefined ? { value } : { content }),
      ...(content === undefined || components.length === 0 ? {} : { components }),
    });
    return Promise.resolve();
  };
  const value = (name: string): unknown => values[name] ?? null;
  const interaction = {
    id: '400000000000000001',
    type: 2,
    user: { id: '400000000000000002' },
    guildId: '400000000000000003',
    channelId: '400000000000000004',
    channel: null,
    guild: { channels: { cache: new Map() } },
    memberPermissions: new PermissionsBitField(0n),
    locale: 'en-US',
    guildLocale: 'en-US',
    isButton: () => kind === 'button',
    isStringSelectMenu: () => kind === 'select',
    isMessageComponent: () => kind === 'select' || kind === 'button',
    isModalSubmit: () => kind === 'form',
    isFromMessage: () => kind === 'form',
    isAutocomplete: () => kind === 'autocomplete',
    isMessageContextMenuCommand: () => kind === 'menu',
    isChatInputCommand: () => kind === 'slash',
    isRepliable: () => kind !== 'autocomplete',
    options: {
      getString: value,
      getBoolean: value,
      get: (name: string) => (value(name) === null ? null : { value: value(name) }),
      getSubcommand: () => subcommand ?? null,
      getFocused: (isFull = false) => {
        const typed = value('focused') ?? '';
        return isFull ? { name: value('focusedOption') ?? 'outlet', value: typed } : typed;
      },
    },
    reply: (message: unknown) => tell('reply', message),
    deferReply: (options: unknown) => tell('defer', options),
    deferUpdate: () => tell('defer'),
    showModal: (form: unknown) => tell('form', form),
    fields: {
      getTextInputValue: (name: string) => {
        const typed = value(name);
        if (typeof typed !== 'string') throw new Error(`the form has no ${name}`);
        return typed;
      },
    },
    deleteReply: () => tell('delete'),
    respond: vi.fn((choices: unknown) => tell('choices', choices)),
    webhook: {
      editMessage: (_: string, message: unknown) => tell('edit', message),
      send: (message: unknown) => tell('follow-up', message),
    },
    ...fields,
  };
  return { interaction: interaction as unknown as Interaction, told };
}
