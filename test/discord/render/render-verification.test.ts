import { describe, expect, it } from 'vitest';
import { renderVerification } from '../../../src/discord/render-verification.ts';
import { en } from '../../../src/discord/words/en.ts';
import type { ArticleId } from '../../../src/domain/article.ts';
import type { FoundText } from '../../../src/domain/verification.ts';

function placeOf(text: string, title = 'A headline'): FoundText {
  const citation = {
    articleId: 'a' as ArticleId,
    title,
    outlet: null,
    publishedAt: null,
    url: null,
    source: 'a.txt',
  };
  return { text, citation: { ...citation, span: { start: 0, end: text.length } } };
}

describe('a verification that no message holds', () => {
  const long = 'word '.repeat(8000);

  it('is one message with the first place attached, to the character', () => {
    const { content, files } = renderVerification(
      { status: 'exact', matches: [placeOf(long), placeOf(long)] },
      en,
    );
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(files.map(({ text }) => text)).toEqual([long]);
  });

  it('shows of long differences and headlines their beginnings', () => {
    const differences = Array.from({ length: 4000 }, () => ({ expected: long, found: long })) as never;
    const matches = [placeOf('some words here', 'headline '.repeat(1_000_000))] as const;
    const { content, files } = renderVerification({ status: 'altered', differences, matches }, en);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toContain('headline headline');
    expect(files).toEqual([]);
  });
});
