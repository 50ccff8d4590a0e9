import { expect, it } from 'vitest';
import { botFolders, endBot, readyBot } from './ready-bot.ts';
import { quotesShown } from './un-render.ts';

it('an answer that does not come in time is given up with a word, and later ones come', async () => {
  const folders = botFolders();
  const { discord, bot } = await readyBot({
    ...folders,
    ...{ ANSWER_WITHIN_SECONDS: '2', ANSWERS_AT_ONCE: '24', QUEUE_LENGTH: '100' },
  });
  // All at once on one model: the last of them would have to wait for much longer.
  const asked = Array.from({ length: 24 }, () =>
    discord.slash(
      discord.person(),
      'ask',
      { question: 'What did Putin say?' },
      { channelId: discord.addChannel() },
    ),
  );
  const shown = await Promise.all(asked.map(async (one) => (await one.answer()).content));
  const late = shown.filter((content) => content.includes('took too long'));
  expect(late.length).toBeGreaterThan(5);
  expect(late[0]).toBe('This took too long and was given up. Please ask again, perhaps in fewer words.');
  for (const content of shown) if (!late.includes(content)) expect(quotesShown(content)).not.toEqual([]);
  expect(bot.log.filter(({ event }) => event === 'answer given up')).toHaveLength(late.length);
  // What was given up is still worked on for a while.
  let quotes: string[] = [];
  for (let tries = 0; quotes.length === 0 && tries < 60; tries++) {
    const { content } = await discord
      .slash(discord.person(), 'ask', { question: 'What did Putin say?' })
      .answer();
    quotes = quotesShown(content);
  }
  expect(quotes).not.toEqual([]);
  await endBot(discord, bot, folders.folder);
});
