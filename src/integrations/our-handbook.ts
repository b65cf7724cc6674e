import { resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';

/**
 * The handbook of an office, or that of the program where the office has written none.
 * @throws if there is neither
 */
export async function handbookOrOurs(handbook: PublishedHandbook): Promise<PublishedHandbook> {
  if (handbook.pages.length > 0) return handbook;
  const { handbook: ours } = await checkContent(resolve('content'));
  if (!ours) throw new Error('Nội dung không có sách hướng dẫn, và sách của chương trình (content/huong-dan) có lỗi.');
  return ours;
}
