import { isPublic } from '../../../domain/document/circulation.ts';
import { CONFIRMED_BASES } from '../../../domain/document/release.schema.ts';
import { bodyText } from '../../../domain/provision/provision-text.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const RELEASE_UNCONFIRMED: IssueKind = {
  code: 'release-unconfirmed',
  part: 'fields',
  severity: 'warning',
  blocksRelease: true,
  title: 'Đăng toàn văn mà chưa xác định căn cứ công bố',
  meaning: 'Toàn văn đã đăng trong khi căn cứ công bố còn chờ Văn phòng xác nhận. Xem thử được; phát hành thì không.',
  remedy: `Hỏi người có thẩm quyền rồi ghi ${CONFIRMED_BASES}. Chưa được công bố thì bỏ toàn văn khỏi tệp.`,
  wrong: 'release:\n  basis: unconfirmed',
  right: 'release:\n  basis: decision\n  note: Chánh Văn phòng đồng ý ngày 02/8/2023.',
};

/**
 * A text that is published was released by somebody: until then it is only shown on trial. A training edition, whose
 * papers nobody has issued, releases none.
 */
export const releaseConfirmed: Rule = {
  kinds: [RELEASE_UNCONFIRMED],
  find: ({ documents, site }) =>
    (site?.value.edition === undefined ? documents : [])
      // What is public without a ground has a message of its own.
      .filter(({ value }) => value.release.basis === 'unconfirmed' && !isPublic(value) && bodyText(value.body) !== '')
      .map((at): Finding => ({
        kind: RELEASE_UNCONFIRMED,
        at,
        path: ['release', 'basis'],
        value: at.value.release.basis,
        message: 'đã đăng toàn văn trong khi chưa xác định căn cứ công bố.',
        fix: `khi người có thẩm quyền xác nhận, ghi ${CONFIRMED_BASES}; trước đó không phát hành.`,
      })),
};
