import { describe, expect, it } from 'vitest';
import { findMentions } from '../../domain/naming/mentions.ts';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import { chargedUnits } from './charged-units.ts';

const registry = aRegistry();
const find = (text: string) => findMentions(text, { registry, day: '2026-05-01' }).filter(({ ids }) => ids.length > 0);
/** “leaders + helpers”, each by their ids. */
function charged(text: string): string {
  const { leads, coordinators } = chargedUnits(text, find);
  return [leads, coordinators]
    .map((units) => units.flatMap(({ ids }) => ids).join(' '))
    .join(' + ')
    .trim();
}

describe('the units that a sentence charges', () => {
  it.each([
    ['Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tài chính và các cơ quan', 'so-y-te + so-noi-vu so-tai-chinh'],
    ['Sở Y tế  có trách nhiệm  chủ trì phối hợp Sở Nội vụ', 'so-y-te + so-noi-vu'],
    ['Giao Sở Y tế là đơn vị chủ trì', 'so-y-te +'],
    ['Sở Y tế được giao chủ trì thực hiện', 'so-y-te +'],
    ['Sở Y tế, Sở Nội vụ chủ trì', 'so-noi-vu so-y-te +'],
    ['Sở Y tế và Sở Nội vụ chủ trì', 'so-noi-vu so-y-te +'],
    ['Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Nội vụ', 'so-y-te + so-noi-vu'],
    ['Cơ quan chủ trì tham mưu: Sở Y tế', 'so-y-te +'],
    ['Sở Y tế chủ trì, Sở Nội vụ phối hợp', 'so-y-te + so-noi-vu'],
    ['Sở Nội vụ phối hợp chặt chẽ với Giám đốc Sở Y tế', '+ so-y-te'],
    ['phối hợp cùng với lãnh đạo Sở Y tế và Sở Nội vụ', '+ so-y-te so-noi-vu'],
    ['phối hợp với Sở Công Thương, Sở Y tế', '+ so-y-te'],
    ['phối hợp với Hội Nông dân, các đoàn thể và Sở Y tế', '+ so-y-te'],
    ['sự phối hợp của Sở Y tế', '+ so-y-te'],
    ['Sở Y tế chủ trì, phối hợp với Sở Y tế', 'so-y-te + so-y-te'],
  ])('are those of “%s”: %s', (text, expected) => expect(charged(text)).toBe(expected));

  it.each([
    'Sở Y tế thực hiện',
    'Sở Y tế chủ trì các cuộc họp',
    'Sở Y tế chủ trì hội nghị giao ban',
    'theo đề nghị của Sở Y tế chủ trì',
    'việc do Sở Y tế chủ trì',
    'Sở Y tế đề nghị ai đó chủ trì',
    'đã phối hợp với Sở Y tế',
    'quy chế  phối hợp với Sở Y tế',
    'tăng cường phối hợp với Sở Y tế',
    'Sở Nội vụ phối hợp',
    'phối hợp tốt, Sở Y tế',
    'phốihợp với Sở Y tế',
    '',
  ])('are none in “%s”', (text) => expect(charged(text)).toBe('+'));

  it('are told with the words that charge them', () => {
    const text = 'Sở Y tế chủ trì, phối hợp với Sở Nội vụ.';
    const { leads, coordinators } = chargedUnits(text, find);
    expect([...leads, ...coordinators].map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sở Y tế',
      'Sở Nội vụ',
    ]);
  });
});
