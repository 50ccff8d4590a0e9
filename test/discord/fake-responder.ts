import type { Asking } from '../../src/discord/respond/asking/member-question.ts';

/** One thing that a responder was told to do. */
export type Shown = { readonly kind: 'acknowledged' | 'wait' | 'answer' | 'refusal'; readonly text: string };

/** Somebody on a server who waits for an answer, and what that person was shown, in order. */
export function fakeResponder(changes: Partial<Asking> = {}): {
  readonly asking: Asking;
  readonly shown: Shown[];
} {
  const shown: Shown[] = [];
  const show = (kind: Shown['kind'], text: string): Promise<void> => {
    shown.push({ kind, text });
    return Promise.resolve();
  };
  const asking: Asking = {
    surface: 'slash',
    id: '300000000000000001',
    memberId: '300000000000000002',
    guildId: '300000000000000003',
    channelId: '300000000000000004',
    parentId: null,
    roleIds: null,
    locales: ['en-US'],
    isPrivate: false,
    acknowledge: () => show('acknowledged', ''),
    wait: (text) => show('wait', text),
    answer: (plans) => show('answer', plans.map(({ content }) => content).join('\n\n')),
    refuse: ({ content }) => show('refusal', content),
    hasAnswered: () => shown.some(({ kind }) => kind === 'answer'),
    isWithdrawn: () => false,
    isEdited: false,
    ...changes,
  };
  return { asking, shown };
}
