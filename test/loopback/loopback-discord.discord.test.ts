import { describe, expect, it } from 'vitest';
import { call } from './raw-calls.ts';
import { connect, PLAIN_INTENTS, startWithClient } from './test-client.ts';

describe('login', () => {
  it('shows the guild, its channels and the permissions of the bot there', async () => {
    const { discord, client } = await connect();
    await discord.ready;
    expect(client.user.id).toBe(discord.clientId);
    const guild = client.guilds.cache.get(discord.guildId);
    expect([...(guild?.channels.cache.keys() ?? [])]).toEqual([discord.channelId, discord.otherChannelId]);
    const permissions = () => {
      const channel = guild?.channels.cache.get(discord.channelId);
      return guild?.members.me && channel?.permissionsFor(guild.members.me).has('SendMessages');
    };
    expect(permissions()).toBe(true);
    discord.denyWriting(discord.channelId);
    await discord.waitFor(() => permissions() === false, 'loss of the permission');
    expect(discord.identifies).toHaveLength(1);
    expect(discord.identifies[0]?.intents).toBe(PLAIN_INTENTS.reduce((sum, bit) => sum | bit, 0));
    expect((await client.application.fetch()).owner?.id).toBe(discord.ownerId);
    expect(discord.rejections).toEqual([]);
  });
});

it('routes that do not exist are kept, and the token is asked for', async () => {
  const { discord } = await startWithClient();
  expect(await call(discord, 'GET', '/nowhere')).toMatchObject({ status: 404 });
  expect(discord.rejections.at(-1)).toMatchObject({ path: '/nowhere', problem: 'no such route' });
  const bare = await fetch(`${discord.api}/v10/users/@me`);
  expect(bare.status).toBe(401);
});
