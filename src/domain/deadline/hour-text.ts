/** An hour as offices write it: “16 giờ 30”, “07 giờ”. */
export function hourText(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  return `${hours} giờ${minutes === '00' ? '' : ` ${minutes}`}`;
}
