import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { ButtonPlan, MessagePlan } from './message-plan.ts';

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const satisfies Record<ButtonPlan['style'], ButtonStyle>;

/**
 * A planned message in the library's form. Mentions are off for the whole client (client.ts) and once more here: an
 * article must not be able to call anyone. No previews: a card would look like a source that nobody chose.
 */
export function toDiscord({ content, rows, files }: MessagePlan) {
  return {
    content,
    allowedMentions: { parse: [], repliedUser: false },
    flags: MessageFlags.SuppressEmbeds,
    components: rows.map((row) => ({
      type: ComponentType.ActionRow as const,
      components: row.map(({ customId, label, style }) => ({
        type: ComponentType.Button as const,
        style: STYLES[style],
        customId,
        label,
      })),
    })),
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text, 'utf8') })),
  } as const;
}

/** A message of words alone. */
export function textPlan(content: string): MessagePlan {
  return { content, rows: [], files: [] };
}
