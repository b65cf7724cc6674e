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

  it('keeps an event’s UID when the duty is revised and moved, and raises its SEQUENCE', () => {
    const of = (revision: number, dueDate: string) => lines(unitIcs(someDuties([aDuty({ dueDate, revision })])));
    const uid = 'UID:phong-noi-vu.cong-van.1a@van-ban-chi-dao';
    expect(of(1, '2026-12-31')).toEqual(expect.arrayContaining([uid, 'SEQUENCE:1']));
    expect(of(2, '2027-01-31')).toEqual(expect.arrayContaining([uid, 'SEQUENCE:2']));
  });

  it('escapes what the format gives a meaning', () => {
    expect(lines(unitIcs(someDuties([due])))).toContain('SUMMARY:Hạn: Báo cáo\\, tổng kết\\; năm');
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
