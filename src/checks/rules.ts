import type { TextRule } from '../corpus/from-files.ts';
import { abbreviationsKnown } from './rules/abbreviations-known.ts';
import { abbreviationsUnique } from './rules/abbreviations-unique.ts';
import { accountedFor } from './rules/accounted-for.ts';
import { aliasesSound } from './rules/aliases-sound.ts';
import { codesSound } from './rules/codes-sound.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { documentCodesUnique } from './rules/document-codes-unique.ts';
import { documentsExist } from './rules/documents-exist.ts';
import type { Rule } from './finding.ts';
import { idsUnique } from './rules/ids-unique.ts';
import { kindsExist } from './rules/kinds-exist.ts';
import { namedOnce } from './rules/named-once.ts';
import { personalData } from './confidential/personal-data.ts';
import { provisionsExist } from './rules/provisions-exist.ts';
import { quotesVerbatim } from './verbatim/quotes-verbatim.ts';
import { relationsSound } from './rules/relations-sound.ts';
import { secretMarks } from './confidential/secret-marks.ts';
import { sourcesExist } from './rules/sources-exist.ts';
import { tasksAccountedFor } from './rules/tasks-accounted-for.ts';
import { tasksExist } from './rules/tasks-exist.ts';
import { textEqualsSource } from './verbatim/text-equals-source.ts';
import { titles } from './rules/titles.ts';
import { topicsExist } from './rules/topics-exist.ts';
import { unitsAccountedFor } from './rules/units-accounted-for.ts';
import { unitsExist } from './rules/units-exist.ts';
import { unitsSound } from './rules/units-sound.ts';

/** Every rule on the text of single files. */
export const TEXT_RULES: readonly TextRule[] = [secretMarks, personalData];

/** Every rule on what was read. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  kindsExist,
  codesSound,
  documentCodesUnique,
  titles,
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
  textEqualsSource,
];
