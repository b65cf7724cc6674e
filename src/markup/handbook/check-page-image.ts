import type { Image } from 'mdast';
import type { PageCheck } from './page-check.ts';

/** A file beside the page or in a folder below, with a name that any machine can keep. */
const BESIDE = /^(?:\.\/)?(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:png|svg|jpe?g|webp|avif)$/;

/** Reports an image that lies elsewhere, says nothing to who cannot see it, or says something only to the mouse. */
export function checkPageImage(node: Image, { report, images }: PageCheck): void {
  const { line, column } = node.position!.start;
  const wrong = (message: string, fix: string): void =>
    report({ line, column, value: node.url, code: 'page-image', message, fix });
  if (!BESIDE.test(node.url)) {
    wrong(
      'ảnh phải là một tệp trong content/huong-dan/, tên chữ thường không dấu, chữ số và gạch ngang.',
      'chép ảnh vào đó rồi viết ![ảnh có gì](ten-anh.png); đuôi png, svg, jpg, webp hoặc avif.',
    );
  } else images.push({ target: node.url.replace(/^\.\//, ''), line, column });
  if (!node.alt?.trim()) {
    wrong(
      'ảnh không có lời tả: người nghe trang không biết ảnh có gì.',
      'viết lời tả trong ngoặc vuông: ![ảnh có gì](ten-anh.png).',
    );
  }
  if (node.title) wrong('lời chú trong dấu nháy chỉ hiện khi rê chuột.', 'bỏ phần trong dấu nháy sau tên ảnh.');
}
