import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceBundle } from '../../../src/domain/bundle.ts';
import type { Loopback, StoredMessage } from '../../loopback/loopback-discord.ts';
import { waitFor } from '../../loopback/wait-for.ts';
import { addPage, changeableFolders, shownAs } from '../admin-bot.ts';
import { endBot, readyBot } from '../ready-bot.ts';
import type { RunningBot } from '../run-bot.ts';
import '../unhurried.ts';

/** Verifying and exporting in the rarer ways, on the five pages, which change meanwhile. */
const folders = changeableFolders();
const TRUE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
const FERRY = 'The ferry of Corvane carried nine hundred goats over the strait by night.';

let discord: Loopback;
let bot: RunningBot;

beforeAll(async () => {
  ({ discord, bot } = await readyBot({ ...folders, QUESTIONS_PER_MEMBER: '4' }));
});

afterAll(async () => {
  await endBot(discord, bot, folders.folder);
});

type Button = { readonly custom_id: string; readonly label: string };

function exportOf(message: StoredMessage): string {
  const rows = message.components as readonly { readonly components: readonly Button[] }[];
  const found = rows.flatMap(({ components }) => components).find(({ label }) => label === 'Export evidence');
  if (found === undefined) throw new Error('no button that exports');
  return found.custom_id;
}

function bundleIn({ attachments }: StoredMessage): EvidenceBundle {
  const json = attachments.find(({ filename }) => filename === 'isnad-evidence.json')?.text ?? '';
  return (JSON.parse(json) as { readonly bundle: EvidenceBundle }).bundle;
}

describe('Verify in the menu of a message', () => {
  it('that quotes nobody takes the whole message, and exports what was not found as well', async () => {
    const person = discord.person();
    const said = discord.say(discord.person(), discord.channelId, 'كوكب المشتري مصنوع كله من الجبن الأخضر');
    const answer = await discord.contextMenu(person, 'Verify', said).answer();
    expect(answer.content).toContain('Not found');
    const exported = await discord.press(person, answer, exportOf(answer)).answer();
    expect(bundleIn(exported)).toMatchObject({
      outlets: null,
      quotations: [{ status: 'not-found', places: [] }],
    });
    expect(exported.ephemeralFor).toBe(person.id);
  });

  it('judges each quotation with all its words, and so does the evidence', async () => {
    const person = discord.person();
    const longer = `${TRUE} ثم غنى الجميع أغنية قديمة عن الجبن`;
    const said = discord.say(discord.person(), discord.channelId, `«${longer}» و«${TRUE}»`);
    const answer = await discord.contextMenu(person, 'Verify', said).answer();
    expect(answer.content).not.toContain('Exact');
    const exported = await discord.press(person, answer, exportOf(answer)).answer();
    const [quotation] = bundleIn(exported).quotations;
    expect(quotation?.quote.text).toBe(longer);
    expect(quotation?.status).not.toBe('exact');
  });
});

describe('Verify of what a reader sees of a message', () => {
  const card = { title: 'A post', description: `«${TRUE}»` };
  /** What Verify in the menu says of a message, for a person who has asked nothing yet. */
  const verdictOn = async (...said: Parameters<Loopback['say']>): Promise<string> =>
    (await discord.contextMenu(discord.person(), 'Verify', discord.say(...said)).answer()).content;

  it.each([
    ['a card alone', '', { embeds: [card] }],
    ['the card below a link', 'https://example.org/post/1', { embeds: [card] }],
    ['a message that it forwards', '', { forwarded: `SANA: «${TRUE}»` }],
  ] satisfies [string, string, Parameters<Loopback['say']>[3]][])('takes %s', async (_, content, options) => {
    expect(await verdictOn(discord.person(), discord.channelId, content, options)).toContain('Exact');
  });

  it('takes its text where it has some, not the card', async () => {
    const altered = TRUE.replace('الإيراني', 'التركي');
    const content = await verdictOn(discord.person(), discord.channelId, `«${altered}»`, { embeds: [card] });
    expect(content).toContain('Altered');
  });

  it('says that there is no quote where only a link is, and that two words are too short', async () => {
    const here = discord.channelId;
    expect(await verdictOn(discord.person(), here, 'https://example.org/post/1')).toBe(
      'There is no quote to check.',
    );
    expect(await verdictOn(discord.person(), here, '«بوتين ورئيسي»')).toContain('Too short');
  });

  it('verifies the first five quotations of a long message', async () => {
    const person = discord.person();
    const eight = Array.from({ length: 8 }, () => `«${TRUE}»`).join('\n\n');
    const said = discord.say(discord.person(), discord.channelId, eight);
    const first = await discord.contextMenu(person, 'Verify', said).answer();
    expect(first.content).toMatch(/^.*Exact.*\n-# 1\/8 /u);
    await waitFor(() => {
      const shown = discord
        .fromBot(discord.channelId)
        .filter(({ ephemeralFor }) => ephemeralFor === person.id);
      return shown.length === 5 ? shown : null;
    }, 'five verdicts');
  });
});

describe('Export evidence', () => {
  it('of a private answer is for the one who asked alone', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'verify', { quote: TRUE, private: true }).answer();
    const evidence = await discord.press(person, answer, exportOf(answer)).answer();
    expect(evidence.attachments).toHaveLength(2);
    expect(evidence.ephemeralFor).toBe(answer.ephemeralFor);
    expect(evidence.ephemeralFor).not.toBeNull();
  });

  it('tells of the index of now where that was replaced meanwhile', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'verify', { quote: FERRY }).answer();
    const before = bundleIn(await discord.press(person, answer, exportOf(answer)).answer());
    expect(before.quotations[0]?.status).toBe('not-found');
    addPage(folders.CORPUS_DIR, 'ferry.txt', FERRY);
    await shownAs(discord, discord.slash(discord.owner, 'reindex run'), /Added/u);
    const after = bundleIn(await discord.press(person, answer, exportOf(answer)).answer());
    expect(after.quotations[0]).toMatchObject({ status: 'exact', places: [{ source: 'ferry.txt' }] });
    expect(after.madeWith.generation).not.toBe(before.madeWith.generation);
  });

  it('counts against the limit of questions', async () => {
    const person = discord.person();
    const answer = await discord.slash(person, 'verify', { quote: TRUE }).answer();
    const pressed = async () => (await discord.press(person, answer, exportOf(answer)).answer()).content;
    for (let i = 0; i < 3; i++) expect(await pressed()).not.toMatch(/^Too many/u);
    expect(await pressed()).toMatch(/^Too many questions/u);
  });
});
