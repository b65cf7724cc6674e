import { describe, expect, it } from 'vitest';
import { aCorpus } from '../testing/builders/corpus.ts';
import { aDocument } from '../testing/builders/document.ts';
import { addressesUnder } from './site/addresses.ts';
import { documentFeed } from './feed.ts';

describe('the feed', () => {
  it('holds the thirty documents that changed last, latest first', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2023-08-${String(index + 1).padStart(2, '0')}`);
    const documents = days.map((date) =>
      aDocument({ slug: date, changes: [{ date, kind: 'published', level: 'major', note: 'Đăng.', tasks: [] }] }),
    );
    const feed = documentFeed(aCorpus({ documents }), 'https://vi-du.vn', addressesUnder('/'));
    const listed = [...feed.matchAll(/<id>[^<]*\/van-ban\/([\d-]+)\/<\/id>/g)].map(([, slug]) => slug);
    expect(listed).toEqual(days.slice(1).toReversed());
  });
});
