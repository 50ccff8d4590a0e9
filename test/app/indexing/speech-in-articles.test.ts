import { expect, it } from 'vitest';
import { knownSpeech, speechInArticles } from '../../../src/app/indexing/speech-in-articles.ts';
import { sliceOf } from '../../../src/domain/article.ts';
import { parseCorpus } from '../../../src/app/indexing/parse-corpus.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';

const ARTICLE =
  'Bridge\nPublished: 2024-03-05\n\nMayor Ada Quill said that the bridge is safe. It is new.\nSource: North\n';

function parsed(text: string) {
  return parseCorpus(new MemoryCorpus([{ kind: 'page', page: { source: 'a.txt', text } }]));
}

it('reads who says what in each article', async () => {
  const corpus = await parsed(ARTICLE);
  const speech = speechInArticles(corpus);
  expect(speech).toMatchObject([{ article: 0, sentence: 0, speaker: 'Mayor Ada Quill' }]);
  expect(speech.map(({ said }) => sliceOf(ARTICLE, said))).toEqual(['the bridge is safe.']);
});

it('takes over what is known of an article, where it has moved within its page', async () => {
  const before = await parsed(ARTICLE);
  const known = knownSpeech({
    ...before,
    speech: speechInArticles(before).map((one) => ({ ...one, speaker: 'known' })),
  });
  const text = `\n\n${ARTICLE}`;
  const speech = speechInArticles(await parsed(text), known);
  expect(speech.map(({ speaker, said }) => [speaker, sliceOf(text, said)])).toEqual([
    ['known', 'the bridge is safe.'],
  ]);
});

it('reads an article again that has changed', async () => {
  const before = await parsed(ARTICLE);
  const known = knownSpeech({ ...before, speech: [] });
  expect(speechInArticles(before, known)).toEqual([]);
  expect(speechInArticles(await parsed(ARTICLE.replace('safe', 'shut')), known)).toHaveLength(1);
});

it('takes over what is known of two articles that are the same once for each', async () => {
  const pages = ['a.txt', 'b.txt'].map((source) => ({
    kind: 'page' as const,
    page: { source, text: ARTICLE },
  }));
  const both = await parseCorpus(new MemoryCorpus(pages));
  const speech = speechInArticles(both);
  expect(speech.map(({ article }) => article)).toEqual([0, 1]);
  expect(speechInArticles(both, knownSpeech({ ...both, speech }))).toEqual(speech);
});
