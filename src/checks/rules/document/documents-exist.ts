import { nearestAmong } from '../../../issues/nearest.ts';
import { writtenReferences } from '../../../domain/citation/written-references.ts';
import type { Finding, Rule } from '../../finding.ts';

/** Every document that another one relates or refers to has its file in `van-ban/`. */
export const documentsExist: Rule = ({ documents, documentIds }) => {
  const nearest = nearestAmong(documentIds);
  const letter = (id: string): Pick<Finding, 'code' | 'value' | 'message' | 'fix'> => {
    const meant = nearest(id);
    return {
      code: 'document-unknown',
      value: id,
      message: 'không có văn bản nào mang tên tệp này.',
      fix: `${meant ? `viết ${meant}, hoặc ` : ''}thêm tệp van-ban/${id}.mdx.`,
    };
  };
  return documents.flatMap((at): Finding[] => [
    ...at.value.relations.flatMap(({ document }, index) =>
      document === undefined || documentIds.has(document)
        ? []
        : [{ at, path: ['relations', index, 'document'], ...letter(document) }],
    ),
    ...writtenReferences(at.value.body).flatMap(({ document, line }) =>
      document === undefined || documentIds.has(document)
        ? []
        : [{ at, path: [], position: { line, column: 1 }, ...letter(document) }],
    ),
  ]);
};
