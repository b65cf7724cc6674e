import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { provisionsOf } from '../../../domain/provision/provision-tree.ts';
import { writtenReferences } from '../../../domain/citation/written-references.ts';
import { quotedProvision } from '../../verbatim/quoted-provision.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const PROVISION_UNKNOWN: IssueKind = {
  code: 'provision-unknown',
  part: 'references',
  severity: 'error',
  toldOnce: true,
  title: 'Không tìm thấy điều khoản này',
  meaning: 'Văn bản không có điều khoản mang mã này, nên không dẫn đến đúng chỗ được.',
  remedy: 'Viết mã theo số của điều khoản, chữ không dấu, nối bằng gạch ngang; điểm đ viết là dd.',
  wrong: 'provision: khoan-19',
  right: 'provision: khoan-1',
};

type Ids = ReadonlySet<string>;

interface Target {
  at: Sourced<DirectiveDocument>;
  ids: Ids;
}

/** Every provision that is named stands in the text: by its own id, or in a reference by one it once had. */
export const provisionsExist: Rule = {
  kinds: [PROVISION_UNKNOWN],
  find: (content) => {
    const targets = new Map(content.documents.map((at) => [at.value.slug, { at, ids: provisionIds(at.value) }]));
    return [...targets.values()]
      .filter(({ at }) => isTextKnown(at))
      .flatMap(({ at, ids }) => [...fieldFindings(at, ids), ...referenceFindings(at, targets)]);
  },
};

const isTextKnown = (at: Sourced<unknown>): boolean => !at.broken.includes('body');

function provisionIds({ body }: DirectiveDocument): Ids {
  return new Set(provisionsOf(body).map(({ id }) => id));
}

/** @param quoted where the words stand that are quoted from it */
function message(
  id: string,
  known: Ids,
  where: string,
  quoted?: string,
): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> {
  const meant = quoted ?? nearest(id, known);
  const all = likeFirst(id, known);
  return {
    kind: PROVISION_UNKNOWN,
    value: id,
    message: `${where} không có điều khoản nào mang mã này.`,
    fix: meant
      ? `viết ${meant}.`
      : all.length > 0
        ? `viết một trong các mã: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ' …' : ''}.`
        : 'bỏ mục này: phần chữ của văn bản chưa có.',
  };
}

/** What ends with the same number first: “muc-4-khoan-1” for “phan-4-khoan-1”. */
function likeFirst(id: string, known: Ids): string[] {
  const [end = ''] = /[a-z]+-[^-]+$/.exec(id) ?? [];
  const alike = [...known].filter((one) => end !== '' && one.endsWith(end));
  return [...new Set([...alike, ...known])];
}

function fieldFindings(at: Sourced<DirectiveDocument>, known: Ids): Finding[] {
  const fields = (list: 'tasks' | 'relations') =>
    at.value[list].map(({ provision: id, quote }, index) => ({ id, quote, path: [list, index, 'provision'] }));
  return [...fields('tasks'), ...fields('relations')].flatMap(({ id, quote, path }) => {
    if (id === undefined || known.has(id)) return [];
    const quoted = quote === undefined ? undefined : quotedProvision(at.value.body, quote);
    return [{ at, path, ...message(id, known, 'văn bản này', quoted) }];
  });
}

function referenceFindings(at: Sourced<DirectiveDocument>, targets: ReadonlyMap<string, Target>): Finding[] {
  return writtenReferences(at.value.body).flatMap((reference): Finding[] => {
    const slug = reference.document ?? at.value.slug;
    const target = targets.get(slug);
    const id = reference.provision;
    if (id === undefined || !target || !isTextKnown(target.at) || target.ids.has(id)) return [];
    if (target.at.value.aliases.some(({ from }) => from === id)) return [];
    const where = reference.document === undefined ? 'văn bản này' : `văn bản ${slug}`;
    return [{ at, path: [], position: { line: reference.line, column: 1 }, ...message(id, target.ids, where) }];
  });
}
