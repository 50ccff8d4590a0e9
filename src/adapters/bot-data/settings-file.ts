import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import { serially } from '../../concurrency/serially.ts';
import {
  NO_SETTINGS,
  type LocationSettings,
  type SettingsStore,
} from '../../domain/ports/stores/settings-store.ts';
import { readJson, writePrivateJson } from '../files/private-file.ts';
import { firstLineOf } from '../files/system-code.ts';
import { snowflake } from './snowflake.ts';
import { wrongForm } from './wrong-form.ts';

const placeSchema = z.strictObject({
  enabled: z.boolean().optional(),
  mentionNeeded: z.boolean().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/u)
    .optional(),
  outlets: z.array(z.string().min(1)).optional(),
  private: z.boolean().optional(),
  only: z.strictObject({ channels: z.array(snowflake), roles: z.array(snowflake) }).optional(),
});
const fileSchema = z.record(
  snowflake,
  z.strictObject({ server: placeSchema, channels: z.record(snowflake, placeSchema) }),
);

type File = z.infer<typeof fileSchema>;

/**
 * `settings.json` in a folder: the settings of all servers, by server id. Read once, when the bot starts.
 *
 * @throws `settings-unreadable` for a file of another form, which is left unchanged
 */
export async function settingsFile(folder: string): Promise<SettingsStore> {
  const path = join(folder, 'settings.json');
  let known = await readSettingsFile(path);
  const next = serially();

  /** Applies one change after the other. A change that cannot be written does not take effect. */
  const write = (changed: (before: File) => File): Promise<void> =>
    next(async () => {
      const after = changed(known);
      try {
        await writePrivateJson(path, after);
      } catch (error) {
        throw failure('settings-unwritable', { path, problem: firstLineOf(error) }, error);
      }
      known = after;
    });

  return {
    location: path,
    servers: () => Object.keys(known),
    of: (serverId) => (Object.hasOwn(known, serverId) ? (known[serverId] ?? NO_SETTINGS) : NO_SETTINGS),
    change: async (serverId, channelId, change) => {
      // Discord also reports deleted channels of servers without settings.
      if (change === null && !Object.hasOwn(known, serverId)) return;
      await write((before) => {
        const { server, channels } = before[serverId] ?? NO_SETTINGS;
        const after =
          channelId === null
            ? { server: changedPlace(server, change), channels }
            : {
                server,
                channels: { ...channels, [channelId]: changedPlace(channels[channelId] ?? {}, change) },
              };
        return fileSchema.parse({ ...before, [serverId]: withoutEmpty(after) });
      });
    },
    forget: async (serverId) => {
      if (!Object.hasOwn(known, serverId)) return;
      await write((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== serverId)));
    },
  };
}

function changedPlace(before: LocationSettings, change: LocationSettings | null): LocationSettings {
  return change === null ? {} : { ...before, ...change };
}

function withoutEmpty<T extends { readonly channels: Readonly<Record<string, LocationSettings>> }>(
  settings: T,
): T {
  const filled = Object.entries(settings.channels).filter(([, place]) => Object.keys(place).length > 0);
  return { ...settings, channels: Object.fromEntries(filled) };
}

async function readSettingsFile(path: string): Promise<File> {
  try {
    return fileSchema.parse((await readJson(path)) ?? {});
  } catch (error) {
    throw failure('settings-unreadable', { path, problem: wrongForm(error) }, error);
  }
}
