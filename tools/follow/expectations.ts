import { join } from 'node:path';
import { z } from 'zod';
import { readLinesAs } from '../understood/json-articles.ts';

const ids = z.array(z.string()).min(1);
const line = z.union([
  z.strictObject({ follow: z.string(), language: z.string(), question: z.string() }),
  z.strictObject({ follow: z.string(), event: z.string(), articles: ids, days: z.array(z.string()) }),
  z.strictObject({ follow: z.string(), alsoAnswer: ids }),
  z.strictObject({ follow: z.string(), doNotAnswer: ids }),
]);

/** A followed question, and which of the day's articles a reader expects to answer it. */
export type Expectation = {
  readonly key: string;
  readonly language: string;
  readonly question: string;
  /** Events that must be told, each by one of its articles. */
  readonly events: readonly { readonly name: string; readonly articles: readonly string[] }[];
  /** Articles that answer as well, and need not be told. */
  readonly alsoAnswer: ReadonlySet<string>;
  /** Articles that were read and do not answer, though they are near. All that is named nowhere does not either. */
  readonly doNotAnswer: ReadonlySet<string>;
};

/** The list in `expectations.jsonl`: ids of articles of ant-news and days, no texts. */
export async function readExpectations(): Promise<readonly Expectation[]> {
  const lines = await readLinesAs(join(import.meta.dirname, 'expectations.jsonl'), line);
  return lines.flatMap((one) => {
    if (!('question' in one)) return [];
    const own = lines.filter(({ follow }) => follow === one.follow);
    return [
      {
        ...{ key: one.follow, language: one.language, question: one.question },
        events: own.flatMap((other) =>
          'event' in other ? [{ name: other.event, articles: other.articles }] : [],
        ),
        alsoAnswer: new Set(own.flatMap((other) => ('alsoAnswer' in other ? other.alsoAnswer : []))),
        doNotAnswer: new Set(own.flatMap((other) => ('doNotAnswer' in other ? other.doNotAnswer : []))),
      },
    ];
  });
}
