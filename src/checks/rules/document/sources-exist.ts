import { nearest } from '../../../issues/nearest.ts';
import type { Finding, Rule } from '../../finding.ts';

const FOLDER = 'nguon/';

/** The source file of a document lies in `nguon/`, and no file lies there that no document names. */
export const sourcesExist: Rule = ({ documents, documentIds, texts }) => {
  const held = [...texts.keys()].filter((path) => path.startsWith(FOLDER)).map((path) => path.slice(FOLDER.length));
  const named = new Set(documents.map(({ value }) => value.source.file));
  const unknown = documents.flatMap((at): Finding[] => {
    const { file } = at.value.source;
    if (file === undefined || held.includes(file)) return [];
    const meant = nearest(file, held);
    const fix = meant ? `viết ${meant}.` : `thêm tệp nguon/${file}, hoặc bỏ dòng này.`;
    const message = 'không đọc được tệp nguồn nào tên như vậy trong nguon/.';
    return [{ code: 'source-unknown', at, path: ['source', 'file'], value: file, message, fix }];
  });
  // While a document is not understood, what it names is not known.
  const isRefused = documents.some(({ broken }) => broken.some((path) => path.startsWith('source')));
  if (isRefused || documents.length < documentIds.size) return unknown;
  const unused = held.filter((file) => !named.has(file));
  return [
    ...unknown,
    ...unused.map((file): Finding => ({
      code: 'source-unused',
      at: { file: FOLDER + file, broken: [] },
      path: [],
      message: 'không văn bản nào ghi tệp nguồn này.',
      fix: 'ghi tên tệp vào source.file của văn bản chép từ nó, hoặc xoá tệp.',
    })),
  ];
};
