import type { Sourced } from '../../../corpus/content.ts';
import { areAtOnce } from '../../../domain/unit/at-once.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../../vietnamese/tone-placement.ts';
import { findDuplicates } from '../../duplicates.ts';
import type { Finding, Rule } from '../../finding.ts';
import { DUPLICATE_ENTRY } from '../written-twice.ts';

const DUPLICATE_NAME: IssueKind = {
  code: 'duplicate-name',
  part: 'references',
  severity: 'warning',
  title: 'Hai đơn vị, hai lĩnh vực hoặc hai trang hướng dẫn cùng tên',
  meaning:
    'Người đọc và người viết văn bản không phân biệt được hai đơn vị, hai lĩnh vực, hoặc hai trang hướng dẫn, mang cùng một tên.',
  remedy:
    'Là một thì bỏ một. Là hai đơn vị khác nhau thì ghi administrativeCode hoặc organId của mỗi đơn vị, hoặc ngày kết thúc của đơn vị cũ.',
};

/** Names tell units, topics and pages of the handbook apart, whatever the case and wherever the tone stands. */
export const namesUnique: Rule = {
  kinds: [DUPLICATE_NAME, DUPLICATE_ENTRY],
  find: ({ units, topics, abbreviations, handbook }) => [
    ...findDuplicates(
      units,
      ({ value }) => keyOf(value.name),
      (one, other) => areConfusable(one.value, other.value),
    ).map(({ item, earlier }) => sameName(item, ['name'], item.value.name, earlier.file)),
    ...(topics ? sameTopics(topics) : []),
    ...findDuplicates(handbook, ({ value }) => keyOf(value.title)).map(({ item, earlier }) => ({
      ...sameName(item, ['title'], item.value.title, earlier.file),
      fix: 'là một trang thì bỏ một; là hai thì đặt tên khác nhau.',
    })),
    ...(abbreviations?.value.abbreviations ?? []).flatMap(({ expansions }, entry) =>
      findDuplicates(
        expansions.map((text, index) => ({ text, index })),
        ({ text }) => keyOf(text),
      ).map(({ item: { text, index } }): Finding => ({
        kind: DUPLICATE_ENTRY,
        at: abbreviations!,
        path: ['abbreviations', entry, 'expansions', index],
        value: text,
        message: 'cách viết đầy đủ này đã ghi ở trên.',
        fix: 'bỏ bớt một chỗ.',
      })),
    ),
  ],
};

const keyOf = (name: string): string => collapseSpaces(toNewTonePlacement(name)).toLowerCase();

/** Two units of one name at the same time, which no number of theirs tells apart. */
function areConfusable(a: Unit, b: Unit): boolean {
  const areTold = (['administrativeCode', 'organId'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  );
  return areAtOnce(a, b) && !areTold;
}

function sameTopics(at: Sourced<{ topics: { id: string; name: string }[] }>): Finding[] {
  const written = at.value.topics.map(({ id, name }, index) => ({ id, name, index }));
  return findDuplicates(written, ({ name }) => keyOf(name)).map(({ item: { name, index }, earlier }) =>
    sameName(at, ['topics', index, 'name'], name, `lĩnh vực ${earlier.id}`),
  );
}

function sameName(at: Finding['at'], path: Finding['path'], value: string, other: string): Finding {
  return {
    kind: DUPLICATE_NAME,
    at,
    path,
    value,
    message: `${other} cũng mang tên này.`,
    fix: 'là một thì bỏ một; là hai thì ghi thêm điều để phân biệt, ví dụ địa bàn, hoặc organId của mỗi đơn vị.',
  };
}
