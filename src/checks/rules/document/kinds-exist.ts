import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { allKindsOf, type DocumentSystem, findKind } from '../../../domain/document/document-kind.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { nearest } from '../../../issues/nearest.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import type { Finding, Rule } from '../../finding.ts';

const KIND_MISSPELT: IssueKind = {
  code: 'kind-misspelt',
  part: 'fields',
  severity: 'error',
  title: 'Tên loại văn bản viết sai',
  meaning:
    'Tên loại khác một loại đã biết chỉ ở chữ hoa hay dấu. Trang trình bày văn bản theo tên loại, nên viết sai thì trình bày sai.',
  remedy: 'Viết tên loại như thông báo lỗi gợi ý.',
  wrong: 'typeName: Quyêt định',
  right: 'typeName: Quyết định',
};

const KIND_UNKNOWN: IssueKind = {
  code: 'kind-unknown',
  part: 'fields',
  severity: 'warning',
  title: 'Loại văn bản chưa có trong danh mục',
  meaning:
    'Tên loại không có trong danh mục loại văn bản của cơ quan nhà nước (hoặc cơ quan Đảng): có thể gõ sai, ghi sai mục system, hoặc là loại ít gặp.',
  remedy:
    'Xem lại tên loại trên văn bản và mục system. Văn bản đúng là loại này thì để nguyên: trang in tên loại như đã ghi, trình bày như văn bản có tên loại.',
  wrong: 'system: state\ntypeName: Thông tri',
  right: 'system: party\ntypeName: Thông tri',
};

const SYSTEM_NAMES = { state: 'cơ quan nhà nước', party: 'cơ quan Đảng' };

/** The kind of a document is one that its system has, or one that the office knows better. */
export const kindsExist: Rule = {
  kinds: [KIND_MISSPELT, KIND_UNKNOWN],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { system, typeName } = at.value;
      if (findKind(system, typeName)) return [];
      const names = allKindsOf(system).map(({ name }) => name);
      const same = names.find((name) => keyOf(name) === keyOf(typeName));
      return [same === undefined ? unknown(at, names) : misspelt(at, same)];
    }),
};

const keyOf = (name: string): string => fold(collapseSpaces(name).trim());

function misspelt(at: Sourced<DirectiveDocument>, meant: string): Finding {
  const message = 'tên loại văn bản viết sai chữ hoa hoặc dấu.';
  return { kind: KIND_MISSPELT, at, path: ['typeName'], value: at.value.typeName, message, fix: `viết ${meant}.` };
}

function unknown(at: Sourced<DirectiveDocument>, names: readonly string[]): Finding {
  const { system, typeName } = at.value;
  const other: DocumentSystem = system === 'state' ? 'party' : 'state';
  const meant = nearest(typeName, names);
  const hint = findKind(other, typeName)
    ? `đây là loại văn bản của ${SYSTEM_NAMES[other]}, nếu đúng vậy thì viết system: ${other}`
    : meant
      ? `nếu gõ nhầm thì viết ${meant}`
      : `xem lại tên loại trên văn bản, các loại đã biết: ${names.join(', ')}`;
  return {
    kind: KIND_UNKNOWN,
    at,
    path: ['typeName'],
    value: typeName,
    message: `danh mục loại văn bản của ${SYSTEM_NAMES[system]} không có loại này.`,
    fix: `${hint}; văn bản đúng là loại này thì để nguyên, trang in tên loại như đã ghi.`,
  };
}
