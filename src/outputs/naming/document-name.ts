import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { formatDocumentCode } from '../../domain/document/document-code.ts';
import { strings } from '../../strings.ts';
import { formatLongDate } from '../../vietnamese/dates/dates.ts';

type Named = Pick<
  DirectiveDocument,
  'system' | 'typeName' | 'codeNumber' | 'codeNotation' | 'organName' | 'issuedDate' | 'subject' | 'displayTitle'
>;

/** Number and notation as printed: “319-TB/VPTU”; the number alone, or nothing, where the source has no more. */
export function documentCode(document: Named): string | undefined {
  return formatDocumentCode(document) ?? document.codeNumber;
}

/** Kind and number: “Thông báo số 319-TB/VPTU”; the kind alone where the number is not known. */
export function shortName(document: Named): string {
  const code = documentCode(document);
  return code === undefined ? document.typeName : `${document.typeName} số ${code}`;
}

/**
 * The document as a sentence cites it: “Thông báo số 319-TB/VPTU ngày 14 tháng 7 năm 2023 của Văn phòng Thành uỷ”
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I). What is not known is left out: “Công văn của Uỷ ban nhân dân Thành phố”.
 */
export function fullName(document: Named): string {
  const date = document.issuedDate === undefined ? '' : ` ${formatLongDate(document.issuedDate)}`;
  return `${shortName(document)}${date} của ${document.organName}`;
}

/**
 * The document as it is cited where nothing beside it says which one is meant. Without a number the full name fits many
 * documents: then what it is about is added, marked as the document's own subject or as the editors' title.
 */
export function citedName(document: Named): string {
  const { subject, displayTitle } = document;
  const about =
    subject === undefined
      ? displayTitle && strings.document.titledByEditors(displayTitle)
      : strings.document.withSubject(subject);
  return documentCode(document) !== undefined || !about ? fullName(document) : `${fullName(document)} (${about})`;
}

/**
 * The document as an official sentence cites it. What the source does not have is left to be filled in by hand: no name of ours
 * stands in a report that a unit signs.
 */
export function nameToCite(document: Named): string {
  if (documentCode(document) !== undefined) return fullName(document);
  const { typeName, organName, issuedDate, subject } = document;
  const { number, day, about } = strings.document.toFillIn;
  const date = issuedDate === undefined ? day : formatLongDate(issuedDate);
  return `${typeName} ${number} ${date} của ${organName} về ${subject ?? about}`;
}

/** What a document is about: its own subject, else the editors' title, else what it is called. */
export function documentTitle(document: Named): { text: string; editorial: boolean } {
  if (document.subject !== undefined) return { text: document.subject, editorial: false };
  return { text: document.displayTitle ?? fullName(document), editorial: document.displayTitle !== undefined };
}

/** Name and title in one line, for tabs, bookmarks and search engines. */
export function pageTitle(document: Named): string {
  const title = document.subject ?? document.displayTitle;
  return title === undefined ? fullName(document) : `${shortName(document)}: ${title}`;
}
