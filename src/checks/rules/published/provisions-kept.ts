import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Provision } from '../../../domain/provision/provision.ts';
import { provisionText } from '../../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../../domain/provision/provision-tree.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';
import { counterpartsIn } from './counterparts.ts';

const PROVISION_LOST: IssueKind = {
  code: 'provision-lost',
  part: 'published',
  severity: 'error',
  title: 'Điều khoản đã đăng không còn đường dẫn',
  meaning:
    'Bản đăng gần nhất có một điều khoản mà nay văn bản không còn mã của nó. Đường dẫn và trích dẫn cũ đến điều khoản đó sẽ hỏng.',
  remedy:
    'Chép các dòng mà thông báo lỗi ghi sẵn vào aliases: to là mã mới của điều khoản; điều khoản đã bỏ hẳn thì không ghi to. Viết lý do ở note.',
  right: 'aliases:\n  - { from: khoan-3, to: khoan-4, note: Thêm một khoản đứng trước. }',
};

/** So many lines fit into a message; what is left is told by the next check. */
const MOST = 20;

/** Every provision that was published answers still: as itself, or by an alias. */
export const provisionsKept: Rule = {
  kinds: [PROVISION_LOST],
  find: (content) =>
    counterpartsIn(content).flatMap(({ before, now }): Finding[] => {
      if (now.broken.length > 0) return [];
      const lost = lostProvisions(before.value, now.value);
      if (lost.length === 0) return [];
      const lines = lost.slice(0, MOST).map(({ from, to }) => aliasLine(from, to));
      const message = `bản đăng gần nhất có ${lost.map(({ from }) => from).join(', ')}; nay không điều khoản nào mang mã đó.`;
      const fix = `thêm vào aliases, viết lý do ở note: ${lines.join(' ')}`;
      return [{ kind: PROVISION_LOST, at: now, path: ['aliases'], message, fix }];
    }),
};

/** An id that no longer answers, and where the same words stand now. */
interface LostProvision {
  from: string;
  to?: string;
}

function lostProvisions(before: DirectiveDocument, now: DirectiveDocument): LostProvision[] {
  const present = provisionsOf(now.body);
  const answering = new Set([...present.map(({ id }) => id), ...now.aliases.map(({ from }) => from)]);
  const byWords = new Map(present.map((provision) => [wordsOf(provision), provision.id]));
  const lost = provisionsOf(before.body)
    .filter(({ id }) => !answering.has(id))
    .map((provision): LostProvision => {
      const to = byWords.get(wordsOf(provision));
      return { from: provision.id, ...(to !== undefined && { to }) };
    });
  const aliases = before.aliases.filter(({ from }) => !answering.has(from));
  return [...lost, ...aliases.map(({ from, to }) => ({ from, ...(to !== undefined && answering.has(to) && { to }) }))];
}

/** The words of a provision without its own number: with a clause before it “3.” becomes “4.” and says the same. */
function wordsOf(provision: Provision): string {
  const { marker: _, ...rest } = provision;
  return provisionText(rest);
}

function aliasLine(from: string, to: string | undefined): string {
  return `- { from: ${from},${to === undefined ? '' : ` to: ${to},`} note: "…" }`;
}
