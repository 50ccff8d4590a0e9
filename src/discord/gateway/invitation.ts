import { INVITED_WITH } from './permissions.ts';

/** The address at which somebody who manages a server adds the bot to it. */
export function invitationTo(clientId: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${clientId}&scope=bot+applications.commands&permissions=${INVITED_WITH}`;
}
