import type { RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import { ask } from './ask.ts';
import { commandData, type Registration } from './command-data.ts';
import type { Command } from './command.ts';
import { feeds } from './feeds.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { findSources } from './find-sources.ts';
import { helpOn } from './help.ts';
import { privacy } from './privacy.ts';
import { reindex } from './reindex.ts';
import { said } from './said.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { verifyMessage } from './verify-message.ts';

/** `/help` on all of them. */
export const help = helpOn((hasFollows) => commandsWith(hasFollows));

/** The one list of what members can do. Registration, dispatch and `/help` read it. */
export const COMMANDS: readonly Command[] = [
  ask,
  verify,
  said,
  timeline,
  follow,
  following,
  help,
  status,
  privacy,
  reindex,
  feeds,
  settings,
  findSources,
  verifyMessage,
];

/** All commands as Discord wants them to be registered. */
export function registeredCommands(registration: Registration): RESTPutAPIApplicationCommandsJSONBody {
  const { hasFollows = false } = registration;
  return commandsWith(hasFollows).map((command) => commandData(command, registration));
}

function commandsWith(hasFollows: boolean): readonly Command[] {
  return COMMANDS.filter(
    (command) => hasFollows || command.kind === 'message' || command.isOfFollows !== true,
  );
}
