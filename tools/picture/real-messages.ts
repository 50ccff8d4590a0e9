import { rmSync } from 'node:fs';
import { MANAGE_SERVER } from '../../test/discord/admin-bot.ts';
import { botFolders, readyBot } from '../../test/discord/ready-bot.ts';
import type { Loopback, Person, StoredMessage } from '../../test/loopback/loopback-discord.ts';

/** Something that a member who does not exist says to the bot. */
export type Asked = {
  /** `message` mentions the bot, the others are options of commands. */
  readonly by:
    | { readonly kind: 'message'; readonly text: string }
    | {
        readonly kind: 'command';
        /** In English, with a subcommand behind a space. */
        readonly command: string;
        /** As the member's client shows the command; the same if not given. */
        readonly shownAs?: string;
        /** `#news` stands for the id of that channel. */
        readonly options: Readonly<Record<string, string | boolean>>;
      };
  readonly asker: string;
  /** Time of day, as Discord shows it. */
  readonly time: string;
  /** The language of the member's client. */
  readonly locale?: string;
};

/** What the bot said to it: the messages as Discord keeps them. */
export type Said = Asked & { readonly messages: readonly StoredMessage[] };

/** What was said, and the names of the channels that messages mention by their ids. */
export type Talk = { readonly said: readonly Said[]; readonly channels: ReadonlyMap<string, string> };

/**
 * What the real bot, with the real model and the pages of this repository, says on a loopback Discord.
 *
 * @param scenes each of them several things that members say; the settings of the server last through all of them
 * @param folders of the bot; removed in the end
 */
export async function realMessages(
  scenes: readonly (readonly Asked[])[],
  { folder, ...folders } = botFolders(),
): Promise<readonly Talk[]> {
  const { discord, bot } = await readyBot({ ...folders });
  try {
    const channels = new Map([
      [discord.channelId, 'general'],
      [discord.otherChannelId, 'news'],
    ]);
    const talks: Talk[] = [];
    for (const scene of scenes) {
      const said: Said[] = [];
      for (const asked of scene) said.push({ ...asked, messages: await answersTo(discord, asked) });
      talks.push({ said, channels });
    }
    return talks;
  } finally {
    await bot.stop();
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function answersTo(discord: Loopback, asked: Asked): Promise<readonly StoredMessage[]> {
  const { by, asker, locale } = asked;
  const person = discord.person(asker);
  if (by.kind === 'message') return [await answerToMention(discord, person, by.text)];
  const where = { permissions: MANAGE_SERVER, ...(locale === undefined ? {} : { locale }) };
  const options = Object.fromEntries(
    Object.entries(by.options).map(([name, value]) => [
      name,
      value === '#news' ? discord.otherChannelId : value,
    ]),
  );
  const given = discord.slash(person, by.command, options, where);
  const first = await given.answer();
  return [first, ...given.followUps];
}

async function answerToMention(discord: Loopback, person: Person, text: string): Promise<StoredMessage> {
  const said = discord.say(person, discord.channelId, `<@${discord.botUser.id}> ${text}`);
  return await discord.waitFor(
    () => discord.fromBot().find(({ reference }) => reference === said),
    'an answer',
  );
}
