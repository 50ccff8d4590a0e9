import { InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Interaction } from './interaction.ts';
import type { MessageWriter } from './message-writer.ts';
import { type MessageBody, messageProblems } from './message-rules.ts';
import { BadBody, refuseBody } from './refusal.ts';
import type { UploadedFile } from './request-body.ts';
import { schemaProblems } from './specification.ts';

const Type = InteractionResponseType;
const TYPES = [
  Type.ChannelMessageWithSource,
  Type.DeferredChannelMessageWithSource,
  Type.DeferredMessageUpdate,
  Type.UpdateMessage,
  Type.ApplicationCommandAutocompleteResult,
  Type.Modal,
] as const;
const Callback = z.object({ type: z.literal(TYPES), data: z.record(z.string(), z.unknown()).nullish() });

/** Checks the first answer to an interaction and does what it says. Returns its type. */
export function handleCallback(
  interaction: Interaction,
  writer: MessageWriter,
  raw: unknown,
  files: readonly UploadedFile[],
): number {
  const parsed = Callback.safeParse(raw);
  if (!parsed.success) {
    throw new BadBody(['a callback needs a known type']);
  }
  const { type, data } = parsed.data;
  const body = (data ?? {}) as MessageBody;
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const place = {
    channelId: interaction.channelId,
    type: interaction.clicked === null ? MessageType.ChatInputCommand : MessageType.Reply,
    reference: interaction.clicked?.id ?? null,
    webhookInteractionId: interaction.id,
    ephemeralFor: ephemeral ? interaction.person.id : null,
  };

  switch (type) {
    case Type.ChannelMessageWithSource:
      refuseBody(messageProblems('callbackMessage', 'answer', raw, body));
      interaction.original = writer.create(place, body, files);
      break;
    case Type.DeferredChannelMessageWithSource:
      refuseBody(messageProblems('callbackMessage', 'defer', raw, body));
      interaction.original = writer.add({
        ...place,
        authorId: writer.botId,
        flags: (body.flags ?? 0) | MessageFlags.Loading,
      });
      break;
    case Type.DeferredMessageUpdate:
      interaction.original = clicked(interaction, 'a deferred update');
      break;
    case Type.UpdateMessage: {
      const message = clicked(interaction, 'an update');
      refuseBody(messageProblems('callbackUpdate', 'answerEdit', raw, body, message.flags));
      writer.edit(message, body, files);
      interaction.original = message;
      break;
    }
    case Type.ApplicationCommandAutocompleteResult:
      refuseBody(schemaProblems('callbackChoices', raw));
      refuseBody(choiceProblems(data));
      break;
    case Type.Modal:
      refuseBody(schemaProblems('callbackModal', raw));
      break;
  }
  interaction.acknowledge(type, data, ephemeral);
  return type;
}

function clicked({ clicked: message }: Interaction, what: string): NonNullable<Interaction['clicked']> {
  if (message !== null) return message;
  throw new BadBody([`${what} answers a component only`]);
}

/** The document allows longer values. */
function choiceProblems(data: unknown): string[] {
  const choices = (data as { choices?: { value: unknown }[] } | null | undefined)?.choices ?? [];
  const tooLong = choices.some(({ value }) => typeof value === 'string' && value.length > 100);
  return tooLong ? ['choice value over 100'] : [];
}
