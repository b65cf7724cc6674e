import { documentCodeKey, formatDocumentCode, parseDocumentCode } from '../domain/document-code.ts';
import type { IssueCode } from '../issues/catalogue.ts';
import type { Path } from '../issues/path.ts';
import type { Finding, Rule } from './finding.ts';

interface Named {
  at: Finding['at'];
  path: Path;
  id: string;
  /** What counts as the same; the id itself unless told. */
  key?: string;
}

/** Reports each id that stands twice, and warns of two that only their hyphens tell apart. */
function twins(code: IssueCode, named: readonly Named[], what: string): Finding[] {
  const seen = new Map<string, Named>();
  const loose = new Map<string, Named>();
  return named.flatMap((current): Finding[] => {
    const { at, path, id, key = id } = current;
    const near = id.replace(/(?<!\d)-|-(?!\d)/g, '');
    const twin = seen.get(key);
    const neighbour = loose.get(near);
    if (!twin) seen.set(key, current);
    if (!neighbour) loose.set(near, current);
    const where = (other: Named): string =>
      other.at.file === at.file ? `«${other.id}»` : `«${other.id}» trong ${other.at.file}`;
    if (twin)
      return [
        {
          code,
          at,
          path,
          value: id,
          message: `${what} này trùng với ${where(twin)}.`,
          fix: 'đặt mã khác, hoặc bỏ bớt một chỗ.',
        },
      ];
    if (!neighbour) return [];
    const message = `${what} này chỉ khác dấu gạch với ${where(neighbour)}: dễ nhầm.`;
    return [
      { code: 'near-duplicate', at, path, value: id, message, fix: 'nếu là hai thứ khác nhau thì đặt mã khác hẳn.' },
    ];
  });
}

/** A task is known by its id within its document, and so is an indicator within its task. */
export const taskIdsUnique: Rule = ({ documents }) =>
  documents.flatMap((at) => [
    ...twins(
      'duplicate-task',
      at.value.tasks.map(({ id }, index) => ({ at, path: ['tasks', index, 'id'], id })),
      'mã việc',
    ),
    ...at.value.tasks.flatMap(({ indicators }, task) =>
      twins(
        'duplicate-indicator',
        indicators.map(({ id }, index) => ({ at, path: ['tasks', task, 'indicators', index, 'id'], id })),
        'mã chỉ tiêu',
      ),
    ),
  ]);

/** Topics by id. */
export const topicIdsUnique: Rule = ({ topics: at }) =>
  at
    ? twins(
        'duplicate-topic',
        at.value.topics.map(({ id }, index) => ({ at, path: ['topics', index, 'id'], id })),
        'mã lĩnh vực',
      )
    : [];

/** Abbreviations by their letters; case tells them apart (TT, tt). */
export const abbreviationsUnique: Rule = ({ abbreviations: at }) =>
  at
    ? twins(
        'duplicate-abbreviation',
        at.value.abbreviations.map(({ short }, index) => ({ at, path: ['abbreviations', index, 'short'], id: short })),
        'chữ viết tắt',
      ).filter(({ code }) => code !== 'near-duplicate')
    : [];

/**
 * No two documents carry one code: for the State the organ, the year, number and symbol; for the Party, where numbers
 * run on through a term of committee, the date stands for the term.
 */
export const documentCodesUnique: Rule = ({ documents }) => {
  const named = documents.flatMap((at): Named[] => {
    const printed = formatDocumentCode(at.value);
    const code = printed === undefined ? null : parseDocumentCode(printed);
    if (printed === undefined || !code) return [];
    const { system, organName, issuedDate = '' } = at.value;
    const period = system === 'party' ? issuedDate : issuedDate.slice(0, 4);
    return [
      { at, path: ['codeNumber'], id: printed, key: [system, organName, period, documentCodeKey(code)].join('|') },
    ];
  });
  return twins('duplicate-code', named, 'số, ký hiệu').filter(({ code }) => code !== 'near-duplicate');
};
