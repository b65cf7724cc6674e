import { expect, it } from 'vitest';
import { aCorpus } from '../../testing/builders/corpus.ts';
import { aDocument, published } from '../../testing/builders/document.ts';
import { siteFrame } from './frame.ts';

const site = aCorpus().site;

it('every page carries the names of the site, its version, and nothing that the office has not given', () => {
  const frame = siteFrame(aCorpus(), '/goc/');
  const held = ['addresses', 'contentDigest', 'contentVersion', 'name', 'publisher'];
  expect(Object.keys(frame).toSorted()).toEqual(held);
  expect(frame).toMatchObject({ name: 'Văn bản chỉ đạo', publisher: 'Văn phòng' });
  expect(frame.addresses.documents).toBe('/goc/van-ban/');
  expect(frame.contentVersion).toMatch(/^[0-9a-f]+$/);
  const dated = siteFrame(aCorpus({ documents: [aDocument({ changes: [published('2026-11-22')] })] }), '/');
  expect(dated.contentVersion).toMatch(/^22\/11\/2026 · [0-9a-f]+$/);
  expect(dated.contentVersion.endsWith(` · ${dated.contentDigest}`)).toBe(true);
});

it('every page carries what the office has given: its address, its announcement, what edition it is', () => {
  const frame = siteFrame(
    aCorpus({
      site: {
        ...site,
        contact: { email: 'vp@vi-du.vn' },
        edition: 'training',
        announcement: { text: 'Nghỉ lễ.', validFrom: '2026-04-30', validTo: '2026-05-01' },
      },
    }),
    '/',
  );
  expect(frame.email).toBe('vp@vi-du.vn');
  expect(frame.edition).toBeDefined();
  expect(frame.announcement).toBeDefined();
});
