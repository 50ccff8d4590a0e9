import { chosenInstead } from '../../app/ask/chosen-instead.ts';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Engine } from '../../app/ask/engine.ts';
import { articleLanguages } from '../../app/ask/question/article-languages.ts';
import { type Holdings, reportHoldings } from '../../app/report/holdings.ts';
import { reportFeedback } from '../../app/report/report-feedback.ts';
import { checkQuote } from '../../app/verify/verify-quote.ts';
import { inSlices } from '../../concurrency/cooperatively.ts';
import { DEFAULT_QUOTES } from '../../app/limits.ts';
import { logDropped } from '../../app/ask/quotes/log-dropped.ts';
import { readQuestion } from '../../app/ask/question/read-question.ts';
import { readArticle } from '../../app/read/read-article.ts';
import type { QuotePlace } from '../../app/read/quote-place.ts';
import type { QuoteId } from '../../domain/answer.ts';
import type { ArticleId } from '../../domain/article.ts';
import { IsnadError } from '../../domain/error.ts';
import { inTurn } from '../in-turn.ts';
import { readyEngine } from '../ready-engine.ts';
import { Refusal } from '../refusal.ts';
import type { WebDeps } from '../web-deps.ts';
import type { WebEnv } from '../web-env.ts';
import { articlePage } from './article-page.ts';
import { keptHistories } from './versions/kept-histories.ts';
import { askPage } from './ask/ask-page.ts';
import { filterOf, limitsSent, NOTHING_ASKED } from './ask/asked-question.ts';
import { listRoutes } from './lists/list-routes.ts';
import { refusedHere } from './refusals/refusal-page.ts';
import { ROOM_CSS, ROOM_CSS_PATH } from './room-css.ts';
import type { KnownFeeds } from './holdings/feeds-html.ts';
import { holdingsPage } from './holdings/holdings-page.ts';
import { verifyPage } from './verify/verify-page.ts';
import { verifyText } from './verify/verify-text.ts';
import { visitOf } from './visit.ts';

/** The pages of the reading room. */
export function roomRoutes(deps: WebDeps): Hono<WebEnv> {
  const { settings, detectLanguage, today, feedback, log } = deps;
  const holdingsOf = holdingsKept(detectLanguage);
  const historyOf = keptHistories(deps);
  const room = new Hono<WebEnv>();

  room.get('/', async (c) => {
    const visit = visitOf(c);
    const text = c.req.query('q');
    if (text === undefined) return c.html(askPage(visit, NOTHING_ASKED, { kind: 'nothing' }));
    const asked = { text, ...limitsSent(c) };
    try {
      // What cannot be read waits for no turn.
      readQuestion(text, detectLanguage);
      const engine = await readyEngine(deps);
      const filter = filterOf(asked, today(), engine.index.outlets);
      const reply = await inTurn(deps, c.get('visitor'), () =>
        engine.ask(text, filter, DEFAULT_QUOTES, { dropped: chosenInstead(filter) }),
      );
      logDropped(log, reply.notices);
      return c.html(askPage(visit, asked, { kind: 'reply', reply, today: today() }));
    } catch (error) {
      return refusedHere(c, visit, error, (why) => askPage(visit, asked, { kind: 'refused', why }));
    }
  });

  room.get('/articles/:id', async (c) => {
    const visit = visitOf(c);
    const engine = await readyEngine(deps);
    const { index, generation } = engine;
    const isWhole = settings.fullText || visit.isOperator;
    const articleId = c.req.param('id') as ArticleId;
    const quote = placeIn(c.req.query('quote'), c.req.query('at'));
    const article = readArticle(index, { articleId, quote }, isWhole);
    if (typeof article === 'string') throw new Refusal({ kind: article });
    const history = await historyOf(engine, article.citation, isWhole);
    return c.html(articlePage(visit, article, { indexedAt: generation.indexedAt, history, isWhole }));
  });

  room.get('/verify', (c) => c.html(verifyPage(visitOf(c), '', { kind: 'nothing' })));

  room.post('/verify', async (c) => {
    const form = await formOf(c);
    const visit = visitOf(c, form['lang']);
    const text = typeof form['quote'] === 'string' ? form['quote'] : '';
    try {
      // What cannot be compared waits for no turn.
      checkQuote(text);
      const engine = await readyEngine(deps);
      const verified = await inTurn(deps, c.get('visitor'), () => verifyText(text, engine));
      return c.html(verifyPage(visit, text, { kind: 'verified', verified }));
    } catch (error) {
      return refusedHere(c, visit, error, (why) => verifyPage(visit, text, { kind: 'refused', why }));
    }
  });

  room.get('/holdings', async (c) => {
    const visit = visitOf(c);
    if (!visit.isOperator) throw new Refusal({ kind: 'operators-only' });
    const holdings = await holdingsOf(await readyEngine(deps));
    const votes = reportFeedback(await feedback.votes(), await feedback.damagedVotes());
    return c.html(holdingsPage(visit, holdings, { feeds: await knownFeeds(deps), votes }));
  });

  room.route('/', listRoutes(deps));

  for (const path of ['/', '/verify', '/articles/:id', '/holdings'])
    room.all(path, () => {
      throw new Refusal({ kind: 'wrong-method' });
    });

  room.get(ROOM_CSS_PATH, (c) => {
    c.header('Cache-Control', 'public, max-age=31536000, immutable');
    return c.body(ROOM_CSS, 200, { 'Content-Type': 'text/css; charset=utf-8' });
  });

  return room;
}

/** What a form sent; nothing if the body is no form. @throws Refusal `too-large` */
async function formOf(c: Context<WebEnv>): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await c.req.parseBody();
  } catch (error) {
    if (error instanceof TypeError) return {};
    throw error;
  }
}

/** How the feeds are; a notice if their state cannot be read, so that the rest of the page is shown all the same. */
async function knownFeeds({ feedsHealth, log }: Pick<WebDeps, 'feedsHealth' | 'log'>): Promise<KnownFeeds> {
  try {
    return await feedsHealth();
  } catch (error) {
    if (!(error instanceof IsnadError)) throw error;
    log.error('feeds not read', { code: error.notice.code });
    return error.notice;
  }
}

/** What the archive holds, counted once for each generation. */
function holdingsKept(detectLanguage: WebDeps['detectLanguage']): (engine: Engine) => Promise<Holdings> {
  const counted = new WeakMap<Engine, Promise<Holdings>>();
  return (engine) => {
    const { index } = engine;
    const before = counted.get(engine);
    const counting =
      before ?? inSlices(reportHoldings(index.articles, articleLanguages(index, detectLanguage)));
    counted.set(engine, counting);
    return counting;
  };
}

const QUOTE_ID = z.string().regex(/^[\w-]{1,14}$/u);
const AT = z.string().regex(/^\d{1,9}-\d{1,9}$/u);

/** @throws Refusal `no-quote` if the id is none */
function placeIn(id: string | undefined, at: string | undefined): Omit<QuotePlace, 'articleId'> | null {
  if (id === undefined) return null;
  const quote = QUOTE_ID.safeParse(id);
  if (!quote.success) throw new Refusal({ kind: 'no-quote' });
  const span = AT.safeParse(at);
  const [start = 0, end = 0] = span.success ? span.data.split('-').map(Number) : [];
  return { quote: quote.data as QuoteId, at: span.success ? { start, end } : null };
}
