import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { findKind, kindsOf } from '../../../domain/document/document-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const KIND_UNKNOWN: IssueKind = {
  code: 'kind-unknown',
  part: 'fields',
  severity: 'error',
  title: 'Không có loại văn bản ấy',
  meaning:
    'Cơ quan nhà nước (hoặc cơ quan Đảng) không ban hành loại văn bản ấy; thường là gõ sai tên loại hoặc sai mục system.',
  remedy: 'Viết tên loại như trên văn bản.',
  wrong: 'typeName: Công Văn khẩn',
  right: 'typeName: Công văn',
};

const SYSTEM_NAMES = { state: 'cơ quan nhà nước', party: 'cơ quan Đảng' };

/** The kind of a document is one that its system has. */
export const kindsExist: Rule = {
  kinds: [KIND_UNKNOWN],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { system, typeName } = at.value;
      if (findKind(system, typeName)) return [];
      const names = kindsOf(system).map(({ name }) => name);
      const meant = nearest(typeName, names);
      return [
        {
          kind: KIND_UNKNOWN,
          at,
          path: ['typeName'],
          value: typeName,
          message: `văn bản của ${SYSTEM_NAMES[system]} không có loại này.`,
          fix: meant ? `viết ${meant}.` : `viết một trong các loại: ${names.join(', ')}.`,
        },
      ];
    }),
};
