import { abbreviationsKnown } from './rules/register/abbreviations-known.ts';
import { abbreviationsUnique } from './rules/register/abbreviations-unique.ts';
import { accountedFor } from './rules/document/accounted-for.ts';
import { aliasesSound } from './rules/document/aliases-sound.ts';
import { circulationSound } from './rules/document/circulation-sound.ts';
import { codesSound } from './rules/document/codes-sound.ts';
import { datesInOrder } from './rules/document/dates-in-order.ts';
import { documentCodesUnique } from './rules/document/document-codes-unique.ts';
import { documentsExist } from './rules/document/documents-exist.ts';
import type { Rule } from './finding.ts';
import { handbookLinks } from './rules/handbook/handbook-links.ts';
import { imagesUsed } from './rules/handbook/images-used.ts';
import { idsUnique } from './rules/register/ids-unique.ts';
import { kindsExist } from './rules/document/kinds-exist.ts';
import { namedOnce } from './rules/register/named-once.ts';
import { provisionsExist } from './rules/document/provisions-exist.ts';
import { quotesVerbatim } from './verbatim/quotes-verbatim.ts';
import { relationsSound } from './rules/document/relations-sound.ts';
import { releasesUsed } from './confidential/gate/releases-used.ts';
import { sourcesExist } from './rules/document/sources-exist.ts';
import { tasksAccountedFor } from './rules/task/tasks-accounted-for.ts';
import { tasksExist } from './rules/task/tasks-exist.ts';
import { textEqualsSource } from './verbatim/text-equals-source.ts';
import { titles } from './rules/document/titles.ts';
import { topicsExist } from './rules/register/topics-exist.ts';
import { unitsAccountedFor } from './rules/unit/units-accounted-for.ts';
import { unitsExist } from './rules/unit/units-exist.ts';
import { unitsSound } from './rules/unit/units-sound.ts';

/** Every rule on what was read. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  kindsExist,
  codesSound,
  documentCodesUnique,
  titles,
  circulationSound,
  accountedFor,
  tasksAccountedFor,
  unitsAccountedFor,
  unitsExist,
  namedOnce,
  unitsSound,
  topicsExist,
  documentsExist,
  relationsSound,
  provisionsExist,
  aliasesSound,
  idsUnique,
  tasksExist,
  abbreviationsUnique,
  abbreviationsKnown,
  quotesVerbatim,
  datesInOrder,
  sourcesExist,
  handbookLinks,
  imagesUsed,
  textEqualsSource,
  releasesUsed,
];
