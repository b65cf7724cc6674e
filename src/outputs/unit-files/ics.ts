import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';
import { fileWords } from './file-words.ts';
import { contentTime, dayValue } from './day.ts';
import { placeText } from './sheet-texts.ts';

const words = fileWords.calendar;

/** In place of a host name: an event stays the same event when the site moves. */
const UID_HOST = 'van-ban-chi-dao';

/**
 * The deadlines of a unit as all-day events. An event keeps its UID for good and its SEQUENCE grows with the revision of
 * the duty, so a calendar that subscribed updates the event it has. Duties without a deadline have no event.
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
    if (duty.dueDate !== undefined) calendar.createEvent(eventOf(duties, duty, duty.dueDate));
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function eventOf(duties: UnitDuties, duty: UnitDuty, due: string) {
  return {
    id: `${duties.unit.id}.${duty.document.slug}.${duty.task}@${UID_HOST}`,
    sequence: duty.revision,
    stamp: contentTime(duties),
    start: dayValue(due),
    end: new Date(dayValue(due).getTime() + 86_400_000),
    allDay: true,
    timezone: 'UTC',
    summary: words.summary(duty.title),
    description: [`“${duty.quote}”`, placeText(duty, ', ', duty.document.citation), duty.address].join('\n'),
    url: duty.address,
    transparency: ICalEventTransparency.TRANSPARENT,
    categories: duty.topics.map((name) => ({ name })),
  };
}
