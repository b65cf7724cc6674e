import { expect, it } from 'vitest';
import { findTopics } from './find-topics.ts';

const topics = [
  { id: 'moi-truong', name: 'Môi trường', description: 'Rác thải, nước thải, cây xanh' },
  { id: 'giao-duc', name: 'Giáo dục, y tế' },
  { id: 'ton-giao', name: 'Tôn giáo' },
];

it('finds topics by whole words of their names and descriptions, the subject first', () => {
  const found = findTopics('Tăng cường y tế học đường', 'Thu gom rác thải, nước thải; y tế và môi trường.', { topics });
  expect(found).toEqual([
    { id: 'giao-duc', words: ['y tế'] },
    { id: 'moi-truong', words: ['môi trường', 'rác thải', 'nước thải'] },
  ]);
});

it('finds none where no word is used', () => {
  expect(findTopics('', 'Sở Y tếch và tôn giáođường', { topics })).toEqual([]);
});
