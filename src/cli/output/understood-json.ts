import type { ParsedCorpus } from '../../app/indexing/parse-corpus.ts';
import { sliceOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import type { Notice } from '../../domain/error.ts';
import { describeNotice } from '../../operator-messages.ts';

/**
 * What was understood of pages: an object for each article, in the order of the pages, and then one for each file or part that
 * was refused. Other programs rely on the keys and their order.
 */
export function understoodJson({ articles, numbers, warnings, refused, textOf }: ParsedCorpus): object[] {
  return [
    ...articles.map(({ article }, i) => {
      const { source, title, outlet, publishedAt: date, url, blocks } = article;
      const text = textOf(source);
      return {
        ...{ source, article: at(numbers, i), title, outlet, date, url },
        body: blocks.flat().map((paragraph) => sliceOf(text, paragraph)),
        warnings: at(warnings, i).map(toldJson),
      };
    }),
    ...refused.map(({ source, notice }) => ({ source, error: toldJson(notice) })),
  ];
}

function toldJson(told: Notice): object {
  return { code: told.code, message: describeNotice(told) };
}
