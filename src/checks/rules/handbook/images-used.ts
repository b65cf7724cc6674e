import type { Finding, Rule } from '../../finding.ts';

/** Every image of the handbook stands on a page of it: one that does not is published nowhere. */
export const imagesUsed: Rule = ({ handbook, handbookIds, images }) => {
  // While a page is not understood, what it shows is not known.
  if (handbook.length < handbookIds.size || handbook.some(({ broken }) => broken.includes('body'))) return [];
  const used = new Set(handbook.flatMap(({ value }) => value.images.map(({ target }) => `huong-dan/${target}`)));
  return [...images].filter((path) => !used.has(path)).map(unused);
};

function unused(path: string): Finding {
  return {
    code: 'image-unused',
    at: { file: path, broken: [] },
    path: [],
    message: 'không trang hướng dẫn nào dùng ảnh này, nên ảnh không được đăng.',
    fix: 'đưa ảnh vào trang cần có ảnh, hoặc xoá tệp.',
  };
}
