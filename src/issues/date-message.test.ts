import { describe, expect, it } from 'vitest';
import { dateMessage } from './date-message.ts';

describe('dateMessage', () => {
  it.each([
    ['14/7/2023', '2023-07-14'],
    ['14.07.2023', '2023-07-14'],
    ['14-7-2023', '2023-07-14'],
    ['ngày 14 tháng 7 năm 2023', '2023-07-14'],
    ['2023-7-14', '2023-07-14'],
    ['2023-07-14T08:00:00Z', '2023-07-14'],
    ['2023-14-07', '2023-07-14'],
  ])('offers for %s the date it means', (written, meant) => {
    expect(dateMessage(written).fix).toContain(meant);
  });

  it('says how many days a month has', () => {
    expect(dateMessage('2023-02-30').message).toContain('28');
    expect(dateMessage('2024-02-30').message).toContain('29');
  });

  it.each(['2023-13-45', '0023-01-01', 'hôm qua', 'null', 'true', '20230714', '2023-00-10'])(
    'has a sentence for %s',
    (written) => {
      expect(dateMessage(written).message).toMatch(/\.$/);
      expect(dateMessage(written).fix).toMatch(/\.$/);
    },
  );
});
