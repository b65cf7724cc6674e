import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import type { Evidence } from './progress.schema.ts';

/** Number and notation of what proves a result: “05/BC-NV”. */
export function evidenceCode(evidence: Evidence | undefined): string {
  return [evidence?.codeNumber, evidence?.codeNotation].filter((part) => part !== undefined).join('/');
}

/** The same with its day: “05/BC-NV, 18/11/2026”; blank parts are left out. */
export function evidenceText(evidence: Evidence | undefined): string {
  const day = evidence?.issuedDate === undefined ? '' : formatShortDate(evidence.issuedDate);
  return [evidenceCode(evidence), day].filter((part) => part !== '').join(', ');
}
