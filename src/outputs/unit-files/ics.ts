import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency, type ICalAlarmData } from 'ical-generator';
import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';
import { YEARS } from '../../domain/field/calendar-day.ts';
import { fileWords } from './file-words.ts';
import { addDays } from '../../domain/deadline/period.ts';
import { dueDayOf } from '../../domain/deadline/recurrence.ts';
import { contentTime, dayValue } from './day.ts';
import { recurrenceRule } from './recurrence-rule.ts';
import { placeText } from './sheet-texts.ts';

const words = fileWords.calendar;

const HOUR = 3600;

/** A week and a day before, at nine in the morning where a deadline is a whole day. */
const REMINDERS: ICalAlarmData[] = [7 * 24 - 9, 24 - 9].map((hours) => ({
  type: ICalAlarmType.display,
  trigger: hours * HOUR,
}));

/** Of what is due each day again nobody needs to be told a day before. */
const remindersOf = ({ deadline }: UnitDuty): ICalAlarmData[] => (deadline?.every?.every === 'day' ? [] : REMINDERS);

/** In place of a host name: an event stays the same event when the site moves. */
const UID_HOST = 'van-ban-chi-dao';

/**
 * The deadlines of a unit as all-day events. An event keeps its UID for good and its SEQUENCE grows with the revision of
 * the duty and with a day that is granted later, so a calendar that subscribed updates the event it has. A duty that comes again is one event with a rule.
 * Duties whose deadline is no day have no event.
 */
export function unitIcs(duties: UnitDuties): string {
  const calendar = ical({
    name: [duties.site.mark, words.name(duties.unit.name)].filter(Boolean).join(': '),
    description: words.description(duties.unit.name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: UID_HOST, product: 'unit-duties', language: 'VI' },
    url: duties.address,
  });
  for (const duty of duties.duties) {
    const time = timeOf(duty);
    if (time) calendar.createEvent({ ...eventOf(duties, duty), ...time, alarms: remindersOf(duty) });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/**
 * The day of a deadline, its hour where it has one (Vietnam has one time all year), and how it comes again. What comes again at
 * an hour has it in no time zone: told in another one, its days would be others.
 */
function timeOf({ dueDate, deadline }: UnitDuty) {
  const { every, hour } = deadline ?? {};
  if (hour !== undefined && dueDate !== undefined) {
    const moment = new Date(`${dueDate}T${hour}:00+07:00`);
    return { start: moment, end: moment };
  }
  const day = every === undefined ? dueDate : dueDayOf(every, every.first);
  if (day === undefined) return undefined;
  const repeating = every && { repeating: `RRULE:${recurrenceRule(every)}` };
  if (every?.hour !== undefined) {
    const moment = new Date(`${day}T${every.hour}:00Z`);
    return { start: moment, end: moment, floating: true, ...repeating };
  }
  return { start: dayValue(day), end: dayValue(addDays(day, 1)), allDay: true, timezone: 'UTC', ...repeating };
}

/** More than there are days between the first year and the last. */
const DAYS = 100_000;

/** An extension moves the day and never forth, and leaves the revision; a revision may move the day anywhere. */
function sequenceOf({ revision, dueDate }: UnitDuty): number {
  const first = dayValue(`${YEARS.first}-01-01`).getTime();
  const days = dueDate === undefined ? 0 : (dayValue(dueDate).getTime() - first) / (24 * HOUR * 1000);
  return revision * DAYS + days;
}

function eventOf(duties: UnitDuties, duty: UnitDuty) {
  return {
    id: `${duties.unit.id}.${duty.document.slug}.${duty.task}@${UID_HOST}`,
    sequence: sequenceOf(duty),
    stamp: contentTime(duties),
    summary: words.summary(duty.title, duties.unit.name),
    description: [
      ...(duty.deadline ? [words.due(duty.deadline.text)] : []),
      `“${duty.quote}”`,
      placeText(duty, ', ', duty.document.citation),
      duty.address,
    ].join('\n'),
    url: duty.address,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: duty.topics.map((name) => ({ name })),
  };
}
