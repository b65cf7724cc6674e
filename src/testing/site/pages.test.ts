import { describe, expect, it } from 'vitest';
import { PAGE_ANCHORS } from '../../domain/provision/provision-id.ts';
import { pagePolicy } from '../../outputs/site/security-headers.ts';
import { type BuiltPage, builtPages, tagsOf } from './built-site.ts';

const pages = builtPages();

/** Addresses of the pages that break a rule: an empty list is the rule kept. */
const breaking = (breaks: (page: BuiltPage) => boolean) => pages.filter(breaks).map(({ address }) => address);

/** Ids of the elements of a page, in their order. */
const idsOf = ({ html }: BuiltPage) => tagsOf(html).flatMap((tag) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? []);

describe('every page', () => {
  it('is there', () => {
    expect(pages.length).toBeGreaterThan(5);
  });

  it('is in Vietnamese and has one heading of the first level', () => {
    expect(breaking(({ html }) => !/<html lang="vi"/.test(html))).toEqual([]);
    expect(breaking(({ html }) => (html.match(/<h1[\s>]/g) ?? []).length !== 1)).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = Map.groupBy(pages, ({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    const shared = [...titles].filter(([title, { length }]) => !title || length > 1);
    expect(shared.map(([title, same]) => [title, same.map(({ address }) => address)])).toEqual([]);
  });

  it('carries the policy, before anything that loads', () => {
    const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy.replaceAll("'", '&#39;')}">`;
    const first = ({ html }: BuiltPage) => html.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
    const wanted = policy.replaceAll('&#39;', "'");
    expect(breaking((page) => !/<meta charset="utf-8">\s*$/.test(first(page).split(wanted)[0]!))).toEqual([]);
  });

  it('has no inline script, style or handler', () => {
    const inline = (tag: string) =>
      /^<style[\s>]/i.test(tag) ||
      /\s(?:style|on[a-z]+)\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      (/^<script[\s>]/i.test(tag) && !/\ssrc=/.test(tag) && !/type="application\/(?:ld\+)?json"/.test(tag));
    expect(breaking(({ html }) => tagsOf(html).some(inline))).toEqual([]);
  });

  it('gives no two elements one id', () => {
    expect(breaking((page) => new Set(idsOf(page)).size !== idsOf(page).length)).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loads =
      /^<(?:script|img|iframe|source|video|audio|embed|object|link(?![^>]*rel="(?:canonical|alternate)"))\b/i;
    const foreign = (tag: string) => loads.test(tag) && /(?:src|srcset|href|data)="(?:https?:)?\/\//i.test(tag);
    expect(breaking(({ html }) => tagsOf(html).some(foreign))).toEqual([]);
  });
});

describe('the page of a document', () => {
  it('has no anchors of its own that a provision could take', () => {
    const documents = pages.filter(({ address, html }) => /van-ban/.test(address) && html.includes('class="provision'));
    // A former id of a provision is a provision's all the same.
    const taken = ({ html }: BuiltPage) => tagsOf(html).filter((tag) => /class="(?:provision|former-id)\b/.test(tag));
    const own = (page: BuiltPage) => idsOf(page).filter((id) => !taken(page).some((tag) => tag.includes(`id="${id}"`)));
    expect(documents.flatMap(own).filter((id) => !PAGE_ANCHORS.test(id))).toEqual([]);
  });
});
