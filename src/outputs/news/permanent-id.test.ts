import { expect, it } from 'vitest';
import { flatten } from '../../checks/confidential/flat/flatten.ts';
import { personalNumbers } from '../../checks/confidential/numbers/personal-numbers.ts';
import { permanentId } from './permanent-id.ts';

it('is never like a number that names a person, of however many documents', () => {
  const ids = Array.from({ length: 5000 }, (_, number) => permanentId('', `cong-van-${number} 1`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => personalNumbers(flatten(id).text).length > 0)).toEqual([]);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('is the same for the same', () => {
  expect(permanentId('', 'don-vi/so-y-te')).toBe(permanentId('', 'don-vi/so-y-te'));
});
