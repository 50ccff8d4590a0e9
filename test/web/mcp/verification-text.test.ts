import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/domain/article.ts';
import { verificationText } from '../../../src/web/mcp/verification-text.ts';
import { verifiedAs } from '../../fakes/verified-as.ts';

const OLD = 'The ferry sails twice on weekdays.';
const citation = {
  ...{ articleId: 'a' as ArticleId, title: 'Ferry', outlet: null, publishedAt: null, url: null },
  ...{ source: 'ferry.txt/20261130T080000Z-0123abcd.txt', span: { start: 0, end: OLD.length } },
};

describe('a verification as text for a model', () => {
  it('says that an older version of a page has the words which no article has', () => {
    const verified = verifiedAs(
      { status: 'not-found', nearest: null },
      {
        oldWords: {
          ...{ text: OLD, citation, source: 'ferry.txt', fetchedAt: '2026-11-30T08:00:00Z', isExact: true },
        },
      },
    );
    const text = verificationText({ verified, beside: [] });
    expect(text).toContain('Exact in the version of 2026-11-30: the page was changed since');
    expect(text).toContain(`> ${OLD}`);
  });
});
