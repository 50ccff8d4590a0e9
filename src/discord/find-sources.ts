import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import { MAX_QUESTION } from '../app/limits.ts';
import { answerMember, type Asking } from './answer-member.ts';
import type { BotMeans } from './bot-means.ts';
import { interactionResponder } from './interaction-responder.ts';
import { cutWhole } from './plain-label.ts';
import { Refusal } from './refusal.ts';

/**
 * "Find sources" on a message: what the corpus says about it. Only the person who asks sees it, so that nobody's
 * words are checked before everybody's eyes.
 */
export async function onFindSources(
  means: BotMeans,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const responder: Asking = {
    ...interactionResponder(interaction, 'context-menu', true),
    front: 'context-menu',
  };
  const text = textOf(interaction.targetMessage);
  await answerMember(means, responder, text, {
    filterOf: () => {
      if (text === '') throw new Refusal((words) => words.messageWithoutText);
      return {};
    },
  });
}

/** What a reader sees of a message: its words, else those of a card in it, else those of the message it passes on. */
function textOf(message: Message): string {
  const cards = message.embeds.map(({ title, description }) => `${title ?? ''} ${description ?? ''}`);
  const passedOn = message.messageSnapshots.map(({ content }) => content);
  const texts = [message.content, cards.join(' '), passedOn.join(' ')].map((text) => text.trim());
  return cutWhole(texts.find((text) => text !== '') ?? '', MAX_QUESTION);
}
