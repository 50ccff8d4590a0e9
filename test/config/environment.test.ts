import { join } from 'node:path';
import { expect, it } from 'vitest';
import { environmentFile } from '../../src/config/environment.ts';

it('no file sets nothing', () => {
  expect(environmentFile(join(import.meta.dirname, 'no-such-file'))).toEqual({});
});

it('a file that cannot be read is told, since programs would go on with other settings', () => {
  // A folder: whoever runs tests as root may read every file.
  expect(() => environmentFile(import.meta.dirname)).toThrow(
    expect.objectContaining({
      notice: {
        code: 'environment-file-unreadable',
        values: { path: import.meta.dirname, problem: 'EISDIR' },
      },
    }),
  );
});
