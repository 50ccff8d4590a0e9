import { Invite } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../../src/discord/render/message/escape-markdown.ts';
import { outletChoices } from '../../../../src/discord/commands/options/outlet-choices.ts';
import { shownLabel } from '../../../../src/discord/render/message/plain-label.ts';
import { renderAnswer } from '../../../../src/discord/render/render-answer.ts';
import { renderContext } from '../../../../src/discord/render/quotes/render-context.ts';
import { renderCopy } from '../../../../src/discord/render/quotes/render-copy.ts';
import { renderMore } from '../../../../src/discord/render/quotes/render-quotes.ts';
import { renderVerification } from '../../../../src/discord/render/verification/render-verification.ts';
import { claiming, contextOf, verifiedAs } from '../../../fakes/verified-as.ts';
import { addressOfQuote, openableAddress } from '../../../../src/discord/render/quotes/text-fragment.ts';
import { en } from '../../../../src/discord/locales/en.ts';
import type { Article, ArticleId } from '../../../../src/domain/article.ts';
import { atLeast } from '../../../fuzz/cases.ts';
import { linksIn, typesIn } from '../oracle.ts';
import { answered, citation, input, quote } from '../samples.ts';
import { unescaped } from '../un-render.ts';

/** What a client may make of a text before it looks for invitations. */
function seen(text: string): string {
  const bare = text.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFKC');
  return bare.replace(/%([2-7][0-9a-f])/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function expectNoInvitation(content: string): void {
  expect(content).not.toMatch(Invite.InvitesPattern);
  expect(seen(content)).not.toMatch(Invite.InvitesPattern);
  expect(linksIn(content).filter((link) => /discord(?:app)?\.(?:gg|com\/invite)/iu.test(seen(link)))).toEqual(
    [],
  );
}

const INVITATIONS = [
  'discord.gg/abc',
  'Discord.GG/abc',
  'discord.gg/invite/abc',
  'https://discord.com/invite/abc',
  'discordapp.com/invite/abc',
  'dis\u200bcord.gg/abc',
  'discord\u2060.gg/abc',
  'discord.\u00adgg/abc',
  'd\ufe0fiscord.gg/abc',
  'discorda\u034fpp.com/invite/abc',
  'dis\u{e0041}cord.gg/abc',
  'dis\u3164cord.gg/abc',
  'dis\u0000cord.gg/abc',
  'ｄｉｓｃｏｒｄ.gg/abc',
  '𝐝𝐢𝐬𝐜𝐨𝐫𝐝.gg/abc',
  'diſcord.gg/abc',
  'discord．gg/abc',
  'discord。gg/abc',
  'discord\u2024gg/abc',
  'discord%2egg/abc',
  '%64iscord.gg/abc',
  'discord%2Egg%2Fabc',
];

describe('an invitation', () => {
  it.each(INVITATIONS)('%j is escaped, and shown as it is written', (text) => {
    const escaped = escapeMarkdown(`see ${text} now`);
    expect(unescaped(escaped)).toBe(`see ${text} now`);
    expectNoInvitation(escaped);
    expectNoInvitation(shownLabel(text, 100) ?? '');
  });

  it('is escaped with anything that is not seen between its letters', () => {
    const unseen = fc.constantFrom(
      ...['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u115f', '\u180e', '\u202e'],
      ...['\ufe00', '\ufe0f', '\u{e0100}', '\u{e0001}', '\u{e0061}', '\u0000', '\u0007', '\u007f', '\u2066'],
    );
    const inScripts = (text: string): fc.Arbitrary<string> =>
      fc
        .tuple(
          ...Array.from(text, (letter) =>
            fc
              .tuple(
                fc.array(unseen, { maxLength: 2 }),
                fc.constantFrom(
                  ...[letter, letter.toUpperCase()],
                  /[a-z]/u.test(letter) ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
                ),
              )
              .map(([between, form]) => [...between, form].join('')),
          ),
        )
        .map((letters) => letters.join(''));
    const invitation = fc.constantFrom(
      'discord.gg/abc',
      'discord.com/invite/abc',
      'discordapp.com/invite/abc',
    );
    fc.assert(
      fc.property(invitation.chain(inScripts), fc.string({ maxLength: 5 }), (text, around) => {
        const whole = `${around} ${text}${around}`;
        const escaped = escapeMarkdown(whole);
        expect(unescaped(escaped)).toBe(whole);
        expectNoInvitation(escaped);
        expect(typesIn(escaped).filter((type) => !['text', 'br', 'twemoji'].includes(type))).toEqual([]);
      }),
      { numRuns: atLeast(2000) },
    );
  });

  it.each([
    'https://discord.gg/abc',
    'https://discord.gg./abc',
    'https://www.discord.gg/abc',
    'http://DISCORD.GG/abc',
    'https://discord.com/invite/abc',
    'https://discord.com//invite/abc',
    'https://discord.com/x/../invite/abc',
    'https://discord.com/%69nvite/abc',
    'https://discord.com/%2569nvite/abc',
    'https://ptb.discord.com/invite/abc',
    'https://canary.discordapp.com/invite/abc',
    'https://discord.com/login?redirect_to=%2Finvite%2Fabc',
    'https://discord.com/oauth2/authorize?client_id=1&scope=bot',
    'https://ｄｉｓｃｏｒｄ。ｇｇ/abc',
    'https://dis%63ord.gg/abc',
    'https://dis\u200bcord.gg/abc',
    'https://discord.gift/abc',
    'https://a.example/discord.gg/abc',
    'https://a.example/?to=https://discord.gg/abc',
    'https://a.example/?to=https%3A%2F%2Fdiscord.com%2Finvite%2Fabc',
    'https://a.example/?to=discord%252Egg%252Fabc',
    'https://a.example/#discordapp.com/invite/abc',
  ])('%j is no link of an article', (url) => {
    expect(openableAddress(url)).toBeNull();
    expect(addressOfQuote(url, 'a quote')).toBeNull();
  });

  it('is not seen in the name of another site, which is opened all the same', () => {
    const address = addressOfQuote('https://not-discord.gg/abc', 'a quote') ?? '';
    expect(address).not.toMatch(Invite.InvitesPattern);
    expect(linksIn(`<${address}>`)).toContain(address);
    expect(new URL(address).host).toBe('not-discord.gg');
  });

  it('is not brought into a link by the quote that it leads to', () => {
    expect(addressOfQuote('https://a.example/', 'join discord.gg/abc')).toBe('https://a.example/');
    expect(addressOfQuote('https://a.example/', 'join dis\u200bcord.gg/abc')).toBe('https://a.example/');
  });

  it.each([
    'https://discord.gg.example/abc',
    'https://discordance.example/abc',
    'https://discord.com/blog/abc',
    'https://discord.com/safety/invites-explained',
    'https://dsc.gg/abc',
    'https://a.example/discord.js',
    'https://a.example/invite/abc',
  ])('is not what %j is', (url) => {
    expect(openableAddress(url)).toBe(url);
    expect(addressOfQuote(url, 'w')).toBe(`${url}#:~:text=w`);
  });

  it.each(['discord is a word', 'a discordant note', 'accord.gg/x', 'dsc.gg/x', 'discord, gg'])(
    'is not what %j is',
    (text) => {
      expect(escapeMarkdown(text)).toBe(text);
    },
  );

  it.each(INVITATIONS)(
    '%j stands nowhere in a message: not as quote, label, link, question or copy',
    (text) => {
      const hostile = quote(`قال ${text} اليوم`, {
        title: text,
        outlet: text,
        url: `https://${text}`,
        source: text,
      });
      const withAll = { ...hostile, alsoIn: [hostile.citation] };
      const place = { text: hostile.text, citation: hostile.citation };
      const plans = [
        renderAnswer(input(answered(withAll), { question: text })).plan,
        renderAnswer(
          input({ kind: 'abstained', nearest: [hostile.citation], closest: [] }, { question: text }),
        ).plan,
        ...renderMore([hostile], 'en'),
        ...renderContext([{ quote: hostile, before: [text], after: [text] }], en),
        renderCopy([hostile], en),
        renderVerification(
          verifiedAs(
            { status: 'exact', matches: [place] },
            {
              context: contextOf(place, `قال |${text}| اليوم`, {
                ...{ before: text, after: text, turns: [{ kind: 'doubt', text }] },
              }),
              attribution: claiming({
                speaker: { given: text, page: `${text} ${text}`, verdict: 'differs' },
              }),
              later: [{ citation: hostile.citation, word: text }],
            },
          ),
          en,
          { given: { text, number: 1, of: 2 } },
        ),
        renderVerification(
          verifiedAs({
            status: 'altered',
            differences: [{ expected: text, found: text }],
            matches: [place],
          }),
          en,
        ),
        renderVerification(
          verifiedAs({
            status: 'elided',
            omissions: [{ left: text, mark: text, turns: [] }],
            ...{ isReversed: false, isFar: false, matches: [place] },
          }),
          en,
        ),
        renderVerification(
          verifiedAs({
            status: 'outside-article',
            place: { source: text, span: { start: 0, end: 1 }, text },
          }),
          en,
        ),
      ];
      for (const { content, rows } of plans) {
        expectNoInvitation(content);
        for (const { label } of rows.flat()) expectNoInvitation(label);
      }
      const article: Article = {
        ...citation({ outlet: text }),
        id: 'a' as ArticleId,
        blocks: [],
      };
      expect(outletChoices([article], '')).toEqual([]);
    },
  );
});
