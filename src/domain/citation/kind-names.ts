import { kindsOf } from '../document/document-kind.ts';

/** Kinds that running text cites and that no office of a city issues. */
const CITED_ONLY = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Sắc lệnh',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Nghị quyết liên tịch',
  'Văn bản hợp nhất',
  'Điều lệ',
  'Giấy ủy quyền',
  'Bản thoả thuận',
  'Văn bản',
];

/** Names of kinds as citations use them, both systems, longest first so that a pattern takes the whole name. */
export const CITED_KINDS: readonly string[] = [
  ...new Set([...kindsOf('state'), ...kindsOf('party')].map(({ name }) => name).concat(CITED_ONLY)),
].sort((a, b) => b.length - a.length);

const source = (names: readonly string[]): string => names.map((name) => name.replace(/ /g, '\\s+')).join('|');

/** Source of a pattern for a kind with a capital as in “Nghị định này”, or in capitals throughout. */
export const CITED_KIND = `(?:${source(CITED_KINDS)}|${source(CITED_KINDS.map((name) => name.toUpperCase()))})`;
