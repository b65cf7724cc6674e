import { nearestAmong } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';
import { topicIds, topicIdsIn } from '../../references.ts';

/** Every topic that a document or a task names is in `linh-vuc.yaml`. */
export const topicsExist: Rule = (content) => {
  const known = topicIds(content);
  if (!known) return [];
  const nearest = nearestAmong(known);
  return content.documents.flatMap((at) =>
    topicIdsIn(at)
      .filter(({ id }) => !known.includes(id))
      .map(({ id, path }): Finding => {
        const meant = nearest(id);
        const fix = `${meant ? `viết ${meant}, hoặc ` : ''}thêm lĩnh vực ${id} vào linh-vuc.yaml.`;
        return { code: 'topic-unknown', at, path, value: id, message: 'không có lĩnh vực nào mang mã này.', fix };
      }),
  );
};
