import { FIELD_BOTH, FIELD_UNACCOUNTED } from '../unaccounted.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type HEADER_FIELDS, isAlwaysCarried, type SourceField } from '../../../domain/document/source-field.ts';
import { bodyText } from '../../../domain/provision/provision-text.ts';
import { signersOf } from '../../../domain/signature/signatures.ts';
import type { Signer } from '../../../domain/signature/signer.schema.ts';
import type { Path } from '../../../issues/path.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

/** Of several signers one may have what another lacks: then it is known and lacks at once. */
function isGivenByAll(signer: DirectiveDocument['signer'], field: keyof Signer): boolean {
  const signers = signersOf(signer);
  return signers.length > 0 && signers.every((one) => one[field] !== undefined);
}

/** Whether the document gives each thing that paper carries; the letterhead has no field of its own. */
const GIVEN: Record<Exclude<(typeof HEADER_FIELDS)[number], 'letterhead'>, (document: DirectiveDocument) => boolean> = {
  codeNumber: (document) => document.codeNumber !== undefined,
  codeNotation: (document) => document.codeNotation !== undefined,
  issuedPlace: (document) => document.issuedPlace !== undefined,
  issuedDate: (document) => document.issuedDate !== undefined,
  subject: (document) => document.subject !== undefined,
  to: (document) => document.to.length > 0,
  toPlaces: (document) => document.toPlaces.length > 0,
  'signer.authority': ({ signer }) => isGivenByAll(signer, 'authority'),
  'signer.position': ({ signer }) => isGivenByAll(signer, 'position'),
  'signer.fullName': ({ signer }) => isGivenByAll(signer, 'fullName'),
  body: (document) => bodyText(document.body) !== '',
};

/** Silence is an error: each thing that such a document carries is given, or listed under `source.missing`; never both. */
export const accountedFor: Rule = {
  kinds: [FIELD_UNACCOUNTED, FIELD_BOTH],
  find: ({ documents }) =>
    documents
      .filter((at) => !isRefused(at, 'source.missing'))
      .flatMap((at) =>
        Object.entries(GIVEN).flatMap(([field, isGiven]) => account(at, field as SourceField, isGiven(at.value))),
      ),
};

function account(at: Sourced<DirectiveDocument>, field: SourceField, isGiven: boolean): Finding[] {
  const listed = at.value.source.missing.indexOf(field);
  if (isGiven && listed >= 0) return [both(at, field, listed)];
  return isGiven || listed >= 0 || !isAlwaysCarried(field, at.value.typeName) ? [] : [silent(at, field)];
}

function both(at: Sourced<DirectiveDocument>, field: SourceField, index: number): Finding {
  return {
    kind: FIELD_BOTH,
    at,
    path: ['source', 'missing', index],
    value: field,
    message: `${field} được ghi là không có trong văn bản nguồn, nhưng lại có giá trị.`,
    fix: `bỏ dòng «- ${field}» trong source.missing, hoặc bỏ giá trị đã ghi.`,
  };
}

/** Where the field should stand: of several signers, with the first who lacks it. */
function pathOf({ signer }: DirectiveDocument, field: SourceField): Path {
  const [group = '', own] = field.split('.');
  if (group !== 'signer' || own === undefined || !Array.isArray(signer)) return field.split('.');
  const lacking = signer.findIndex((one) => one[own as keyof Signer] === undefined);
  return [group, Math.max(lacking, 0), own];
}

function silent(at: Sourced<DirectiveDocument>, field: SourceField): Finding {
  return {
    kind: FIELD_UNACCOUNTED,
    at,
    path: pathOf(at.value, field),
    message:
      field === 'body'
        ? 'văn bản không có lời văn, cũng không ghi là văn bản nguồn thiếu.'
        : 'không có mục này, cũng không ghi là văn bản nguồn thiếu.',
    fix: `ghi theo văn bản nguồn; văn bản nguồn không có thì thêm «- ${field}» vào source.missing.`,
  };
}
