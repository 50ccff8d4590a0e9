import { readBotSettings } from '../bot-config.ts';
import { IsnadError } from '../domain/error.ts';
import { worded } from '../operator-wording.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { registerCommands } from './register-commands.ts';

/** `npm run register`: the commands, without starting the bot. */
try {
  const settings = readBotSettings();
  const where = settings.guildId === null ? 'everywhere' : `in server ${settings.guildId}`;
  const changed = await registerCommands(settings);
  process.stdout.write(
    changed ? `Commands registered ${where}.\n` : `Commands ${where} are as they should be.\n`,
  );
  process.exitCode = EXIT.done;
} catch (error) {
  const words = error instanceof IsnadError ? worded(error.notice) : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = exitCodeOf(error);
}
