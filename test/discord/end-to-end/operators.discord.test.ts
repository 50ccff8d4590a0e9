import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startLoopback, type Loopback, type Person } from '../../loopback/loopback-discord.ts';
import { botFolders, readyBotOn } from '../ready-bot.ts';
import { runBot, type RunningBot } from '../run-bot.ts';
import '../unhurried.ts';

const folders = botFolders();
let discord: Loopback | null = null;
let bot: RunningBot | null = null;

afterEach(async () => {
  await bot?.stop();
  await discord?.close();
  expect(discord?.rejections).toEqual([]);
  rmSync(folders.DATA_DIR, { recursive: true, force: true });
});

async function start(prepare: (on: Loopback) => NodeJS.ProcessEnv): Promise<Loopback> {
  const on = await startLoopback();
  discord = on;
  bot = await readyBotOn(on, { ...folders, ...prepare(on) });
  return on;
}

it('a team owns the index together, and the owner of another application does not', async () => {
  let members: readonly Person[] = [];
  const on = await start((loopback) => {
    members = [loopback.person(), loopback.person()];
    loopback.ownedByTeam(members);
    return {};
  });
  for (const member of members) {
    expect((await on.slash(member, 'reindex cancel').answer()).content).toContain('Nothing is being indexed');
  }
  expect((await on.slash(on.owner, 'reindex cancel').answer()).content).toContain('Only the operator');
});

it('a team’s index is for its owner and accepted administrators, and for no other role or state', async () => {
  const people: Record<string, Person> = {};
  const on = await start((loopback) => {
    const member = (name: string, role: string, membershipState: number) => {
      const person = loopback.person(name);
      people[name] = person;
      return { id: person.id, role, membershipState };
    };
    loopback.ownedByTeam(
      [],
      [
        member('owner', 'developer', 2),
        member('admin', 'admin', 2),
        member('developer', 'developer', 2),
        member('reader', 'read_only', 2),
        member('invited', 'admin', 1),
        member('unknown role', 'superuser', 2),
        member('role in capitals', 'ADMIN', 2),
        member('unknown state', 'admin', 3),
      ],
    );
    return {};
  });
  for (const [name, person] of Object.entries(people)) {
    const said = (await on.slash(person, 'reindex cancel').answer()).content;
    const mayUse = name === 'owner' || name === 'admin';
    expect([name, said]).toEqual([
      name,
      expect.stringContaining(mayUse ? 'Nothing is being indexed' : 'Only the operator'),
    ]);
  }
});

it('OPERATOR_IDS names others in their place; a week’s gaps are told as counts of words', async () => {
  const gaps = join(folders.DATA_DIR, 'gaps.json');
  const operators: Person[] = [];
  const on = await start((loopback) => {
    const operator = loopback.person();
    operators.push(operator);
    mkdirSync(folders.DATA_DIR, { recursive: true });
    const words = { inflation: 4, volcano: 2, secret: 1 };
    writeFileSync(gaps, JSON.stringify({ since: '2020-01-01', unanswered: 5, words, questions: [] }));
    return { OPERATOR_IDS: operator.id, GAPS_CHANNEL_ID: loopback.channelId };
  });
  const report = await on.waitFor(() => on.fromBot(on.channelId)[0], 'the weekly report');
  expect(report.content).toContain('inflation');
  expect(report.content).toContain('volcano');
  expect(report.content).not.toContain('secret');
  for (const operator of operators) {
    expect((await on.slash(operator, 'reindex cancel').answer()).content).toContain(
      'Nothing is being indexed',
    );
  }
  expect((await on.slash(on.owner, 'reindex cancel').answer()).content).toContain('Only the operator');

  await on.slash(on.person(), 'ask', { question: 'How did the volcano of Stromboli erupt?' }).answer();
  await on.waitFor(
    () => (readFileSync(gaps, 'utf8').includes('stromboli') ? true : undefined),
    'the gap counted',
  );
  expect(readFileSync(gaps, 'utf8')).not.toContain('How did');
});

it('settings that cannot be read end the bot with their file’s name, and are left as they are', async () => {
  const on = await startLoopback();
  discord = on;
  mkdirSync(folders.DATA_DIR, { recursive: true });
  const path = join(folders.DATA_DIR, 'settings.json');
  writeFileSync(path, '{"123456789012345678": {"server": {"colour": 1}, "channels": {}}}');
  bot = runBot(on, { ...folders });
  expect((await bot.exited).code).toBe(78);
  expect(bot.output()).toContain('settings.json');
  expect(readFileSync(path, 'utf8')).toContain('colour');
});
