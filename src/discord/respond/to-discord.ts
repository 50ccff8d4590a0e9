import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { FormPlan } from '../render/answer/change-form.ts';
import type { ButtonPlan, MessagePlan, SelectPlan } from '../render/message/message-plan.ts';

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<ButtonPlan['style'], ButtonStyle>;

/**
 * A planned message in the library's form. Mentions are off for the whole client (gateway/client.ts) and again here: an
 * article must not be able to ping anyone. Previews are off: a card would look like a source that nobody chose.
 */
export function toDiscord({ content, rows, files, select }: MessagePlan) {
  return {
    content,
    allowedMentions: { parse: [], repliedUser: false },
    flags: MessageFlags.SuppressEmbeds,
    components: [...rows.map(buttonRow), ...(select === undefined ? [] : [selectRow(select)])],
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })),
  } as const;
}

function buttonRow(row: readonly ButtonPlan[]) {
  return {
    type: ComponentType.ActionRow as const,
    components: row.map(({ customId, label, style }) => ({
      type: ComponentType.Button as const,
      style: STYLES[style],
      customId,
      label,
    })),
  };
}

function selectRow({ customId, placeholder, choices }: SelectPlan) {
  return {
    type: ComponentType.ActionRow as const,
    components: [{ type: ComponentType.StringSelect as const, customId, placeholder, options: [...choices] }],
  };
}

/** A message of text alone. */
export function textPlan(content: string): MessagePlan {
  return { content, rows: [], files: [] };
}

/** A planned form as Discord takes it. Nothing in it has to be filled in. */
export function formToDiscord({
  customId,
  title,
  fields,
}: FormPlan): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: fields.map((field) => ({
      type: ComponentType.Label,
      label: field.label,
      component: {
        type: ComponentType.TextInput,
        style: TextInputStyle.Short,
        custom_id: field.customId,
        required: false,
        max_length: field.longest,
        ...(field.value === '' ? {} : { value: field.value }),
      },
    })),
  };
}
