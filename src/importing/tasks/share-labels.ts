import { addFacts, type ProvisionReading } from './read-provision.ts';

/** Facts behind the last point of a clause are about all its points that have none of their own. */
export function shareLabels(readings: readonly ProvisionReading[]): void {
  for (const { provision, closingFacts } of readings) {
    const clause = /^(.*)-diem-[^-]+$/.exec(provision)?.[1];
    if (!closingFacts || clause === undefined) continue;
    for (const sibling of readings) {
      if (sibling.provision === provision || !sibling.provision.startsWith(`${clause}-diem-`)) continue;
      for (const duty of sibling.duties) {
        if (duty.deadline.dueDate === undefined && duty.to.every(({ ids }) => ids.length === 0)) addFacts(duty, closingFacts);
      }
    }
  }
}
