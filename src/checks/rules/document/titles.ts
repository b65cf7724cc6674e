import { type Finding, isRefused, type Rule } from '../../finding.ts';

/** A document is called by its own subject; where it has none, the editors give it a name, and only then. */
export const titles: Rule = ({ documents }) =>
  documents.flatMap((at): Finding[] => {
    const { subject, displayTitle } = at.value;
    if (isRefused(at, 'subject')) return [];
    if (subject === undefined && displayTitle === undefined) {
      const message = 'văn bản không có trích yếu thì phải có tên gọi để hiện trên trang.';
      return [{ code: 'title-missing', at, path: ['displayTitle'], message, fix: 'thêm dòng «displayTitle: …».' }];
    }
    if (subject === undefined || displayTitle === undefined) return [];
    const message = 'văn bản đã có trích yếu (subject) nên không đặt tên gọi khác.';
    return [{ code: 'title-double', at, path: ['displayTitle'], value: displayTitle, message, fix: 'bỏ dòng này.' }];
  });
