import type { Message } from 'discord.js';

/** What was pressed, chosen or sent, and the message that it belongs to. */
type Used = { readonly message: Message; readonly customId: string };

/** Whether a button, a select or the button of a form is under its message: only then it counts, since custom ids can be forged. */
export function isUnder({ message, customId }: Used): boolean {
  return message.resolveComponent(customId) !== null;
}
