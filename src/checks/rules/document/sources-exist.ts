import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const SOURCE_UNKNOWN: IssueKind = {
  code: 'source-unknown',
  part: 'references',
  severity: 'error',
  title: 'Không tìm thấy tệp nguồn này',
  meaning: 'Tệp nguồn được ghi tên không có trong thư mục nguon, nên không so được chữ đăng với văn bản nguồn.',
  remedy: 'Viết đúng tên tệp, hoặc thêm tệp vào thư mục nguon.',
  wrong: 'file: cong-van-21.txt',
  right: 'file: cong-van-12.txt',
};

const SOURCE_UNUSED: IssueKind = {
  code: 'source-unused',
  part: 'references',
  severity: 'warning',
  title: 'Tệp nguồn chưa được sử dụng',
  meaning: 'Một tệp nguồn không văn bản nào dùng đến: có thể quên ghi, có thể là tệp thừa.',
  remedy: 'Ghi tên tệp vào source.file của văn bản chép từ nó, hoặc xoá tệp.',
  right: 'source:\n  file: cong-van-12.txt',
};

const FOLDER = 'nguon/';

/** The source file of a document lies in `nguon/`, and no file lies there that no document names. */
export const sourcesExist: Rule = {
  kinds: [SOURCE_UNKNOWN, SOURCE_UNUSED],
  find: ({ documents, areAllRead, texts }) => {
    const held = [...texts.keys()].filter((path) => path.startsWith(FOLDER)).map((path) => path.slice(FOLDER.length));
    const named = new Set(documents.map(({ value }) => value.source.file));
    const unknown = documents.flatMap((at): Finding[] => {
      const { file } = at.value.source;
      if (file === undefined || held.includes(file)) return [];
      const meant = nearest(file, held);
      const fix = meant ? `viết ${meant}.` : `thêm tệp nguon/${file}, hoặc bỏ dòng này.`;
      const message = 'không đọc được tệp nguồn mang tên này trong nguon/.';
      return [{ kind: SOURCE_UNKNOWN, at, path: ['source', 'file'], value: file, message, fix }];
    });
    // While a document is not understood, what it names is not known.
    const isRefused = documents.some(({ broken }) => broken.some((path) => path.startsWith('source')));
    if (isRefused || !areAllRead) return unknown;
    const unused = held.filter((file) => !named.has(file));
    return [
      ...unknown,
      ...unused.map((file): Finding => ({
        kind: SOURCE_UNUSED,
        at: { file: FOLDER + file, broken: [] },
        path: [],
        message: 'không văn bản nào ghi tệp nguồn này.',
        fix: 'ghi tên tệp vào source.file của văn bản chép từ nó, hoặc xoá tệp.',
      })),
    ];
  },
};
