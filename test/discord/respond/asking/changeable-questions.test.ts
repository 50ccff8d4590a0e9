import { describe, expect, it } from 'vitest';
import {
  ChangeableQuestions,
  type ChangeableQuestion,
} from '../../../../src/discord/respond/asking/changeable-questions.ts';

const ASKER = '300000000000000002';
const OTHER = '300000000000000009';
const HOUR = 60 * 60 * 1000;

function question(changes: Partial<ChangeableQuestion> = {}): ChangeableQuestion {
  return {
    ...{ askerId: ASKER, isPrivate: false, text: 'Who called?', earlier: [], filter: {}, dropped: [] },
    limits: {},
    ...changes,
  };
}

/** A memory whose clock moves only when a test moves it. */
function memoryAt() {
  let now = 0;
  const memory = new ChangeableQuestions(() => now);
  return {
    memory,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('a question', () => {
  it('is found by its key, which says nothing of it', () => {
    const { memory } = memoryAt();
    const [first, second] = [memory.remember(question()), memory.remember(question({ text: 'And now?' }))];
    expect(first).toMatch(/^[\w-]{12}$/u);
    expect(first).not.toBe(second);
    expect(memory.find(first, OTHER)).toEqual(question());
    expect(memory.find(second, OTHER)?.text).toBe('And now?');
    expect(memory.find('AAAAAAAAAAAA', ASKER)).toBeNull();
  });

  it('is forgotten after an hour', () => {
    const { memory, pass } = memoryAt();
    const key = memory.remember(question());
    pass(HOUR - 1);
    expect(memory.find(key, ASKER)).not.toBeNull();
    pass(1);
    expect(memory.find(key, ASKER)).toBeNull();
  });

  it('makes room for newer ones: 2000 are remembered', () => {
    const { memory } = memoryAt();
    const keys = Array.from({ length: 2001 }, () => memory.remember(question()));
    expect(keys.filter((key) => memory.find(key, ASKER) !== null)).toEqual(keys.slice(1));
  });

  it('that was private is for the asker alone', () => {
    const { memory } = memoryAt();
    const key = memory.remember(question({ isPrivate: true }));
    expect(memory.find(key, OTHER)).toBeNull();
    expect(memory.find(key, ASKER)).not.toBeNull();
  });

  it('is forgotten when the asker wants it, and no other', () => {
    const { memory } = memoryAt();
    const [mine, theirs] = [memory.remember(question()), memory.remember(question({ askerId: OTHER }))];
    memory.forget(ASKER);
    expect([memory.find(mine, ASKER), memory.find(theirs, ASKER)?.askerId]).toEqual([null, OTHER]);
  });
});
