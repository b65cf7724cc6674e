import { findKind, kindsOf } from '../../../domain/document/document-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const SYSTEM_NAMES = { state: 'cơ quan nhà nước', party: 'cơ quan Đảng' };

/** The kind of a document is one that its system has. */
export const kindsExist: Rule = ({ documents }) =>
  documents.flatMap((at): Finding[] => {
    const { system, typeName } = at.value;
    if (findKind(system, typeName)) return [];
    const names = kindsOf(system).map(({ name }) => name);
    const meant = nearest(typeName, names);
    return [
      {
        code: 'kind-unknown',
        at,
        path: ['typeName'],
        value: typeName,
        message: `văn bản của ${SYSTEM_NAMES[system]} không có loại này.`,
        fix: meant ? `viết ${meant}.` : `viết một trong các loại: ${names.join(', ')}.`,
      },
    ];
  });
