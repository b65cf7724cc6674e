import { describe, expect, it } from 'vitest';
import type { Site } from '../../domain/site.schema.ts';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { documentFeed } from '../news/feed.ts';
import { sitemap } from '../sitemap.ts';
import { unitDuties } from '../unit-files/unit-duties.ts';
import { addressesUnder } from './addresses.ts';
import { siteFrame } from './frame.ts';

const SITE: Site = {
  name: 'Văn bản chỉ đạo',
  publisher: 'Văn phòng',
  description: 'Văn bản để tập tra cứu',
  url: 'https://vi-du.vn',
  basePath: '/',
};
const unit = aUnit('so-noi-vu', 'Sở Nội vụ');
const corpusOf = (site: Site) => aCorpus({ site, units: [unit], documents: [aDocument()] });
const training = corpusOf({ ...SITE, edition: 'training' });
const own = corpusOf(SITE);
const addresses = addressesUnder('/');

describe('a training edition', () => {
  it('carries its mark on every page, and its name says what it is', () => {
    expect(siteFrame(training, '/')).toMatchObject({
      name: 'Văn bản chỉ đạo (bản tập huấn)',
      edition: { mark: 'BẢN TẬP HUẤN', note: expect.stringContaining('giả định') },
    });
  });

  it('tells search engines of no page', () => {
    expect(sitemap(own, [], SITE.url, addresses)).toContain('<loc>');
    expect(sitemap(training, [], SITE.url, addresses)).not.toContain('<loc>');
  });

  it('says what it is in its feed and in the data of its units', () => {
    expect(documentFeed(training, { documents: new Map(), units: new Map() }, addresses)).toContain(
      '<title>Văn bản chỉ đạo (bản tập huấn)</title>',
    );
    expect(unitDuties(training, unit, addresses, SITE.url).site).toMatchObject({
      name: 'Văn bản chỉ đạo (bản tập huấn)',
      mark: 'BẢN TẬP HUẤN',
    });
  });
});

describe('the office’s own publication', () => {
  it('carries no mark', () => {
    expect(siteFrame(own, '/').name).toBe('Văn bản chỉ đạo');
    expect(siteFrame(own, '/')).not.toHaveProperty('edition');
    expect(unitDuties(own, unit, addresses, SITE.url).site).not.toHaveProperty('mark');
  });
});
