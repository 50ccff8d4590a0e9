import type { Engine } from '../../../app/ask/engine.ts';
import type { Notice } from '../../../domain/error.ts';
import type { Filter } from '../../../domain/question.ts';
import { TIMELINE_FORMS } from '../../../app/timeline/timeline-form.ts';
import { type Context, Hono } from 'hono';
import { logDropped } from '../../../app/ask/quotes/log-dropped.ts';
import { MAX_NAME_CHARS, MAX_QUESTION_CHARS } from '../../../app/limits.ts';
import { pageOf } from '../../../app/pages.ts';
import { type Said, saidBy } from '../../../app/said/said-by.ts';
import { timelineFile } from '../../../app/timeline/timeline-file.ts';
import { type Timeline, timelineOf } from '../../../app/timeline/timeline.ts';
import { inTurn } from '../../in-turn.ts';
import { readyEngine } from '../../ready-engine.ts';
import { Refusal } from '../../refusal.ts';
import type { WebDeps } from '../../web-deps.ts';
import type { WebEnv } from '../../web-env.ts';
import { type AskedQuestion, filterOf, type Limits, limitsSent } from '../ask/asked-question.ts';
import { refusedHere } from '../refusals/refusal-page.ts';
import { visitOf } from '../visit.ts';
import { checkWords } from './check-words.ts';
import { pageNumber } from './page-number.ts';
import { type AskedSaid, saidPage } from './said-page.ts';
import { TIMELINE_FILES } from './timeline-files.ts';
import { timelinePage } from './timeline-page.ts';

const QUOTES_ON_PAGE = 10;

const FILE_PATHS = Object.values(TIMELINE_FILES).map(({ path }) => path);

/** The pages that list quotes: who said what, and the timeline of a subject, which is had as a file as well. */
export function listRoutes(deps: WebDeps): Hono<WebEnv> {
  const room = new Hono<WebEnv>();

  room.get('/said', async (c) => {
    const visit = visitOf(c);
    const { by = '', about = '' } = c.req.query();
    const asked = { by, about, ...limitsSent(c) };
    if (c.req.query('by') === undefined) return c.html(saidPage(visit, asked, { kind: 'nothing' }));
    try {
      const number = pageNumber(c.req.query('page'));
      const said = await saidIn(c, asked, deps);
      const page = pageOf(said.quotes, number, QUOTES_ON_PAGE);
      return c.html(saidPage(visit, asked, { kind: 'said', said, page }));
    } catch (error) {
      return refusedHere(c, visit, error, (why) => saidPage(visit, asked, { kind: 'refused', why }));
    }
  });

  room.get('/timeline', async (c) => {
    const visit = visitOf(c);
    const asked = subjectSent(c);
    if (c.req.query('q') === undefined) return c.html(timelinePage(visit, asked, { kind: 'nothing' }));
    try {
      const page = pageNumber(c.req.query('page'));
      const timeline = await timelineIn(c, asked, deps);
      return c.html(timelinePage(visit, asked, { kind: 'timeline', timeline, page }));
    } catch (error) {
      return refusedHere(c, visit, error, (why) => timelinePage(visit, asked, { kind: 'refused', why }));
    }
  });

  for (const form of TIMELINE_FORMS)
    room.get(TIMELINE_FILES[form].path, async (c) => {
      const { strings } = visitOf(c);
      const asked = subjectSent(c);
      const timeline = await timelineIn(c, asked, deps);
      const words = { undated: strings.timeline.undated, alsoIn: strings.answers.alsoIn };
      const { name, text } = timelineFile(form, asked.text, timeline, words);
      return c.body(text, 200, {
        'Content-Type': TIMELINE_FILES[form].type,
        'Content-Disposition': `attachment; filename="${name}"`,
      });
    });

  for (const path of ['/said', '/timeline', ...FILE_PATHS])
    room.all(path, () => {
      throw new Refusal({ kind: 'wrong-method' });
    });

  return room;
}

function subjectSent(c: Context<WebEnv>): AskedQuestion {
  return { text: c.req.query('q') ?? '', ...limitsSent(c) };
}

/** @throws Refusal for what cannot be looked for, now or ever; what `inTurn` and `saidBy` throw */
async function saidIn(c: Context<WebEnv>, asked: AskedSaid, deps: WebDeps): Promise<Said> {
  const { by, about } = asked;
  const topic = about.trim() === '' ? null : about;
  checkWords(by, MAX_NAME_CHARS);
  if (topic !== null) checkWords(topic, MAX_QUESTION_CHARS);
  return await listedIn(c, asked, deps, (engine, filter) => saidBy(engine, { by, about: topic, filter }));
}

/** @throws Refusal for what cannot be looked for, now or ever; what `inTurn` and `timelineOf` throw */
async function timelineIn(c: Context<WebEnv>, asked: AskedQuestion, deps: WebDeps): Promise<Timeline> {
  checkWords(asked.text, MAX_QUESTION_CHARS);
  const subject = asked.text;
  return await listedIn(c, asked, deps, (engine, filter) => timelineOf(engine, { subject, filter }));
}

/** Makes a list of quotes within what the form allows, in the visitor's turn. */
async function listedIn<L extends { readonly notices: readonly Notice[] }>(
  c: Context<WebEnv>,
  limits: Limits,
  deps: WebDeps,
  make: (engine: Engine, filter: Filter) => Promise<L>,
): Promise<L> {
  const engine = await readyEngine(deps);
  const filter = filterOf(limits, deps.today(), engine.index.outlets);
  const list = await inTurn(deps, c.get('visitor'), () => make(engine, filter));
  logDropped(deps.log, list.notices);
  return list;
}
