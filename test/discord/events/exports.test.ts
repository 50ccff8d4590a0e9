import type { ButtonInteraction } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { BUNDLE_WORDS } from '../../../src/app/verify/bundle/words/words-by-language.ts';
import { verifyInProcess } from '../../../src/app/verify/verify-message.ts';
import { onButton } from '../../../src/discord/events/buttons.ts';
import { de } from '../../../src/discord/locales/de.ts';
import { en } from '../../../src/discord/locales/en.ts';
import { encodeCustomId } from '../../../src/discord/render/message/custom-id.ts';
import type { EvidenceBundle } from '../../../src/domain/bundle.ts';
import type { Page } from '../../../src/domain/article.ts';
import type { VerifiedMessage } from '../../../src/domain/verification.ts';
import { recipeFor } from '../../../src/app/indexing/recipe.ts';
import { sealOf } from '../../../src/text/json/sealed-json.ts';
import { withOldWords, type OldVersions } from '../../../src/app/versions/old-verifier.ts';
import type { Verifier } from '../../../src/domain/ports/verifier.ts';
import {
  HARBOUR,
  indexOf,
  OLD_HARBOUR,
  OLD_QUOTE,
  olderForms,
} from '../../app/verify/bundle/sample-bundle.ts';
import { keptVersions } from '../../fakes/kept-versions.ts';
import { answeringWith } from '../../fakes/calibration.ts';
import { fakeContext, type FakeParts } from '../fake-context.ts';
import { fakeInteraction, type Told } from '../fake-interaction.ts';

const MEMBER = '400000000000000002';
const ASKER = '400000000000000009';
const QUOTE = 'The mayor of Tallwick praised the crew';

/** A bot with an index of these pages that remembers a quote. */
async function botWith({
  pages = [HARBOUR],
  parts = {},
  isPrivate = false,
  text = QUOTE,
  old = { search: null, unread: null },
}: {
  readonly pages?: readonly Page[];
  readonly parts?: Omit<FakeParts, 'engine'>;
  readonly isPrivate?: boolean;
  readonly text?: string;
  readonly old?: OldVersions;
} = {}) {
  const index = await indexOf(...pages);
  const inArticles = verifyInProcess(index);
  const verifier: Verifier = {
    verify: async (message, filter, reading) =>
      withOldWords(await inArticles.verify(message, filter, reading), old, { text: message }),
  };
  const engine = {
    ...{ index, verifier, answering: answeringWith() },
    translated: (verified: VerifiedMessage) => Promise.resolve(verified),
    generation: { id: 'g000000001-abcdef', recipe: recipeFor('embedder@1') },
  };
  const bot = await fakeContext({ ...parts, engine: engine as unknown as Partial<Engine> });
  const key = bot.context.exportable.remember({ askerId: ASKER, isPrivate, text, reading: 'message' });
  return { ...bot, engine, key };
}

type Bot = Awaited<ReturnType<typeof botWith>>;
type SentFile = { readonly name: string; readonly attachment: Buffer };

/** Presses the button; also gives the files that were sent. */
async function press({ context, key }: Bot, language: 'en' | 'de' = 'en', memberId = MEMBER) {
  const files: SentFile[] = [];
  const message = { id: '500000000000000001', content: '', resolveComponent: () => ({}) };
  const customId = encodeCustomId({ action: 'export', language, key });
  const { interaction, told } = fakeInteraction('button', {
    ...{ customId, message, user: { id: memberId } },
  });
  const { webhook } = interaction as ButtonInteraction;
  const editMessage = webhook.editMessage.bind(webhook);
  vi.spyOn(webhook, 'editMessage').mockImplementation((target, sent) => {
    files.push(...((sent as { readonly files?: SentFile[] }).files ?? []));
    return editMessage(target, sent);
  });
  await onButton(context, interaction as ButtonInteraction);
  return { files, contents: contentsOf(told) };
}

function contentsOf(told: readonly Told[]): string[] {
  return told.flatMap(({ content }) => content ?? []);
}

describe('the button that exports the evidence', () => {
  it('sends a page to read and a bundle to check, in the language of the message', async () => {
    const bot = await botWith();
    const { files, contents } = await press(bot, 'de');
    expect(contents).toEqual([de.verify.evidence]);
    expect(files.map(({ name }) => name)).toEqual(['isnad-evidence.html', 'isnad-evidence.json']);
    const [page, json] = files.map(({ attachment }) => attachment.toString('utf8'));
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toContain(QUOTE);
    const { seal, bundle } = JSON.parse(json ?? '') as {
      readonly seal: string;
      readonly bundle: EvidenceBundle;
    };
    expect(seal).toBe(sealOf(bundle));
    expect(bundle).toMatchObject({
      madeAt: '2024-06-01T08:00:00.000Z',
      madeWith: { isnad: '0', generation: 'g000000001-abcdef', embedder: 'embedder@1' },
      quotations: [{ given: QUOTE, status: 'exact' }],
      pages: [{ source: HARBOUR.source }],
    });
    expect(bot.metrics.buttonPressed).toHaveBeenCalledExactlyOnceWith('export');
  });

  it('has words that only an older version of a page has, with that version', async () => {
    const store = keptVersions({ kind: 'page', page: OLD_HARBOUR });
    const old = await olderForms(store);
    const bot = await botWith({ text: OLD_QUOTE, old });
    const context = { ...bot.context, versions: { ...bot.context.versions, ...store } };
    const { files } = await press({ ...bot, context }, 'de');
    const [page, json] = files.map(({ attachment }) => attachment.toString('utf8'));
    expect(page).toContain(BUNDLE_WORDS.de.inVersion.exact('\u20662024-06-01\u2069'));
    const { bundle } = JSON.parse(json ?? '') as { readonly bundle: EvidenceBundle };
    expect(bundle.quotations).toMatchObject([
      { status: 'altered', version: { status: 'exact', file: OLD_HARBOUR.source }, versionsUnread: false },
    ]);
    const gone = await press(await botWith({ text: OLD_QUOTE, old }), 'de');
    expect(gone.files[0]?.attachment.toString('utf8')).toContain(BUNDLE_WORDS.de.versionsUnread);
  });

  it('shows only outlets that the place allows, and says so in the bundle', async () => {
    const bot = await botWith({ parts: { here: { outlets: ['Another'] } } });
    const { files } = await press(bot);
    const [, json] = files.map(({ attachment }) => attachment.toString('utf8'));
    const { bundle } = JSON.parse(json ?? '') as { readonly bundle: EvidenceBundle };
    expect(bundle).toMatchObject({
      outlets: ['Another'],
      quotations: [{ status: 'not-found', places: [] }],
      pages: [],
    });
  });

  it('says nothing of outlets where the place limits none', async () => {
    const { files } = await press(await botWith());
    const [page, json] = files.map(({ attachment }) => attachment.toString('utf8'));
    const { bundle } = JSON.parse(json ?? '') as { readonly bundle: EvidenceBundle };
    expect(bundle.outlets).toBeNull();
    expect(page).not.toContain(BUNDLE_WORDS.en.outlets);
    const limited = await press(await botWith({ parts: { here: { outlets: ['Another'] } } }));
    expect(limited.files[0]?.attachment.toString('utf8')).toContain(BUNDLE_WORDS.en.outlets);
  });

  it('says that the quote is forgotten, after forgetting and to another person where it was private', async () => {
    const bot = await botWith({ isPrivate: true });
    expect(await press(bot)).toEqual({ files: [], contents: [en.refusals.quoteForgotten] });
    expect((await press(bot, 'en', ASKER)).files).toHaveLength(2);
    bot.context.exportable.forget(ASKER);
    expect((await press(bot, 'en', ASKER)).contents).toEqual([en.refusals.quoteForgotten]);
  });

  it('works nowhere that isnad is off, and counts as a question', async () => {
    const off = await botWith({ parts: { here: { enabled: false } } });
    expect((await press(off)).contents).toEqual([en.refusals.offHere]);
    const limits = { perMember: 1, perChannel: 9, perServer: 9 };
    const bot = await botWith({ parts: { settings: { limits } } });
    await press(bot);
    const { contents } = await press(bot);
    expect(contents.join()).toMatch(/^Too many questions/u);
  });
});
