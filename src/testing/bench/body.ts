import type { Field } from './fields.ts';
import type { Random } from './random.ts';
import { duty, remark } from './sentences.ts';

/** A sentence of the body that orders something, and where it stands. */
export interface Order {
  provision: string;
  quote: string;
}

export interface GeneratedBody {
  text: string;
  orders: Order[];
}

/** The ways in which documents of this trade are built. */
export const SHAPES = ['clauses', 'points', 'articles', 'headings'] as const;
export type Shape = (typeof SHAPES)[number];

const POINTS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const idOf = (letter: string): string => (letter === 'đ' ? 'dd' : letter);

/** A body of that shape; `size` is how many numbered parts of the first level it has. */
export function generateBody(shape: Shape, size: number, fields: readonly Field[], random: Random): GeneratedBody {
  const paragraphs: string[] = [`${remark(random.pick(fields), random)} ${opening(random)}`];
  const orders: Order[] = [];
  const order = (provision: string): string => {
    const field = random.pick(fields);
    const quote = duty(field, random);
    orders.push({ provision, quote });
    const more = Array.from({ length: random.between(0, 2) }, () => (random.oneIn(2) ? duty : remark)(field, random));
    return [quote, ...more].join(' ');
  };
  for (let number = 1; number <= size; number += 1) paragraphs.push(...BUILDERS[shape](number, order, random, fields));
  const closing = `${remark(random.pick(fields), random).replace(/\.$/, '')}./.`;
  const isOutline = shape === 'articles' || shape === 'headings';
  if (isOutline) paragraphs[paragraphs.length - 1] = paragraphs.at(-1)!.replace(/\.$/, './.');
  else paragraphs.push('<Passage id="ket-thuc">', closing, '</Passage>');
  return { text: `${paragraphs.join('\n\n')}\n`, orders };
}

type Builder = (
  number: number,
  order: (provision: string) => string,
  random: Random,
  fields: readonly Field[],
) => string[];

const BUILDERS: Record<Shape, Builder> = {
  clauses: (number, order) => [`${number}. ${order(`khoan-${number}`)}`],
  points: (number, order, random, fields) => [
    `${number}. ${title(random, fields)}:`,
    ...POINTS.slice(0, random.between(2, 6)).map(
      (letter) => `${letter}) ${order(`khoan-${number}-diem-${idOf(letter)}`)}`,
    ),
  ],
  articles: (number, order, random, fields) => [
    `Điều ${number}. ${title(random, fields)}`,
    ...numbers(random.between(2, 5)).map((clause) => `${clause}. ${order(`dieu-${number}-khoan-${clause}`)}`),
  ],
  headings: (number, order, random, fields) => [
    `${ROMAN[number - 1]}. ${title(random, fields).toLocaleUpperCase('vi')}`,
    ...numbers(random.between(2, 5)).map((clause) => `${clause}. ${order(`muc-${number}-khoan-${clause}`)}`),
  ],
};

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function title(random: Random, fields: readonly Field[]): string {
  const field = random.pick(fields);
  return `${random.pick(['Về', 'Đối với', 'Nhiệm vụ về', 'Quản lý'])} ${random.pick(field.matters)}`;
}

function opening({ pick }: Random): string {
  const who = pick(['Uỷ ban nhân dân Thành phố', 'Chủ tịch Uỷ ban nhân dân Thành phố']);
  return `${who} ${pick(['yêu cầu', 'chỉ đạo', 'giao', 'đề nghị'])} ${pick(['các cơ quan, đơn vị', 'thủ trưởng các đơn vị', 'các phòng, ban và phường, xã'])} thực hiện các nội dung sau:`;
}
