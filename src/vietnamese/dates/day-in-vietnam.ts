/** Vietnam is seven hours ahead, with one time all year. */
const AHEAD = 7 * 3_600_000;

/** A moment as clocks in Vietnam show it: the day `yyyy-mm-dd`, and hours and minutes. */
export function clockInVietnam(moment: Date): { day: string; time: string } {
  const [day = '', time = ''] = new Date(moment.getTime() + AHEAD).toISOString().split('T');
  return { day, time: time.slice(0, 5) };
}

/** The day `yyyy-mm-dd` that it is in Vietnam at a moment, whatever the clock of the machine says. */
export const dayInVietnam = (moment: Date): string => clockInVietnam(moment).day;
