import {
  asDocument,
  CONTENT_BOUND,
  DOCUMENT,
  halves,
  HEADER,
  PAGE,
  PAGE_BOUND,
  PAGE_HEAD,
  type Shape,
} from './shape.ts';

/** Pieces of a text by their number, and how many of them a file may hold. */
interface Piece {
  most: number;
  piece: (index: number, words: string) => string;
}

const BLOCKS = 9_900;
const PAGE_BLOCKS = 1_950;
const PIECES: Readonly<Record<string, Piece>> = {
  clauses: { most: BLOCKS, piece: (index, words) => `${index + 1}. Thực hiện ${words}.\n` },
  articles: { most: BLOCKS, piece: (index, words) => `Điều ${index + 1}. Việc ${words}\n` },
  'articles of equal number': { most: BLOCKS, piece: (_, words) => `Điều 1. Một việc ${words}\n` },
  'articles in no order': {
    most: BLOCKS,
    piece: (index, words) => `Điều ${((index * 7_919) % 4_951) + 1}. ${words}\n`,
  },
  'articles that begin again': { most: BLOCKS, piece: (index, words) => `Điều ${(index % 99) + 1}. Việc ${words}\n` },
  'articles in quotes': { most: BLOCKS, piece: (index, words) => `“Điều ${index + 1}. Việc ${words}.”\n` },
  'clauses and points': {
    most: BLOCKS,
    piece: (index, words) => `${index % 2 ? 'a)' : `${index / 2 + 1}.`} Việc ${words}.\n`,
  },
  'points of one clause': { most: BLOCKS, piece: (_, words) => `a) Việc ${words}.\n` },
  paragraphs: { most: BLOCKS, piece: (_, words) => `Việc ${words}.\n` },
  'table rows': { most: 8_000, piece: (index) => `${index === 0 ? '| a | b |\n| --- | --- |\n' : ''}| ${index} | x |` },
  tables: { most: 2_000, piece: () => '| a | b |\n| --- | --- |\n| c | d |\n' },
  annexes: { most: 1_900, piece: (index, words) => `<Annex number="${index}">\n\nLời ${words}.\n\n</Annex>\n` },
  notes: { most: 1_900, piece: (_, words) => `<EditorNote>\n\nLời ${words}.\n\n</EditorNote>\n` },
  passages: { most: 1_900, piece: (index, words) => `<Passage id="p-${index}">\n\nLời ${words}.\n\n</Passage>\n` },
  'passages of one id': { most: 1_900, piece: (_, words) => `<Passage id="p">\n\nLời ${words}.\n\n</Passage>\n` },
  references: {
    most: 1_900,
    piece: (_, words) => `Theo <Ref document="khong-co" provision="khoan-1">khoản 1</Ref> ${words}.\n`,
  },
  'mentions of provisions': { most: BLOCKS, piece: (_, words) => `Theo điểm a khoản 1 Điều 2 ${words}.\n` },
  'mentions of documents': { most: BLOCKS, piece: (index, words) => `Thông báo số ${index}-TB/VPTU ${words}.\n` },
  'unread numbers': { most: BLOCKS, piece: (index, words) => `(${index}) Một việc ${words}.\n` },
  headings: { most: BLOCKS, piece: (index, words) => `## ${index}. Một mục ${words}\n` },
  'headings of all levels': { most: BLOCKS, piece: (index, words) => `${'#'.repeat((index % 8) + 1)} Mục ${words}\n` },
  'lines of capitals': { most: BLOCKS, piece: (_, words) => `ỦY BAN NHÂN DÂN ${words.toUpperCase()}\n` },
  'lines of dashes': { most: BLOCKS, piece: (index, words) => `- việc ${words};${index % 50 ? '' : '\n'}` },
  'paragraphs that end': { most: BLOCKS, piece: (_, words) => `Lời ${words}./.\n` },
  'unknown tags': { most: 3_900, piece: (index, words) => `<Tep${index}/> ${words}\n` },
  'broken tags': { most: 3_900, piece: (_, words) => `<Ref document="${words}>\n` },
  'open tags': { most: 3_900, piece: (_, words) => `<Quotation>\n\n${words}\n` },
  'crossing tags': {
    most: 1_900,
    piece: (_, words) => `<Quotation>\n\n${words} <Table caption="a">\n\n</Quotation>\n`,
  },
  images: { most: 3_900, piece: (index, words) => `![a](a${index}.png) ${words}\n` },
  links: { most: 3_900, piece: (index, words) => `[${words}](/van-ban/a${index}/)\n` },
  'bold words': { most: BLOCKS, piece: (_, words) => `**${words}**\n` },
};

/** Documents and pages with as many of each piece as a file may hold, the pieces long enough to fill it. */
export function bodies(): Shape[] {
  const { header } = halves();
  return Object.entries(PIECES).flatMap(([what, { most, piece }]): Shape[] => {
    const text = filledWith(piece, most, CONTENT_BOUND);
    // A page may have half as many tags and fewer paragraphs.
    const page = filledWith(piece, Math.min(most / 2, PAGE_BLOCKS), PAGE_BOUND);
    return [
      {
        name: `body of ${what}`,
        path: DOCUMENT,
        make: (bytes) => asDocument(header, text(bytes)),
        bound: CONTENT_BOUND,
      },
      { name: `handbook of ${what}`, path: PAGE, make: (bytes) => PAGE_HEAD + page(bytes), bound: PAGE_BOUND },
    ];
  });
}

/** Texts of such pieces by the bytes of their file: `most` pieces at the bound. */
function filledWith(piece: Piece['piece'], most: number, bound: number): (bytes: number) => string {
  const room = bound / most - Buffer.byteLength(piece(most, '')) - 4;
  const words = 'hồ sơ '.repeat(Math.max(0, room / 9)).trim();
  return (bytes) => {
    const count = Math.ceil((most * (bytes - HEADER)) / bound);
    return Array.from({ length: count }, (_, index) => piece(index, words)).join('\n');
  };
}
