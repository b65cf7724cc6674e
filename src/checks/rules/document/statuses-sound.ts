import type { Content, Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { isLive } from '../../../domain/document/status.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const STATUS_REPLACED: IssueKind = {
  code: 'status-replaced',
  part: 'references',
  severity: 'warning',
  title: 'Văn bản đã bị thay thế mà tình trạng chưa đổi',
  meaning:
    'Một văn bản khác ghi là thay thế hoặc bãi bỏ văn bản này, nhưng tình trạng vẫn là đang thực hiện: nhiệm vụ cũ vẫn nằm trong danh sách của đơn vị.',
  remedy:
    'Đổi status của văn bản cũ. Chỉ thay thế, bãi bỏ một phần thì ở văn bản mới ghi quan hệ amends; chưa đến ngày thay thế thì để nguyên.',
  wrong: 'status: active',
  right: 'status: superseded',
};

const SUPERSEDED_BY_NOTHING: IssueKind = {
  code: 'superseded-by-nothing',
  part: 'references',
  severity: 'warning',
  title: 'Đã được thay thế mà chưa xác định văn bản nào',
  meaning: 'Tình trạng ghi là đã được thay thế, nhưng không văn bản nào đã đăng ghi là thay thế văn bản này.',
  remedy:
    'Ở văn bản mới, thêm quan hệ replaces dẫn đến văn bản này. Chưa có toàn văn thì thêm một tệp với source.kind: reference.',
  right: 'relations:\n  - type: replaces\n    document: quyet-dinh-05-qd-ubnd',
};

/** What takes a document out of force, the words for it, and the status that it then has. */
const ENDING = {
  replaces: { done: 'thay thế', status: 'superseded' },
  repeals: { done: 'bãi bỏ', status: 'closed' },
} as const;

interface Ending {
  type: keyof typeof ENDING;
  by: Sourced<DirectiveDocument>;
}

/** A document that another one replaces or repeals says so itself, and one that is superseded has its successor here. */
export const statusesSound: Rule = {
  kinds: [STATUS_REPLACED, SUPERSEDED_BY_NOTHING],
  find: (content) => {
    const endings = endingsIn(content);
    return content.documents
      .filter((at) => !isRefused(at, 'status'))
      .flatMap((at): Finding[] => {
        const [ending] = endings.get(at.value.slug) ?? [];
        const { status } = at.value;
        if (ending && isLive(status)) return [replaced(at, ending)];
        return status === 'superseded' && !ending && isComplete(content) ? [byNothing(at)] : [];
      });
  },
};

/** While a document is not understood, what it replaces is not known. */
function isComplete({ documents, areAllRead }: Content): boolean {
  return areAllRead && !documents.some(({ broken }) => broken.some((path) => /^relations/.test(path)));
}

function endingsIn({ documents }: Content): ReadonlyMap<string, Ending[]> {
  const found = documents.flatMap((by) =>
    by.value.relations.flatMap(({ type, document }) =>
      (type === 'replaces' || type === 'repeals') && document !== undefined && document !== by.value.slug
        ? [{ document, type, by }]
        : [],
    ),
  );
  return Map.groupBy(found, ({ document }) => document);
}

function replaced(at: Sourced<DirectiveDocument>, { type, by }: Ending): Finding {
  const { done, status } = ENDING[type];
  return {
    kind: STATUS_REPLACED,
    at,
    path: ['status'],
    value: at.value.status,
    message: `${by.file} ghi là ${done} văn bản này, nhưng tình trạng chưa đổi: nhiệm vụ vẫn nằm trong danh sách của đơn vị.`,
    fix: `viết status: ${status}; chỉ ${done} một phần thì ở ${by.file} ghi type: amends.`,
  };
}

function byNothing(at: Sourced<DirectiveDocument>): Finding {
  return {
    kind: SUPERSEDED_BY_NOTHING,
    at,
    path: ['status'],
    value: at.value.status,
    message: 'không văn bản nào đã đăng ghi là thay thế văn bản này.',
    fix: `ở văn bản thay thế, thêm quan hệ «type: replaces» với «document: ${at.value.slug}»; chưa có toàn văn thì thêm tệp với source.kind: reference.`,
  };
}
