import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationsIn, type Citation } from '../../tools/documents/citations.ts';
import { anchorsOf, linksOf, slugOf } from '../../tools/documents/markdown.ts';

/** Not ours, made by programs, or pages whose text is not ours. */
const PASSED_OVER = new Set([
  'node_modules',
  '.git',
  'coverage',
  'data',
  'embeddings/index',
  'test/fixtures',
]);

/** Documents of other projects that comments name. */
const OF_OTHERS = new Set(['docs/ContribOperators.md']);

const CODE = new Set(['.ts', '.js', '.mjs', '.py']);
const CITING = ['src', 'test', 'tools', 'bench', 'eslint.config.js', 'vitest.config.ts', '.ci/run'];

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = normalize(join(folder, entry.name));
    if (PASSED_OVER.has(path) || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

const ALL = filesIn('.');
const DOCUMENTS = ALL.filter((path) => path.endsWith('.md'));
const SOURCES = ALL.filter(
  (path) =>
    CITING.some((at) => path === at || path.startsWith(`${at}/`)) &&
    (CODE.has(extname(path)) || path === '.ci/run') &&
    !path.startsWith('test/documents/'),
);

const anchorsByFile = new Map<string, ReadonlySet<string>>();
function anchorsIn(path: string): ReadonlySet<string> {
  const known = anchorsByFile.get(path) ?? anchorsOf(readFileSync(path, 'utf8'));
  anchorsByFile.set(path, known);
  return known;
}

/** Null where the target is there. */
function broken(from: string, target: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(target)) return null;
  const [written = '', anchor] = decodeURIComponent(target).split('#');
  const path = written === '' ? from : normalize(join(dirname(from), written));
  if (!existsSync(path)) return `${target} (no such file)`;
  if (anchor === undefined || !path.endsWith('.md')) return null;
  return anchorsIn(path).has(anchor) ? null : `${target} (no such heading)`;
}

/** A comment names a document from the root of the project, or one that lies beside it. */
function citedBadly(from: string, { path, anchor, heading }: Citation): string | null {
  const found = [path, join(dirname(from), path)].map((at) => normalize(at)).find((at) => existsSync(at));
  if (found === undefined) return `${path} (no such file)`;
  const wanted = anchor ?? (heading === null ? null : slugOf(heading));
  if (wanted === null || anchorsIn(found).has(wanted)) return null;
  return `${path} ${anchor === null ? `"${heading ?? ''}"` : `#${anchor}`} (no such heading)`;
}

/** Paths of code that a document names in backticks; `xx`, capitals and `*` stand for a name of the reader's. */
function codePathsIn(text: string): string[] {
  return [...text.matchAll(/`((?:src|test|tools|bench)\/[\w./-]+)`/gu)]
    .map(([, path = '']) => path)
    .filter((path) => !/\bxx\b|[A-Z]{3}|name-of-the-page/u.test(path));
}

describe('documents', () => {
  it('name only code that is there', () => {
    const lost = DOCUMENTS.filter((path) => path !== 'CHANGELOG.md').flatMap((path) =>
      codePathsIn(readFileSync(path, 'utf8'))
        .filter((code) => !existsSync(code))
        .map((code) => `${path}: ${code}`),
    );
    expect(lost).toEqual([]);
  });

  it('are found', () => {
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'corpus/README.md']));
  });

  it.each(DOCUMENTS)('%s: every relative link opens', (from) => {
    const problems = linksOf(readFileSync(from, 'utf8')).flatMap(({ line, target }) => {
      const problem = broken(from, target);
      return problem === null ? [] : [`${from}:${line}: ${problem}`];
    });
    expect(problems).toEqual([]);
  });
});

describe('comments', () => {
  it('name no issue by its number: no reader of this repository can open it', () => {
    const problems = SOURCES.flatMap((from) =>
      readFileSync(from, 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const [issue] = /\bissue \d+\b/iu.exec(line) ?? [];
          return issue === undefined ? [] : [`${from}:${i + 1}: ${issue}`];
        }),
    );
    expect(problems).toEqual([]);
  });

  it('cite only documents and headings that are in this repository', () => {
    const problems = SOURCES.flatMap((from) =>
      citationsIn(from, readFileSync(from, 'utf8')).flatMap((citation) => {
        if (OF_OTHERS.has(citation.path)) return [];
        const problem = citedBadly(from, citation);
        return problem === null ? [] : [`${from}:${citation.line}: ${problem}`];
      }),
    );
    expect(problems).toEqual([]);
  });
});

describe('anchors', () => {
  it('are those that GitHub makes', () => {
    const text = '# One two\n\n## `code`, *and* [more](x.md)!\n\n```\n# no heading\n```\n\n## One two\n';
    expect([...anchorsOf(text)]).toEqual(['one-two', 'code-and-more', 'one-two-1']);
  });
});

describe('links', () => {
  it('are found in prose and nowhere in code', () => {
    const text = '[a](b.md#c) ![p](d.png "t") `[no](x)`\n\n[ref]: e.md\n\n```md\n[no](y)\n```\n';
    expect(linksOf(text)).toEqual([
      { line: 1, target: 'b.md#c' },
      { line: 1, target: 'd.png' },
      { line: 3, target: 'e.md' },
    ]);
  });
});

describe('citations', () => {
  it('are found in comments, with the heading that they name', () => {
    const text =
      "const page = 'README.md';\n/** Why: docs/a.md#b\n * and SECURITY.md (What leaves). */\ncall(); // see c.md\n";
    expect(citationsIn('x.ts', text)).toEqual([
      { line: 2, path: 'docs/a.md', anchor: 'b', heading: null },
      { line: 3, path: 'SECURITY.md', anchor: null, heading: 'What leaves' },
      { line: 4, path: 'c.md', anchor: null, heading: null },
    ]);
  });
});
