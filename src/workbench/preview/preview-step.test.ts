// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { h } from '../../rendering/element.ts';
import { Desk } from '../desk/desk.ts';
import type { Preview } from '../worker/calls.ts';
import { previewStep } from './preview-step.ts';

const nothing = { id: 'a', slug: 'a', text: '', doubts: [], proposals: [], relations: [], unread: [], removals: [] };
const desk = new Desk(nothing, { check: () => new Promise(() => undefined) });

const PREVIEW = {
  title: 'Công văn',
  article: h('article', 'Lời văn'),
  slip: h('section'),
  isRevision: false,
  units: [],
};
const ARTICLE = h('article', h('h1', 'Công văn'), h('h2', 'Điều 1'), h('h3', 'Khoản 1'), h('h4', 'Điểm a'));

async function shown(preview: Preview | undefined): Promise<string> {
  const { node, show } = previewStep({ preview: () => Promise.resolve(preview) });
  await show(desk);
  for (const hidden of node.querySelectorAll('[hidden]')) hidden.remove();
  return node.textContent;
}

it('says of a document that cannot be shown yet only that, and nothing of its tasks', async () => {
  const text = await shown(undefined);
  expect(text).toContain('Chưa xem trước được');
  expect(text).not.toContain('chưa giao nhiệm vụ');
  expect(text).not.toContain('Đơn vị được giao nhiệm vụ');
});

it('has the page of the document below its own headings', async () => {
  const { node, show } = previewStep({ preview: () => Promise.resolve({ ...PREVIEW, article: ARTICLE }) });
  await show(desk);
  const headings = [...node.querySelectorAll('.preview-page :is(h1, h2, h3, h4, h5, h6)')];
  expect(headings.map(({ tagName }) => tagName)).toEqual(['H4', 'H5', 'H6', 'H6']);
});

it('says of a document without tasks that it gives none', async () => {
  const text = await shown(PREVIEW);
  expect(text).toContain('Văn bản chưa giao nhiệm vụ cho đơn vị nào.');
  expect(text).toContain('Lời văn');
});
