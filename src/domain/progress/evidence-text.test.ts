import { expect, it } from 'vitest';
import { evidenceCode, evidenceText } from './evidence-text.ts';

it.each([
  [undefined, '', ''],
  [{}, '', ''],
  [{ codeNumber: '05' }, '05', '05'],
  [{ codeNumber: '05', codeNotation: 'BC-NV' }, '05/BC-NV', '05/BC-NV'],
  [{ codeNumber: '05', codeNotation: 'BC-NV', issuedDate: '2026-11-18' }, '05/BC-NV', '05/BC-NV, 18/11/2026'],
  [{ issuedDate: '2026-11-18' }, '', '18/11/2026'],
])('what proves a result is called by what is known of it: %j', (evidence, code, text) => {
  expect([evidenceCode(evidence as never), evidenceText(evidence as never)]).toEqual([code, text]);
});
