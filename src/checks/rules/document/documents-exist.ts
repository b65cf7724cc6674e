import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearestAmong } from '../../../issues/nearest.ts';
import { writtenReferences } from '../../../domain/citation/written-references.ts';
import type { Finding, Rule } from '../../finding.ts';

const DOCUMENT_UNKNOWN: IssueKind = {
  code: 'document-unknown',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy văn bản này',
  meaning: 'Dẫn đến một văn bản chưa đăng: đường dẫn sẽ hỏng.',
  remedy: 'Viết đúng tên tệp không có đuôi. Văn bản chưa đăng thì dùng citation, ghi đủ loại, số, ngày, cơ quan.',
  wrong: 'document: thong-bao-15',
  right: 'document: thong-bao-15-tb-vptu',
};

/** Every document that another one relates or refers to has its file in `van-ban/`. */
export const documentsExist: Rule = {
  kinds: [DOCUMENT_UNKNOWN],
  find: ({ documents, documentIds }) => {
    const nearest = nearestAmong(documentIds);
    const message = (
      id: string,
      own: string,
      isRelation: boolean,
    ): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> => {
      const meant = nearest(id);
      // No document relates to itself, though its own name may be the nearest one.
      const isOffered = meant !== undefined && !(isRelation && meant === own);
      const unheld = isRelation ? '; văn bản chưa đăng thì thay dòng này bằng citation' : '';
      return {
        kind: DOCUMENT_UNKNOWN,
        value: id,
        message: 'không có văn bản nào mang tên tệp này.',
        fix: `${isOffered ? `viết ${meant}, hoặc ` : ''}thêm tệp van-ban/${id}.mdx${unheld}.`,
      };
    };
    return documents.flatMap((at): Finding[] => [
      ...at.value.relations.flatMap(({ document }, index) =>
        document === undefined || documentIds.has(document)
          ? []
          : [{ at, path: ['relations', index, 'document'], ...message(document, at.value.slug, true) }],
      ),
      ...at.value.changes.flatMap(({ document }, index) =>
        document === undefined || documentIds.has(document)
          ? []
          : [{ at, path: ['changes', index, 'document'], ...message(document, at.value.slug, true) }],
      ),
      ...writtenReferences(at.value.body).flatMap(({ document, line }) =>
        document === undefined || documentIds.has(document)
          ? []
          : [{ at, path: [], position: { line, column: 1 }, ...message(document, at.value.slug, false) }],
      ),
    ]);
  },
};
