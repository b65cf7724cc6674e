import type { TextRule } from '../corpus/from-files.ts';
import { abbreviationsKnown } from './abbreviations-known.ts';
import { abbreviationsUnique } from './abbreviations-unique.ts';
import { accountedFor } from './accounted-for.ts';
import { aliasesSound } from './aliases-sound.ts';
import { codesSound } from './codes-sound.ts';
import { datesInOrder } from './dates-in-order.ts';
import { documentCodesUnique } from './document-codes-unique.ts';
import { documentsExist } from './documents-exist.ts';
import type { Rule } from './finding.ts';
import { idsUnique } from './ids-unique.ts';
import { kindsExist } from './kinds-exist.ts';
import { namedOnce } from './named-once.ts';
import { personalData } from './personal-data.ts';
import { provisionsExist } from './provisions-exist.ts';
import { quotesVerbatim } from './quotes-verbatim.ts';
import { relationsSound } from './relations-sound.ts';
import { secretMarks } from './secret-marks.ts';
import { sourcesExist } from './sources-exist.ts';
import { tasksAccountedFor } from './tasks-accounted-for.ts';
import { tasksExist } from './tasks-exist.ts';
import { textEqualsSource } from './text-equals-source.ts';
import { titles } from './titles.ts';
import { topicsExist } from './topics-exist.ts';
import { unitsAccountedFor } from './units-accounted-for.ts';
import { unitsExist } from './units-exist.ts';
import { unitsSound } from './units-sound.ts';

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
