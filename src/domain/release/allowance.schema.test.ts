import { expect, it } from 'vitest';
import { allowanceSchema } from './allowance.schema.ts';

const takes = (fields: object): boolean =>
  allowanceSchema.safeParse({ code: 'secret-mark', digest: 'abcde-23456', reason: 'a', reviewer: 'b', ...fields })
    .success;

it('a paragraph is allowed by its digest, with a reason and a reviewer', () => {
  expect([{}, { code: 'personal-data' }, { digest: 'zzzzz-77777' }].map(takes)).toEqual([true, true, true]);
});

it.each([
  { digest: 'abcde23456' },
  { digest: 'abcd-23456' },
  { digest: 'xabcde-23456' },
  { digest: 'abcde-234567' },
  { digest: 'abcd1-23456' },
  { digest: 'abcde-23458' },
  { digest: 'ABCDE-23456' },
  { code: 'other' },
  { reason: '' },
  { reviewer: undefined },
])('nothing is allowed by %j', (fields) => expect(takes(fields)).toBe(false));
