import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { kindsNamedIn, type NamedProduct, namedProducts, productOf } from '../../../domain/document/named-products.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapseSpaces } from '../../../vietnamese/normalize.ts';
import type { Finding, Rule } from '../../finding.ts';
import { overlaps } from '../../sentence/quote-span.ts';
import { taskRow } from '../../sentence/task-row.ts';
import { type TaskSentence, taskSentences } from '../../sentence/task-sentence.ts';

const PRODUCT_QUOTED: IssueKind = {
  code: 'product-quoted',
  part: 'references',
  severity: 'warning',
  title: 'Đoạn trích nêu sản phẩm mà nhiệm vụ ghi khác hoặc chưa ghi',
  meaning:
    'Đoạn trích yêu cầu lập một văn bản (kế hoạch, đề án, tờ trình, báo cáo …), nhưng product của nhiệm vụ bỏ trống hoặc là văn bản loại khác.',
  remedy: 'Ghi product theo đoạn trích. Văn bản đó không phải sản phẩm của nhiệm vụ thì để nguyên.',
  wrong: 'quote: xây dựng kế hoạch khám sức khoẻ học sinh',
  right: 'quote: xây dựng kế hoạch khám sức khoẻ học sinh\nproduct: Kế hoạch khám sức khoẻ học sinh',
};

/** A paper that the quote of a task tells to make is its product. */
export const productsQuoted: Rule = {
  kinds: [PRODUCT_QUOTED],
  find: ({ documents }) =>
    documents
      .filter(({ value }) => value.tasks.length > 0)
      .flatMap((at) =>
        taskSentences(at.value).flatMap((sentence, index) => (sentence ? compare(at, index, sentence) : [])),
      ),
};

function compare(at: Sourced<DirectiveDocument>, index: number, { text, quote }: TaskSentence): Finding[] {
  const task = at.value.tasks[index]!;
  const { product, reporting } = task;
  const cell = taskRow(at.value, task)?.get('product');
  if (cell !== undefined) return product !== undefined && isOf(product, cell) ? [] : [rowFinding(at, index, cell)];
  const named = namedProducts(text).filter((one) => overlaps(one, quote));
  if (named.length === 0) return [];
  if (product !== undefined) return isOther(product, named, text) ? [finding(at, index, named, product)] : [];
  const missing = reporting === undefined ? named : named.filter(({ kind }) => kind !== 'báo cáo');
  return missing.length > 0 ? [finding(at, index, missing)] : [];
}

/** What carries another paper to whoever signs it, where the sentence asks for that. */
const CARRIERS = ['tờ trình', 'dự thảo', 'công văn', 'quyết định'];
const IS_CARRIED = /(?<!\p{L})(?:trình|tham mưu|ban hành|phê duyệt)(?!\p{L})/iu;

/** The product is a paper, of a kind that the sentence does not know. One in other words may be anything. */
function isOther(product: string, named: readonly NamedProduct[], text: string): boolean {
  const kinds = kindsNamedIn(product);
  const known = new Set([
    ...named.map(({ kind }) => kind),
    ...kindsNamedIn(text),
    ...(IS_CARRIED.test(text) ? CARRIERS : []),
  ]);
  return kinds.length > 0 && !kinds.some((kind) => known.has(kind));
}

/** A product may be said shorter than its cell, or longer. */
const isOf = (product: string, cell: string): boolean => {
  const [own, said] = [fold(product), fold(cell)];
  return own.includes(said) || said.includes(own);
};

function rowFinding(at: Sourced<DirectiveDocument>, index: number, cell: string): Finding {
  const { id, product } = at.value.tasks[index]!;
  return {
    kind: PRODUCT_QUOTED,
    at,
    path: ['tasks', index, 'product'],
    ...(product !== undefined && { value: product }),
    message: `dòng của nhiệm vụ ${id} nêu sản phẩm «${cell}»${product === undefined ? ', nhưng nhiệm vụ chưa ghi' : ', khác mục này'}.`,
    fix: `${product === undefined ? 'thêm' : 'viết'} «product: ${cell}»; không phải sản phẩm của nhiệm vụ thì để nguyên.`,
  };
}

function finding(
  at: Sourced<DirectiveDocument>,
  index: number,
  named: readonly NamedProduct[],
  product?: string,
): Finding {
  const { id } = at.value.tasks[index]!;
  const names = named.map(({ name }) => collapseSpaces(name));
  return {
    kind: PRODUCT_QUOTED,
    at,
    path: ['tasks', index, 'product'],
    ...(product !== undefined && { value: product }),
    message: `đoạn trích của nhiệm vụ ${id} nêu sản phẩm «${names.join('», «')}»${product === undefined ? ', nhưng nhiệm vụ chưa ghi' : ', khác mục này'}.`,
    fix: `${product === undefined ? 'thêm' : 'viết'} «product: ${productOf(named)}»; không phải sản phẩm của nhiệm vụ thì để nguyên.`,
  };
}
