import { describe, expect, it } from 'vitest';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { unitIcs } from './ics.ts';

/** The lines of a calendar, folded lines joined (RFC 5545, 3.1). */
const lines = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const due = aDuty({ dueDate: '2026-12-31', title: 'Báo cáo, tổng kết; năm' });

describe('the calendar of a unit', () => {
  it('has one all-day event per deadline, on that day', () => {
    const found = lines(unitIcs(someDuties([due, aDuty({ number: 2, task: '1b' })])));
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(found).toContain('DTSTART;VALUE=DATE:20261231');
    expect(found).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('has one event for a duty that comes again, from its first day on, with the rule', () => {
    const every = { every: 'month', day: 25, first: '2026-07', last: '2026-12' } as const;
    const found = lines(unitIcs(someDuties([aDuty({ deadline: { text: 'Ngày 25 hằng tháng', every } })])));
    expect(found).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20260725',
        'DTEND;VALUE=DATE:20260726',
        'RRULE:FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20261225',
      ]),
    );
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(found.find((line) => line.startsWith('DESCRIPTION'))).toContain('Thời hạn: Ngày 25 hằng tháng');
  });

  it('has an hour as a moment, the same wherever the calendar is read', () => {
    const deadline = { text: '16 giờ 30 ngày 15/7/2026', hour: '16:30' };
    const found = lines(unitIcs(someDuties([aDuty({ dueDate: '2026-07-15', deadline })])));
    expect(found).toContain('DTSTART:20260715T093000Z');
  });

  it('has an hour that comes again in no time zone, or its day would be another one', () => {
    const every = { every: 'week' as const, day: 6, hour: '06:30', first: '2026-W29', last: '2026-W31' };
    const deadline = { text: '06 giờ 30 thứ Sáu hằng tuần', every };
    const found = lines(unitIcs(someDuties([aDuty({ deadline })])));
    expect(found).toEqual(
      expect.arrayContaining(['DTSTART:20260717T063000', 'RRULE:FREQ=WEEKLY;BYDAY=FR;UNTIL=20260731T063000']),
    );
  });

  it('reminds of each deadline a week and a day before, but not of one that comes again each day', () => {
    const alarmsOf = (every: { every: 'day' | 'week'; first: string }) =>
      lines(unitIcs(someDuties([aDuty({ deadline: { text: 'Hằng ngày', every } })]))).filter(
        (line) => line === 'BEGIN:VALARM',
      );
    expect(alarmsOf({ every: 'week', first: '2026-W29' })).toHaveLength(2);
    expect(alarmsOf({ every: 'day', first: '2026-07-15' })).toHaveLength(0);
  });

  it('has no event for a deadline that is no day', () => {
    const deadline = { text: 'Trong 10 ngày kể từ ngày nhận được văn bản', note: 'đơn vị tự tính ra ngày' };
    expect(unitIcs(someDuties([aDuty({ deadline })]))).not.toContain('VEVENT');
  });

  it('keeps an event’s UID when the duty is revised or its day extended, and raises its SEQUENCE', () => {
    const of = (revision: number, dueDate: string) => lines(unitIcs(someDuties([aDuty({ dueDate, revision })])));
    const uid = 'UID:phong-noi-vu.cong-van.1a@van-ban-chi-dao';
    const sequence = (found: string[]) => Number(found.find((line) => line.startsWith('SEQUENCE:'))?.slice(9));
    const states = [
      of(1, '2026-12-31'),
      of(1, '2027-01-31'),
      of(2, '1945-01-31'),
      of(2, '2099-12-31'),
      of(3, '2026-12-31'),
    ];
    for (const state of states) expect(state).toContain(uid);
    const sequences = states.map(sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    // RFC 5545, 3.3.8: an integer of 32 bits.
    expect(sequence(of(9999, '2099-12-31'))).toBeLessThan(2 ** 31);
  });

  it('is read by the grammar of the format: lines that end, parts that nest, what each part must have once', () => {
    const ics = unitIcs(someDuties([due, { ...due, number: 2, task: '1b' }]));
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const open: Record<string, string[]>[] = [];
    const parts: [string, Record<string, string[]>][] = [];
    for (const line of lines(ics.slice(0, -2))) {
      const [, name = '', value = ''] = /^([A-Z-]+)(?:;[A-Z-]+=[^:;]+)*:(.*)$/.exec(line) ?? [];
      expect(name, line).not.toBe('');
      if (name === 'BEGIN') open.push({ BEGIN: [value] });
      else if (name === 'END') {
        const part = open.pop() ?? {};
        expect(part['BEGIN']).toEqual([value]);
        parts.push([value, part]);
      } else (open.at(-1)![name] ??= []).push(value);
    }
    expect(open).toEqual([]);
    const alarms = ['VALARM', 'VALARM'];
    expect(parts.map(([name]) => name)).toEqual([...alarms, 'VEVENT', ...alarms, 'VEVENT', 'VCALENDAR']);
    expect(parts.at(-1)?.[1]).toMatchObject({ VERSION: ['2.0'], METHOD: ['PUBLISH'] });
    const events = parts.flatMap(([name, part]) => (name === 'VEVENT' ? [part] : []));
    for (const event of events) expect(event).toMatchObject({ DTSTAMP: ['20261122T000000Z'], DTSTART: ['20261231'] });
    expect(new Set(events.flatMap(({ UID }) => UID)).size).toBe(2);
  });

  it('says whose it is, and of each event all that its duty says', () => {
    const found = lines(unitIcs(someDuties([{ ...due, topics: ['Cán bộ', 'Ngân sách'] }])));
    for (const line of [
      'X-WR-CALNAME:Thời hạn của Phòng Nội vụ',
      'X-WR-CALDESC:Thời hạn các nhiệm vụ mà văn bản chỉ đạo giao cho Phòng Nội vụ',
      'PRODID:-//van-ban-chi-dao//unit-duties//VI',
      'URL:https://vanban.example.vn/don-vi/phong-noi-vu/',
      'TRANSP:TRANSPARENT',
      'CATEGORIES:Cán bộ,Ngân sách',
      'DESCRIPTION:“Khẩn trương rà soát các nhiệm vụ trọng tâm”\\nkhoản 1\\, Công văn của Uỷ ban nhân dân Thành phố\\nhttps://vanban.example.vn/van-ban/cong-van/#viec-1a',
    ])
      expect(found).toContain(line);
    expect(found.some((line) => line.startsWith('URL;VALUE=URI:https://vanban.example.vn/van-ban/'))).toBe(true);
  });

  it('reminds a week and a day before, in the morning', () => {
    const found = lines(unitIcs(someDuties([due]))).filter((line) => line.startsWith('TRIGGER'));
    expect(found).toEqual(['TRIGGER:-P6DT15H', 'TRIGGER:-PT15H']);
  });

  it('escapes what the format gives a meaning', () => {
    expect(lines(unitIcs(someDuties([due])))).toContain('SUMMARY:Hạn: Báo cáo\\, tổng kết\\; năm (Phòng Nội vụ)');
  });

  it('folds lines at 75 bytes and never inside a letter', () => {
    for (const line of unitIcs(someDuties([due])).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
  });

  it('is a calendar without events where no deadline is set, and the same text whenever it is made', () => {
    const empty = unitIcs(someDuties());
    expect(lines(empty)).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'END:VCALENDAR']));
    expect(empty).not.toContain('VEVENT');
    expect(unitIcs(someDuties([due]))).toBe(unitIcs(someDuties([due])));
  });
});
