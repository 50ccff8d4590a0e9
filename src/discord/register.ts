import { readBotSettings } from '../config/bot-settings.ts';
import { IsnadError } from '../domain/error.ts';
import { describeNotice } from '../operator-messages.ts';
import { BOT_EXIT, exitCodeOf } from './gateway/exit-codes.ts';
import { registerCommands } from './gateway/register-commands.ts';

/** `npm run register`: the commands, without starting the bot. */
try {
  const settings = readBotSettings();
  const where = settings.guildId === null ? 'everywhere' : `in server ${settings.guildId}`;
  const { changed } = await registerCommands(settings);
  process.stdout.write(
    changed ? `Commands registered ${where}.\n` : `Commands ${where} are as they should be.\n`,
  );
  process.exitCode = BOT_EXIT.done;
} catch (error) {
  const message = error instanceof IsnadError ? describeNotice(error.notice) : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCodeOf(error);
}
