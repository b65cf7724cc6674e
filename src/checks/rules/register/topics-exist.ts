import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearestAmong } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIds, topicIdsIn } from '../../references.ts';

const TOPIC_UNKNOWN: IssueKind = {
  code: 'topic-unknown',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy lĩnh vực này',
  meaning: 'Mã lĩnh vực không có trong linh-vuc.yaml.',
  remedy: 'Viết đúng mã, hoặc thêm lĩnh vực vào linh-vuc.yaml.',
  wrong: 'topics: [yte]',
  right: 'topics: [y-te]',
};

/** Every topic that a document or a task names is in `linh-vuc.yaml`. */
export const topicsExist: Rule = {
  kinds: [TOPIC_UNKNOWN],
  find: (content) => {
    const known = topicIds(content);
    if (!known) return [];
    const nearest = nearestAmong(known);
    return content.documents.flatMap((at) =>
      topicIdsIn(at)
        .filter(({ id }) => !known.includes(id))
        .map(({ id, path }): Finding => {
          const meant = nearest(id);
          const fix = `${meant ? `viết ${meant}, hoặc ` : ''}thêm lĩnh vực ${id} vào linh-vuc.yaml.`;
          return { kind: TOPIC_UNKNOWN, at, path, value: id, message: 'không có lĩnh vực nào mang mã này.', fix };
        }),
    );
  },
};
