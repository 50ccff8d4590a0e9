import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceBundle } from '../../src/domain/bundle.ts';
import type { Loopback, StoredMessage } from '../loopback/loopback-discord.ts';
import { addPage, changeableFolders, shownAs } from './admin-bot.ts';
import { endBot, readyBot } from './ready-bot.ts';
import type { RunningBot } from './run-bot.ts';
import './unhurried.ts';

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
