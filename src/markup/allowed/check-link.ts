import type { Link, PhrasingContent } from 'mdast';
import type { Check } from './context.ts';
import { showSigns } from '../syntax/literal-signs.ts';

const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** Whether a reader may be sent there: the web, a letter, a place on this site or page. Whatever hides its kind is not. */
export function isSafeLink(href: string): boolean {
  // Browsers drop these inside a scheme, so “java\tscript:” runs.
  if (href === '' || /[\u0000-\u0020\u007f-\u009f\\]/.test(href) || href.startsWith('//')) return false;
  const protocol = /^([^/?#]*?):/.exec(href)?.[1];
  return protocol === undefined || SAFE_PROTOCOLS.has(`${protocol.toLowerCase()}:`);
}

/** Whether a reader sees anything of it to choose. */
const showsSomething = (node: PhrasingContent): boolean =>
  node.type === 'text' ? node.value.trim() !== '' : !('children' in node) || node.children.some(showsSomething);

/** Whether an address of the web or of mail names a host, and a mailbox where it must. */
function isWhole(href: string): boolean {
  if (/^mailto:/i.test(href)) return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]+(?:\?|$)/i.test(href);
  return !/^https?:/i.test(href) || (/^https?:\/\/[^/?#]/i.test(href) && URL.canParse(href));
}

/** Reports a link that leads somewhere unsafe, shows nothing, or says something only to the mouse. */
export function checkLink(node: Link, { report }: Pick<Check, 'report'>): void {
  const href = showSigns(node.url);
  const place = { line: node.position!.start.line, column: node.position!.start.column, value: href };
  if (!isSafeLink(href) || !isWhole(href)) {
    report({
      ...place,
      code: 'markup-link',
      message: 'đường dẫn này không an toàn hoặc không đúng dạng.',
      fix: 'chỉ dùng đường dẫn bắt đầu bằng https://, http://, mailto:, / hoặc #.',
    });
  }
  if (!node.children.some(showsSomething)) {
    report({
      ...place,
      code: 'markup-link-empty',
      message: 'đường dẫn không có chữ để chọn.',
      fix: 'viết chữ trong ngoặc vuông: [chữ hiện ra](đường dẫn).',
    });
  }
  if (node.title) {
    report({
      ...place,
      value: node.title,
      code: 'markup-link-title',
      message: 'lời chú trong đường dẫn không hiện trên giấy và trên điện thoại.',
      fix: 'bỏ phần trong dấu nháy sau đường dẫn.',
    });
  }
}
