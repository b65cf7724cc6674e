import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { PAGE_ANCHORS, PAGE_ANCHORS_TOLD } from '../../../domain/provision/provision-id.ts';
import { provisionsOf } from '../../../domain/provision/provision-tree.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const ALIAS_TARGET: IssueKind = {
  code: 'alias-target',
  part: 'references',
  severity: 'error',
  title: 'Mã điều khoản đã đổi không dẫn tới đâu',
  meaning: 'Mã điều khoản cũ được dẫn đến một điều khoản không có, nên đường dẫn cũ sẽ hỏng.',
  remedy: 'Ghi đúng mã mới ở to; điều khoản không còn thì bỏ to và nói lý do ở note.',
};

const ALIAS_SHADOWS: IssueKind = {
  code: 'alias-shadows',
  part: 'references',
  severity: 'error',
  title: 'Mã cũ trùng mã đang dùng',
  meaning: 'Mã ghi là cũ lại đang được dùng, chưa từng đăng, hoặc ghi hai lần.',
  remedy: 'Bỏ mục này, hoặc ghi đúng mã đã đổi.',
};

/** An id that was published once leads to one that stands in the text, and hides none of the text or the page. */
export const aliasesSound: Rule = {
  kinds: [ALIAS_TARGET, ALIAS_SHADOWS],
  find: ({ documents }) =>
    documents
      .filter(({ broken, value }) => value.aliases.length > 0 && !broken.includes('body'))
      .flatMap((at) => {
        const live = new Set(provisionsOf(at.value.body).map(({ id }) => id));
        const seen = new Set<string>();
        return at.value.aliases.flatMap(({ from, to }, index): Finding[] => {
          const isTwice = seen.has(from);
          seen.add(from);
          const path = ['aliases', index, 'from'];
          if (live.has(from)) {
            const message = 'mã này vẫn là mã của một điều khoản trong văn bản.';
            return [
              { kind: ALIAS_SHADOWS, at, path, value: from, message, fix: 'bỏ mục này, hoặc ghi mã đã thật sự đổi.' },
            ];
          }
          if (PAGE_ANCHORS.test(from)) {
            const message = `mã này là mã của chính trang văn bản (${PAGE_ANCHORS_TOLD}).`;
            return [
              { kind: ALIAS_SHADOWS, at, path, value: from, message, fix: 'bỏ mục này, hoặc ghi mã đã từng đăng.' },
            ];
          }
          if (isTwice) {
            return [
              { kind: ALIAS_SHADOWS, at, path, value: from, message: 'mã cũ này đã ghi ở trên.', fix: 'giữ một mục.' },
            ];
          }
          if (to === undefined || live.has(to)) return [];
          const meant = nearest(to, live);
          const fix = meant ? `viết ${meant}.` : 'bỏ dòng to nếu điều khoản không còn; lý do ghi ở note.';
          return [
            {
              kind: ALIAS_TARGET,
              at,
              path: ['aliases', index, 'to'],
              value: to,
              message: 'văn bản không có điều khoản nào mang mã này.',
              fix,
            },
          ];
        });
      }),
};
