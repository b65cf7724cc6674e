import { isDone, type Standing } from '../../domain/progress/standing.ts';

/** What the reader has chosen to see; a blank choice is no choice. */
export interface Narrowing {
  standing: '' | 'open' | 'done' | 'done-late' | 'overdue' | 'reopened';
  document: string;
  topic: string;
  role: string;
}

/** What a choice can be about. */
export interface Narrowed {
  document: string;
  topics: readonly string[];
  role: string;
  standing: Standing;
  /** Revised since something was noted of it. */
  reopened: boolean;
}

/** Whether a duty is shown. What is overdue is also open. */
export function isShown(duty: Narrowed, choice: Narrowing): boolean {
  return (
    (choice.document === '' || choice.document === duty.document) &&
    (choice.topic === '' || duty.topics.includes(choice.topic)) &&
    (choice.role === '' || choice.role === duty.role) &&
    matchesStanding(duty, choice.standing)
  );
}

function matchesStanding({ standing, reopened }: Narrowed, choice: Narrowing['standing']): boolean {
  if (choice === 'open') return !isDone(standing);
  if (choice === 'done') return isDone(standing);
  if (choice === 'reopened') return reopened;
  return choice === '' || standing === choice;
}
