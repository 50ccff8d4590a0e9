import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { FollowPlace } from '../../../domain/follow.ts';
import { isOwn } from '../../../app/follow/follow-book.ts';

/** Who wants something, and where: an interaction. */
export type Manager = {
  readonly user: { readonly id: string };
  readonly channelId: string | null;
  /** In the channel of the interaction. */
  readonly memberPermissions: Readonly<PermissionsBitField> | null;
};

/** Whether somebody may let isnad post in the channel of an interaction, and end that. */
export function managesHere({ memberPermissions }: Manager): boolean {
  return (
    memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true ||
    memberPermissions?.has(PermissionFlagsBits.ManageChannels) === true
  );
}

/** Whether somebody may see and stop a follow: their own, and those of the channel that they manage and are in. */
export function mayStop(place: FollowPlace, who: Manager): boolean {
  if (isOwn(place, who.user.id)) return true;
  return place.kind === 'channel' && place.channelId === who.channelId && managesHere(who);
}
