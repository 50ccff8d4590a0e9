import { z } from 'zod';

/** Why a request was not served, as RFC 9457 has it; `code` and `values` are isnad's own. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'A URN with the code in it.' }),
    title: z.string().meta({ description: 'The status in words.' }),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong, and what to do, in English.' }),
    code: z.string().meta({ description: 'What is wrong, for programs.' }),
    values: z.record(z.string(), z.unknown()).meta({ description: 'What the detail is made of.' }),
  })
  .meta({ description: 'Why a request was not served (RFC 9457).' });
