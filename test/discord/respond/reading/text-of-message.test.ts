import { Collection, Embed, type MessageSnapshot } from 'discord.js';
import { expect, it } from 'vitest';
import { textOfMessage } from '../../../../src/discord/respond/reading/text-of-message.ts';

type Seen = Parameters<typeof textOfMessage>[0];

function card(title: string, description: string): Embed {
  return Reflect.construct(Embed, [{ title, description }]) as Embed;
}

function message(
  content: string,
  embeds: readonly Embed[] = [],
  forwarded: readonly Partial<Seen>[] = [],
): Seen {
  const snapshots = forwarded.map(
    (one, i) => [String(i), { content: '', embeds: [], components: [], poll: null, ...one }] as const,
  );
  return {
    content,
    embeds: [...embeds],
    components: [],
    poll: null,
    messageSnapshots: new Collection(snapshots) as unknown as Collection<string, MessageSnapshot>,
  };
}

it.each([
  ['its text before any card', message(' words ', [card('A', 'b')]), 'words'],
  [
    'the card below a link',
    message('<https://example.org/a>', [card('A post', 'It rains')]),
    'A post\nIt rains',
  ],
  ['all cards', message('', [card('A', 'b'), card('', 'c')]), 'A\nb\nc'],
  ['a link with words', message('see https://example.org/a', [card('A', 'b')]), 'see https://example.org/a'],
  ['what it forwards', message('', [], [{ content: 'forwarded' }]), 'forwarded'],
  ['the card of what it forwards', message('', [], [{ embeds: [card('', 'inside')] }]), 'inside'],
  ['no link alone, and no file', message('https://example.org/a'), ''],
  ['nothing', message(''), ''],
])('takes %s', (_, seen, expected) => {
  expect(textOfMessage(seen)).toBe(expected);
});
