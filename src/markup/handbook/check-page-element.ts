import { nearest } from '../../issues/nearest.ts';
import type { Element } from '../allowed/context.ts';
import { checkAttributes, reportAt } from '../allowed/check-element.ts';
import type { ComponentRule } from '../components.ts';
import type { CodedMessage } from '../../issues/message.ts';
import type { PageCheck } from './page-check.ts';
import { EMPTY_TAGS, PAGE_COMPONENTS, pageComponentRule } from './page-components.ts';

/** What may stand inside a tag of a line; a tag alone on its line has a paragraph in it, or has lost it on the way to Astro. */
const OF_A_LINE: ReadonlySet<string> = new Set(
  'paragraph text strong emphasis inlineCode break link image mdxJsxTextElement mdxJsxFlowElement'.split(' '),
);

const NAMES = Object.keys(PAGE_COMPONENTS);

/** Reports a tag that pages do not have, that stands where it may not, or has attributes that it may not have. */
export function checkPageElement(node: Element, check: PageCheck): void {
  const rule = pageComponentRule(node.name);
  if (!rule) return reportAt(node, check, strange(node.name));
  const misplaced = placeFault(node, rule, check);
  if (misplaced) reportAt(node, check, { code: 'component-place', ...misplaced });
  checkAttributes(node, rule, check);
}

function strange(name: string | null): CodedMessage {
  const all = `các thẻ dùng được: ${NAMES.join(', ')}.`;
  if (name === null || /^[a-z]/.test(name)) {
    return {
      code: 'markup-html',
      message: `thẻ HTML <${name ?? ''}> không dùng trong trang hướng dẫn.`,
      fix: `xoá thẻ mở và thẻ đóng, giữ lại chữ; cần cho người đọc thấy thẻ thì đặt giữa hai dấu \`; ${all}`,
    };
  }
  const meant = pageComponentRule(nearest(name, NAMES) ?? null);
  return {
    code: 'markup-unknown-component',
    message: `trang hướng dẫn không có thẻ nào tên là ${name}.`,
    fix: meant ? `viết ${meant.example}` : all,
  };
}

function placeFault(
  node: Element,
  rule: ComponentRule,
  { ancestors }: PageCheck,
): Pick<CodedMessage, 'message' | 'fix'> | undefined {
  const isFlow = node.type === 'mdxJsxFlowElement';
  if (EMPTY_TAGS.has(node.name!) && node.children.length > 0) {
    return { message: `thẻ <${node.name}> không chứa gì bên trong.`, fix: `viết ${rule.example}` };
  }
  if (rule.place === 'block' && (!isFlow || ancestors.length > 0)) {
    return { message: `thẻ <${node.name}> nằm giữa dòng chữ.`, fix: `đặt trên dòng riêng: ${rule.example}` };
  }
  if (rule.place === 'inline' && isFlow && node.children.some(({ type }) => !OF_A_LINE.has(type))) {
    return { message: `thẻ <${node.name}> chỉ chứa chữ trong một dòng.`, fix: `viết ${rule.example}` };
  }
  return undefined;
}
