import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { formatShortDate } from '../../../vietnamese/dates/dates.ts';
import { slugify } from '../../../vietnamese/slugify.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const ISSUER_ENDED: IssueKind = {
  code: 'issuer-ended',
  part: 'references',
  severity: 'warning',
  title: 'Cơ quan ban hành đã kết thúc hoạt động',
  meaning:
    'Đơn vị mang tên cơ quan ban hành đã kết thúc hoạt động: trước khi có văn bản này, hoặc sau đó mà tình trạng của văn bản chưa đổi.',
  remedy:
    'Xem lại ngày ban hành và ngày kết thúc của đơn vị; văn bản không còn phải thực hiện thì ghi status: issuer-ended. Cơ quan khác đã tiếp nhận văn bản thì để nguyên.',
  wrong: 'status: active',
  right: 'status: issuer-ended',
};

const ISSUER_AT_WORK: IssueKind = {
  code: 'issuer-at-work',
  part: 'references',
  severity: 'warning',
  title: 'Cơ quan ban hành còn hoạt động',
  meaning:
    'Tình trạng ghi là cơ quan ban hành đã kết thúc hoạt động, nhưng tệp của đơn vị này không ghi ngày kết thúc.',
  remedy: 'Ghi validTo ở tệp của đơn vị, hoặc ghi đúng tình trạng của văn bản.',
  wrong: 'status: issuer-ended',
  right: 'status: closed',
};

/** Where the issuer is a unit of the folder, its end and the standing of the document agree. */
export const issuersSound: Rule = {
  kinds: [ISSUER_ENDED, ISSUER_AT_WORK],
  find: ({ documents, units }, today) => {
    const byName = Map.groupBy(units, ({ value: { name } }) => slugify(name));
    return documents
      .filter((at) => !isRefused(at, 'organName') && !isRefused(at, 'status'))
      .flatMap((at) => findingsOf(at, byName.get(slugify(at.value.organName)) ?? [], today));
  },
};

/** @param issuers every unit of that name: of several one may have gone and another come */
function findingsOf(at: Sourced<DirectiveDocument>, issuers: readonly Sourced<Unit>[], today: string): Finding[] {
  if (issuers.length === 0) return [];
  const { status, issuedDate } = at.value;
  const ends = issuers.map(({ value }) => value.validTo);
  const end = ends.every((day) => day !== undefined) ? ends.toSorted().at(-1) : undefined;
  if (end !== undefined && issuedDate !== undefined && end < issuedDate) return [issuedAfter(at, end)];
  if (end !== undefined && end < today && status === 'active') return [stillActive(at, end)];
  const isAtWork = issuers.every(({ value }) => value.validTo === undefined && !value.missing.includes('validTo'));
  return status === 'issuer-ended' && isAtWork ? [atWork(at, issuers[0]!.file)] : [];
}

function issuedAfter(at: Sourced<DirectiveDocument>, end: string): Finding {
  return {
    kind: ISSUER_ENDED,
    at,
    path: ['organName'],
    value: at.value.organName,
    message: `đơn vị này kết thúc hoạt động ngày ${formatShortDate(end)}, trước ngày ban hành (${formatShortDate(at.value.issuedDate!)}).`,
    fix: 'xem lại issuedDate, tên cơ quan ban hành và validTo trong tệp của đơn vị.',
  };
}

function stillActive(at: Sourced<DirectiveDocument>, end: string): Finding {
  return {
    kind: ISSUER_ENDED,
    at,
    path: ['status'],
    value: at.value.status,
    message: `cơ quan ban hành đã kết thúc hoạt động ngày ${formatShortDate(end)}.`,
    fix: 'viết status: issuer-ended; cơ quan khác đã tiếp nhận văn bản này thì để nguyên.',
  };
}

function atWork(at: Sourced<DirectiveDocument>, file: string): Finding {
  return {
    kind: ISSUER_AT_WORK,
    at,
    path: ['status'],
    value: at.value.status,
    message: `${file} không ghi ngày kết thúc hoạt động của cơ quan ban hành.`,
    fix: `ghi validTo ở ${file}, chưa xác định ngày thì thêm validTo vào missing; cơ quan còn hoạt động thì ghi đúng tình trạng của văn bản.`,
  };
}
