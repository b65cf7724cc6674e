import { abbreviationsKnown } from './rules/register/abbreviations-known.ts';
import { addressesKept } from './rules/published/addresses-kept.ts';
import { changesAnswered } from './rules/published/changes-answered.ts';
import { extensionsSound } from './rules/published/extensions-sound.ts';
import { changesSaid } from './rules/published/changes-said.ts';
import { formerAddressesSound } from './rules/published/former-addresses-sound.ts';
import { provisionsKept } from './rules/published/provisions-kept.ts';
import { revisionsSound } from './rules/published/revisions-sound.ts';
import { withdrawalsSound } from './rules/published/withdrawals-sound.ts';
import { unitChangesSaid } from './rules/published/unit-changes-said.ts';
import { abbreviationsUnique } from './rules/register/abbreviations-unique.ts';
import { accountedFor } from './rules/document/accounted-for.ts';
import { aliasesSound } from './rules/document/aliases-sound.ts';
import { circulationSound } from './rules/document/circulation-sound.ts';
import { citationsHeld } from './rules/relation/citations-held.ts';
import { codesSound } from './rules/document/codes-sound.ts';
import { datesInOrder } from './rules/document/dates-in-order.ts';
import { documentLinks } from './rules/document/document-links.ts';
import { documentCodesUnique } from './rules/document/document-codes-unique.ts';
import { documentsExist } from './rules/document/documents-exist.ts';
import type { Rule } from './finding.ts';
import { listDashes } from './rules/pasted/list-dashes.ts';
import { pageNumbers } from './rules/pasted/page-numbers.ts';
import { signatureStamp } from './rules/pasted/signature-stamp.ts';
import { symbolsWhole } from './rules/pasted/symbols-whole.ts';
import { headerApart } from './rules/pasted/header-apart.ts';
import { headerValues } from './rules/document/header-values.ts';
import { handbookLinks } from './rules/handbook/handbook-links.ts';
import { imagesUsed } from './rules/handbook/images-used.ts';
import { idsUnique } from './rules/register/ids-unique.ts';
import { idsUsable } from './rules/register/ids-usable.ts';
import { kindsExist } from './rules/document/kinds-exist.ts';
import { namedOnce } from './rules/register/named-once.ts';
import { provisionsExist } from './rules/document/provisions-exist.ts';
import { quotesVerbatim } from './verbatim/quotes-verbatim.ts';
import { releasesUsed } from './confidential/gate/releases-used.ts';
import { relationsSound } from './rules/relation/relations-sound.ts';
import { sourcesExist } from './rules/document/sources-exist.ts';
import { tasksAccountedFor } from './rules/task/tasks-accounted-for.ts';
import { tasksExist } from './rules/task/tasks-exist.ts';
import { textEqualsSource } from './verbatim/text-equals-source.ts';
import { addressWords } from './rules/addressee/address-words.ts';
import { addresseesNamed } from './rules/document/addressees-named.ts';
import { datesPast } from './rules/document/dates-past.ts';
import { issuersSound } from './rules/document/issuers-sound.ts';
import { relationsInTime } from './rules/relation/relations-in-time.ts';
import { releaseConfirmed } from './rules/document/release-confirmed.ts';
import { statusesSound } from './rules/document/statuses-sound.ts';
import { subjectsPlain } from './rules/document/subjects-plain.ts';
import { doersQuoted } from './rules/task/doers-quoted.ts';
import { dueDatesQuoted } from './rules/task/due-dates-quoted.ts';
import { duesSound } from './rules/task/dues-sound.ts';
import { leadsAddressed } from './rules/task/leads-addressed.ts';
import { productsQuoted } from './rules/task/products-quoted.ts';
import { rolesQuoted } from './rules/task/roles-quoted.ts';
import { unitsAtWork } from './rules/unit/units-at-work.ts';
import { successorsSound } from './rules/unit/successors-sound.ts';
import { namesUnique } from './rules/register/names-unique.ts';
import { plainValues } from './rules/value/plain-values.ts';
import { placeholders } from './rules/value/placeholders.ts';
import { drafts } from './rules/value/drafts.ts';
import { unfinished } from './rules/value/unfinished.ts';
import { referencesBare } from './rules/document/references-bare.ts';
import { titles } from './rules/document/titles.ts';
import { announcementLink } from './rules/site/announcement-link.ts';
import { emblemSound } from './rules/site/emblem-sound.ts';
import { attachmentsSound } from './rules/attachment/attachments-sound.ts';
import { authoritiesSound } from './rules/signer/authorities-sound.ts';
import { topicsExist } from './rules/register/topics-exist.ts';
import { unitsAccountedFor } from './rules/unit/units-accounted-for.ts';
import { unitsExist } from './rules/unit/units-exist.ts';
import { unitsSound } from './rules/unit/units-sound.ts';
import { daysExist } from './rules/value/days-exist.ts';
import { relationsCited } from './rules/relation/relations-cited.ts';
import { ownProvisionsCited } from './rules/document/own-provisions-cited.ts';
import { codesOwn } from './rules/unit/codes-own.ts';
import { kindsNamed } from './rules/unit/kinds-named.ts';

/** Every rule on what was read. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  announcementLink,
  emblemSound,
  attachmentsSound,
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
  codesOwn,
  kindsNamed,
  topicsExist,
  documentsExist,
  relationsSound,
  provisionsExist,
  ownProvisionsCited,
  aliasesSound,
  idsUnique,
  idsUsable,
  tasksExist,
  abbreviationsUnique,
  abbreviationsKnown,
  quotesVerbatim,
  datesInOrder,
  sourcesExist,
  documentLinks,
  handbookLinks,
  imagesUsed,
  textEqualsSource,
  releasesUsed,
  addressWords,
  addresseesNamed,
  datesPast,
  issuersSound,
  relationsInTime,
  citationsHeld,
  relationsCited,
  releaseConfirmed,
  referencesBare,
  statusesSound,
  subjectsPlain,
  headerApart,
  listDashes,
  signatureStamp,
  pageNumbers,
  symbolsWhole,
  headerValues,
  authoritiesSound,
  dueDatesQuoted,
  duesSound,
  leadsAddressed,
  rolesQuoted,
  doersQuoted,
  productsQuoted,
  unitsAtWork,
  successorsSound,
  namesUnique,
  placeholders,
  daysExist,
  plainValues,
  drafts,
  unfinished,
  changesSaid,
  unitChangesSaid,
  changesAnswered,
  extensionsSound,
  provisionsKept,
  revisionsSound,
  addressesKept,
  formerAddressesSound,
  withdrawalsSound,
];
