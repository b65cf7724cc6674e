import { element } from '../../browser/element.ts';
import { browserAddress, programAround } from './program.ts';

const words = {
  limits: (program: string) =>
    `Trang đang mở trong ${program === '' ? 'một ứng dụng' : `ứng dụng ${program}`}: tiến độ ghi ở đây có thể bị xoá, tệp tạo trên trang có thể không tải về được.`,
  open: 'Mở bằng trình duyệt',
  how: 'Chọn ⋯ hoặc biểu tượng chia sẻ, rồi “Mở bằng trình duyệt” (Safari, Chrome). Các tệp ở mục Tải về vẫn tải được.',
} as const;

/**
 * Says above the tools of a list what does not work inside a chat program, where it is inside one, and the way to the
 * browser.
 */
export function tellInApp(tools: Element, { href }: Pick<Location, 'href'>, userAgent: string): void {
  const program = programAround(userAgent);
  if (program === undefined) return;
  const address = browserAddress(href, userAgent);
  const way = address === undefined ? words.how : element('a', { class: 'button', href: address }, words.open);
  tools.prepend(element('p', { class: 'in-app' }, words.limits(program), ' ', way));
}
