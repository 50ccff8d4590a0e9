/** The parts of the program that documents are generated from. When a file in src/ moves, only this one follows. */
export { CLI_EXIT } from '../../src/cli/program.ts';
export { HOME } from '../../src/config/environment.ts';
export { botSettingsSchema } from '../../src/config/bot-settings.ts';
export { roomSettingsSchema } from '../../src/config/room-settings.ts';
export { UI_LANGUAGES } from '../../src/discord/locales/languages.ts';
export { stringsFor } from '../../src/discord/locales/strings-for.ts';
export type { UiStrings } from '../../src/discord/locales/ui-strings.ts';
export { settingsSchema } from '../../src/config/settings.ts';
export { BOT_EXIT, BOT_EXIT_HELP } from '../../src/discord/gateway/exit-codes.ts';
