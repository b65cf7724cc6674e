import { addFacts } from './read-duty.ts';
import type { ProvisionReading } from './read-provision.ts';

/** Gives labelled facts of one provision to the duties of its neighbours that they are about. */
export function shareLabels(readings: readonly ProvisionReading[]): void {
  for (const [index, { provision, closingFacts, looseFacts }] of readings.entries()) {
    if (!closingFacts && looseFacts.length === 0) continue;
    const parent = provision.replace(/-?[a-z]+-[^-]+$/, '');
    const siblings = readings.filter((one) => one.provision !== provision && isChild(one.provision, parent));
    if (closingFacts) {
      // Facts behind the last point are about all points that have none of their own.
      const open = siblings
        .flatMap(({ duties }) => duties)
        .filter(({ deadline, to }) => !deadline.dueDate && to.every(({ ids }) => ids.length === 0));
      for (const duty of open) addFacts(duty, closingFacts);
    }
    const before = readings.slice(0, index).findLast((one) => siblings.includes(one) && one.duties.length > 0);
    for (const facts of looseFacts) for (const duty of before?.duties ?? []) addFacts(duty, facts);
  }
}

/** Whether an id is one step below another. */
const isChild = (id: string, parent: string): boolean =>
  parent === ''
    ? /^[a-z]+-[^-]+$/.test(id)
    : id.startsWith(`${parent}-`) && /^-[a-z]+-[^-]+$/.test(id.slice(parent.length));
