import type { Sourced } from '../../../corpus/content.ts';
import { namedDocuments, type NamedDocuments } from '../../../corpus/edition/named-documents.ts';
import { isPublic } from '../../../domain/document/circulation.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { CONFIRMED_BASES } from '../../../domain/document/release.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Path } from '../../../issues/path.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const PUBLIC_UNCONFIRMED: IssueKind = {
  code: 'public-unconfirmed',
  part: 'safety',
  severity: 'warning',
  blocksRelease: true,
  title: 'Công khai khi chưa xác định căn cứ',
  meaning:
    'Văn bản ghi circulation: public nên có trong bản công khai, mà căn cứ công bố còn để unconfirmed. Văn bản chỉ đạo không mặc nhiên được công khai (Luật Tiếp cận thông tin 2016, Điều 6).',
  remedy: 'Xác định căn cứ rồi ghi release.basis là law hoặc decision; chưa xác định được thì bỏ dòng circulation.',
  wrong: 'release:\n  basis: unconfirmed\ncirculation: public',
  right: 'release:\n  basis: decision\ncirculation: public',
};

const PUBLIC_NAMES_INTERNAL: IssueKind = {
  code: 'public-names-internal',
  part: 'safety',
  severity: 'warning',
  title: 'Phần biên tập nhắc đến văn bản nội bộ',
  meaning:
    'Lời do Văn phòng viết trong một văn bản công khai nhắc đến văn bản nội bộ. Bản công khai bỏ lời này; tên nhiệm vụ thì thay bằng nguyên văn. Lời của chính văn bản không bị bỏ.',
  remedy: 'Viết lại lời này mà không nhắc văn bản nội bộ; tên tệp đã đăng thì giữ nguyên để đường dẫn không hỏng.',
  wrong: 'title: Báo cáo theo Kế hoạch số 25/KH-UBND',
  right: 'title: Báo cáo kết quả kiểm tra',
};

/** What is public has its ground, and the editors' words in it do not name what is internal. */
export const circulationSound: Rule = {
  kinds: [PUBLIC_UNCONFIRMED, PUBLIC_NAMES_INTERNAL],
  find: ({ documents }) => {
    const open = documents.filter(({ value }) => isPublic(value));
    if (open.length === 0) return [];
    const named = namedDocuments(documents.map(({ value }) => value).filter((document) => !isPublic(document)));
    return open.flatMap((at) => [...unconfirmed(at), ...naming(at, named)]);
  },
};

function unconfirmed(at: Sourced<DirectiveDocument>): Finding[] {
  if (isRefused(at, 'release') || at.value.release.basis !== 'unconfirmed') return [];
  const message = 'văn bản được ghi là công khai mà chưa xác định căn cứ công bố.';
  const fix = `ghi ${CONFIRMED_BASES}; chưa xác định được thì bỏ dòng circulation.`;
  return [{ kind: PUBLIC_UNCONFIRMED, at, path: ['release', 'basis'], value: 'unconfirmed', message, fix }];
}

function naming(at: Sourced<DirectiveDocument>, { slugs, isNamedIn }: NamedDocuments): Finding[] {
  const told = editorsWords(at.value)
    .filter(({ text }) => text !== undefined && isNamedIn(text))
    .map(({ path, text }): Finding => {
      const message = 'lời của Văn phòng nhắc đến một văn bản nội bộ; bản công khai sẽ bỏ lời này.';
      const fix = 'viết lại mà không nhắc văn bản đó.';
      return { kind: PUBLIC_NAMES_INTERNAL, at, path, ...(text !== undefined && { value: text }), message, fix };
    });
  const inside = [...slugs].find((slug) => slug.includes('-') && `-${at.value.slug}-`.includes(`-${slug}-`));
  if (inside === undefined) return told;
  const message = `tên tệp của văn bản công khai này chứa tên tệp của văn bản nội bộ ${inside}.`;
  const fix = 'văn bản chưa đăng thì đặt tên tệp khác; đã đăng thì giữ nguyên.';
  return [{ kind: PUBLIC_NAMES_INTERNAL, at, path: [], value: at.value.slug, message, fix }, ...told];
}

/** Every text of a header that the editors write, with its place. */
function editorsWords(document: DirectiveDocument): { path: Path; text: string | undefined }[] {
  const { displayTitle, source, release, changes, aliases, tasks } = document;
  return [
    { path: ['displayTitle'], text: displayTitle },
    { path: ['source', 'note'], text: source.note },
    { path: ['release', 'note'], text: release.note },
    ...changes.map(({ note }, i) => ({ path: ['changes', i, 'note'], text: note })),
    ...aliases.map(({ note }, i) => ({ path: ['aliases', i, 'note'], text: note })),
    ...tasks.flatMap(({ title, product, reporting, indicators }, i) => [
      { path: ['tasks', i, 'title'], text: title },
      { path: ['tasks', i, 'product'], text: product },
      { path: ['tasks', i, 'reporting'], text: reporting },
      ...indicators.map((indicator, j) => ({ path: ['tasks', i, 'indicators', j, 'title'], text: indicator.title })),
    ]),
  ];
}
