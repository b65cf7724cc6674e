import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const TITLE_MISSING: IssueKind = {
  code: 'title-missing',
  part: 'fields',
  severity: 'error',
  title: 'Văn bản không có tên gọi',
  meaning: 'Văn bản không có trích yếu và cũng không có tên gọi, nên danh sách không có gì để hiện.',
  remedy: 'Thêm displayTitle: tên gọi ngắn do ban biên tập đặt, trang sẽ nói rõ đó không phải lời của văn bản.',
  right: 'displayTitle: Triển khai nhiệm vụ quý III năm 2023',
};

const TITLE_DOUBLE: IssueKind = {
  code: 'title-double',
  part: 'fields',
  severity: 'error',
  title: 'Vừa có trích yếu vừa có tên gọi',
  meaning: 'Văn bản đã có trích yếu, nên tên gọi do ban biên tập đặt là thừa và có thể lấn lời của văn bản.',
  remedy: 'Bỏ dòng displayTitle.',
  wrong: 'subject: khám sức khoẻ học sinh\ndisplayTitle: Khám sức khoẻ',
  right: 'subject: khám sức khoẻ học sinh',
};

/** A document is called by its own subject; where it has none, the editors give it a name, and only then. */
export const titles: Rule = {
  kinds: [TITLE_MISSING, TITLE_DOUBLE],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { subject, displayTitle } = at.value;
      if (isRefused(at, 'subject')) return [];
      if (subject === undefined && displayTitle === undefined) {
        const message = 'văn bản không có trích yếu thì phải có tên gọi để hiện trên trang.';
        return [{ kind: TITLE_MISSING, at, path: ['displayTitle'], message, fix: 'thêm dòng «displayTitle: …».' }];
      }
      if (subject === undefined || displayTitle === undefined) return [];
      const message = 'văn bản đã có trích yếu (subject) nên không đặt tên gọi khác.';
      return [{ kind: TITLE_DOUBLE, at, path: ['displayTitle'], value: displayTitle, message, fix: 'bỏ dòng này.' }];
    }),
};
