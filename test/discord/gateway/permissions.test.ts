import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INVITED_WITH } from '../../../src/discord/gateway/permissions.ts';
import { en } from '../../../src/discord/locales/en.ts';

it('docs/discord.md lists the permissions that the invitation asks for and /status checks, and no others', () => {
  const document = readFileSync('docs/discord.md', 'utf8');
  const [, section = ''] = document.split('\n## Permissions in Discord\n');
  const rows = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| ([A-Z][\w ]*?) +\|/gmu)].map(
    ([, name]) => name,
  );
  const [head, ...listed] = rows;
  expect(head).toBe('Permission');
  expect(listed).toEqual(Object.values(en.permissions.names));
  expect(section).toContain(`\`${INVITED_WITH}\``);
  expect(document).toContain(`&permissions=${INVITED_WITH}\``);
});
