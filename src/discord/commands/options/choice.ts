import { holdsInvitation } from '../../render/settings/invitations.ts';

/** What an option offers while it is typed: what is shown, and what is sent. */
export type Choice = { readonly name: string; readonly value: string };

/** UTF-16 units of a choice's name, and of its value. */
export const MAX_CHOICE_CHARS = 100;

/** Choices that are shown at once. */
export const MAX_CHOICES = 25;

/** The choices that Discord takes: the first of them, without those in whose name an invitation stands, since nothing can be escaped. */
export function offered(choices: readonly Choice[]): Choice[] {
  return choices.filter(({ name }) => !holdsInvitation(name)).slice(0, MAX_CHOICES);
}
