import { fold } from './fold.ts';

/**
 * The one maker of slugs: “Phòng Nội vụ” → `phong-noi-vu`, đ → d. Lower-case letters and digits joined by single
 * hyphens; empty where the text holds none.
 */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
