import { stringsFor, UI_LANGUAGES, type UiStrings } from './sources.ts';

type Group = Exclude<keyof UiStrings, 'direction' | 'discordLocales'>;

/** What stands above the strings of a group. A group without a line here does not compile. */
const WHERE: Readonly<Record<Group, string>> = {
  answers: 'Answers to `/ask`, mentions, direct messages and “Find sources”',
  understood: 'Answers: what was understood of the question',
  periods: 'What is offered for the dates of `/ask`',
  changeForm: 'The form behind “Change dates”',
  genres: 'Beside the source of a quote',
  buttons: 'Buttons under an answer',
  followUps: 'What a press on a button shows',
  waiting: 'While somebody waits, and when no answer will come',
  refusals: 'What a person can put right, or has to report',
  hints: 'Hints about how to ask',
  help: '`/help`',
  welcome: 'The greeting of a server, beside what `/help` says',
  verify: '`/verify` and “Verify” on a message',
  said: '`/said`',
  timeline: '`/timeline`',
  reindex: '`/reindex`, and messages to the operators’ channel',
  status: '`/status`, and the line below the bot’s name',
  settings: '`/settings`',
  permissions: '`/status` and `/settings`, for who manages the server',
  operators: 'Messages to the operators’ channel',
  feeds: '`/feeds`',
  privacy: '`/privacy`',
  follow: '`/follow`, `/following`, and the quotes that are sent unasked',
  gaps: 'The weekly report of questions without an answer',
  commands: 'Commands as Discord lists them',
  subcommands: 'Subcommands of `/reindex` and `/settings`',
  options: 'Options of commands',
};

type FunctionsOf<G> = {
  readonly [K in keyof G as G[K] extends (...values: never[]) => string ? K : never]: G[K] extends (
    ...values: infer Values
  ) => string
    ? readonly Readonly<Values>[]
    : never;
};

/** Counts of which languages form different plurals. */
const COUNTS = [[1], [2], [5]] as const;

/** What is put into the strings that take values. A string without a line here does not compile. */
const VALUES: { readonly [G in Group]: FunctionsOf<UiStrings[G]> } = {
  answers: {
    newestEvidence: [['‹age›', '‹date›']],
    newestEvidenceToday: [['‹date›']],
    undatedLeftOut: COUNTS,
    outletUnknown: [
      ['‹outlet›', []],
      ['‹outlet›', ['‹outlet 1›', '‹outlet 2›']],
    ],
    moreWordings: [[5]],
  },
  understood: {
    within: [
      ['‹period›', 'day'],
      ['‹period›', 'month'],
      ['‹period›', 'year'],
    ],
    since: [['‹day›']],
    until: [['‹day›']],
    articles: [['‹when›']],
    articlesOf: [['‹outlet›']],
    inLanguage: [['‹language›']],
    nothingWhen: [['‹when›']],
    nothingFrom: [['‹outlet›']],
    nothingFromWhen: [['‹outlet›', '‹when›']],
    newestIsOf: [['‹day›']],
    partBehind: [['‹button›']],
    without: [['‹what›']],
  },
  periods: {},
  changeForm: {},
  genres: {},
  buttons: {},
  followUps: { pageBefore: [['‹text›']], pageNow: [['‹text›']], pageFetched: [['‹time›']] },
  waiting: { tooManyQuestions: [['‹time›']], queued: COUNTS, building: [[null], [42]] },
  refusals: {
    questionTooLong: [[2345, 2000]],
    dateInvalid: [['‹option›', '‹value›']],
    datesReversed: [['‹from›', '‹to›']],
    failed: [['‹number›']],
    restFailed: [['‹number›']],
  },
  hints: { bareMention: [['‹command›']], replyUnreadable: [['‹name›']], mentionMe: [['‹command›']] },
  help: { ask: [['‹command›']], findSources: [['‹name›']], verifyMessage: [['‹name›']] },
  welcome: { runBy: [['‹names›']], more: [['‹command›']] },
  verify: {
    turned: [['‹words›']],
    turnedByOmission: [['‹words›']],
    deniedByMessage: [['‹words›']],
    claimsDiffer: [[['‹claim 1›', '‹claim 2›']]],
    laterArticle: [['‹word›']],
    absentLanguage: [['‹language›']],
    oldVersion: [['‹time›']],
    oldVersionRespelt: [['‹time›']],
    tooShort: [[3]],
    tooLong: [[5000, 4000]],
    pageHas: [['‹text›']],
    givenIs: [['‹text›']],
  },
  said: {
    title: [
      ['‹name›', null, 5],
      ['‹name›', '‹topic›', 5],
    ],
    nobody: [['‹name›']],
    nothing: [
      ['‹name›', null],
      ['‹name›', '‹topic›'],
    ],
  },
  timeline: { title: [['‹subject›', 5]], nothing: [['‹subject›']], nothingWithin: [['‹subject›']] },
  reindex: {
    alreadyRunning: [['‹who›', 42]],
    progress: [[42]],
    done: [['‹time›']],
    moreRefused: [[5]],
    failed: [['‹why›']],
    rolledBack: [['‹time›']],
  },
  status: { votes: [[5, 2]], presence: [[42, '‹date›']], presenceUndated: [[42]] },
  settings: {},
  permissions: {},
  operators: {
    fault: [['‹number›', '‹kind›']],
    faults: [[5, '‹kind›', '‹number›']],
    queueFull: [[100]],
    queueFulls: [[5]],
    diskLow: [['‹size›']],
    diskEnough: [['‹size›']],
    indexStale: [['‹command›']],
    feedFails: [['‹address›', '‹why›']],
    feedFailsAgain: [['‹address›', 5]],
    feedSilent: [['‹address›', '‹time›']],
    feedListWrong: [['‹why›']],
    feedsStopped: [['‹why›']],
  },
  feeds: {},
  privacy: { kept: [[false], [true]] },
  follow: {
    begun: [['‹question›']],
    quietBetween: [['22', '7', '‹time zone›']],
    alert: [['‹question›']],
    leftOut: [[5]],
    stopped: [['‹question›']],
    since: [['‹date›']],
    more: [[5]],
    ended: [['‹question›']],
    tooMany: [[10]],
    tooManyHere: [[25]],
    quietInvalid: [['‹value›']],
  },
  gaps: { title: [['‹since›', 5]] },
  commands: {},
  subcommands: {},
  options: {},
};

/** One thing that the bot says: where it stands among the strings of its group, and its wordings. */
type Said = { readonly path: string; readonly texts: readonly string[] };

/** `docs/strings.md`. */
export function stringsDocument(): string {
  return `# Strings

<!-- Generated by \`npm run docs\` from src/discord/locales/. Edit the strings there. -->

Everything that the bot says in its own words, by command and language, for whoever translates it or reads it over. Each string is named
as in \`src/discord/locales/\`, where \`ui-strings.ts\` says what it is for. What stands in ‹brackets› is filled in; counts are shown with
examples. A new line is written as ⏎.

${(Object.keys(WHERE) as Group[]).map(section).join('\n\n')}
`;
}

function section(group: Group): string {
  const byLanguage = UI_LANGUAGES.map((language) => ({ language, all: saidIn(group, language) }));
  const paths = byLanguage[0]?.all.map(({ path }) => path) ?? [];
  const entries = paths.map((path) => {
    const lines = byLanguage.flatMap(({ language, all }) =>
      (all.find((one) => one.path === path)?.texts ?? []).map((text) => `- ${inCode(text)} (${language})`),
    );
    return [`**${path}**`, '', ...lines].join('\n');
  });
  return [`## ${WHERE[group]}`, ...entries].join('\n\n');
}

function saidIn(group: Group, language: (typeof UI_LANGUAGES)[number]): readonly Said[] {
  const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = VALUES[group];
  return leaves(stringsFor(language)[group], group).map(({ path, leaf }) => {
    if (typeof leaf === 'string') return { path, texts: [leaf] };
    const say = leaf as (...values: readonly unknown[]) => string;
    const texts = (samples[path.slice(group.length + 1)] ?? []).map((values) => say(...values));
    return { path, texts: [...new Set(texts)] };
  });
}

function leaves(tree: object, path: string): readonly { readonly path: string; readonly leaf: unknown }[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}.${key}`)
      : [{ path: `${path}.${key}`, leaf: value }],
  );
}

/** Code, so that no mark in a string formats the document. */
function inCode(text: string): string {
  return `\`${text.replaceAll('\n', ' ⏎ ').replaceAll('\u00A0', ' ')}\``;
}
