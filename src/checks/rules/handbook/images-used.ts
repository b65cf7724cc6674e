import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const IMAGE_UNUSED: IssueKind = {
  code: 'image-unused',
  part: 'pages',
  severity: 'warning',
  title: 'Ảnh không trang hướng dẫn nào dùng',
  meaning: 'Ảnh nằm trong thư mục của sách hướng dẫn nhưng không trang nào dùng, nên không được đăng.',
  remedy: 'Đưa ảnh vào trang cần có ảnh; ảnh không dùng nữa thì xoá.',
  wrong: 'huong-dan/nut-in-cu.png',
  right: '![Nút in](nut-in.png)',
};

/** Every image of the handbook stands on a page of it: one that does not is published nowhere. */
export const imagesUsed: Rule = {
  kinds: [IMAGE_UNUSED],
  find: ({ handbook, handbookIds, images }) => {
    // While a page is not understood, what it shows is not known.
    if (handbook.length < handbookIds.size || handbook.some(({ broken }) => broken.includes('body'))) return [];
    const used = new Set(handbook.flatMap(({ value }) => value.images.map(({ target }) => `huong-dan/${target}`)));
    return [...images].filter((path) => !used.has(path)).map(unused);
  },
};

function unused(path: string): Finding {
  return {
    kind: IMAGE_UNUSED,
    at: { file: path, broken: [] },
    path: [],
    message: 'không trang hướng dẫn nào dùng ảnh này, nên ảnh không được đăng.',
    fix: 'đưa ảnh vào trang cần có ảnh, hoặc xoá tệp.',
  };
}
