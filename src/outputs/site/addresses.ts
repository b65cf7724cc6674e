/**
 * Every address of the site, in one place. All are site-absolute, begin with the base path and end with a slash
 * (before a fragment), so that they work on any host and in any folder.
 */
export interface Addresses {
  /** The base path itself: begins and ends with `/`. */
  home: string;
  documents: string;
  units: string;
  topics: string;
  search: string;
  handbook: string;
  about: string;
  licences: string;
  /** How to check the site, and every release until now. */
  checking: string;
  /** The page of a document, or one provision of it. */
  document(slug: string, provision?: string): string;
  /** One version of a document, or one provision of it: it will always say the same. */
  version(slug: string, number: number, provision?: string): string;
  /** What a version changed, held against the one before it. */
  changes(slug: string, number: number): string;
  /** What became of the provisions of a document, or of one of them, version by version. */
  provisionHistory(slug: string, provision?: string): string;
  /** Where any two versions of a document are held against each other. */
  comparison(slug: string): string;
  /** The tasks of a document stand beside its text; this leads to one of them. */
  task(slug: string, task: string): string;
  unit(id: string): string;
  /** What became of a unit, and what it was before. */
  unitHistory(id: string): string;
  unitVersion(id: string, number: number): string;
  topic(id: string): string;
  /** What was published and changed lately. */
  news: string;
  /** The notices to units of what was published and changed; with a day, of that day. */
  digests(day?: string): string;
  /** Those of what a release brought. */
  releaseNotices(number: number): string;
  /** What held on any day; with a month (`2026-03`), the page of that month. */
  anyDay(month?: string): string;
  /** The documents of a year of issue, or the duties of a unit, with their days; or a further page of them. */
  dayDocuments(path: string): string;
  dayDuties(path: string): string;
  /** A page of the handbook, optionally one heading of it. */
  handbookPage(name: string, heading?: string): string;
  /** The search page with a facet chosen: in the fragment, which no browser sends. */
  searchBy(facet: string, value: string): string;
  /** A file that ships with the site, by its path from the root of the site: `favicon.svg`. */
  file(path: string): string;
}

/**
 * The addresses of a site that lives under `base` (`/` or `/van-ban-tp/`; a missing slash at either end is mended,
 * because Astro's `BASE_URL` comes with or without it). Pages pass `import.meta.env.BASE_URL`.
 */
export function addressesUnder(base: string): Addresses {
  const home = `/${base}/`.replace(/\/{2,}/g, '/');
  const page = (path: string, fragment?: string) => `${home}${path}/${fragment === undefined ? '' : `#${fragment}`}`;
  return {
    home,
    documents: page('van-ban'),
    units: page('don-vi'),
    topics: page('linh-vuc'),
    search: page('tim-kiem'),
    handbook: page('huong-dan'),
    about: page('gioi-thieu'),
    licences: page('gioi-thieu/giay-phep'),
    checking: page('gioi-thieu/kiem-chung'),
    news: page('cap-nhat'),
    digests: (day) => page(day === undefined ? 'cap-nhat/thong-bao' : `cap-nhat/thong-bao/${day}`),
    releaseNotices: (number) => page(`cap-nhat/thong-bao/lan-dang/${number}`),
    anyDay: (month) => page(month === undefined ? 'tai-ngay' : `tai-ngay/${month}`),
    dayDocuments: (path) => page(`tai-ngay/van-ban/${path}`),
    dayDuties: (path) => page(`tai-ngay/don-vi/${path}`),
    document: (slug, provision) => page(`van-ban/${slug}`, provision),
    version: (slug, number, provision) => page(`van-ban/${slug}/ban/${number}`, provision),
    changes: (slug, number) => page(`van-ban/${slug}/ban/${number}/thay-doi`),
    provisionHistory: (slug, provision) => page(`van-ban/${slug}/lich-su`, provision),
    comparison: (slug) => page(`van-ban/${slug}/so-sanh`),
    task: (slug, task) => page(`van-ban/${slug}`, taskAnchor(task)),
    unit: (id) => page(`don-vi/${id}`),
    unitHistory: (id) => page(`don-vi/${id}/lich-su`),
    unitVersion: (id, number) => page(`don-vi/${id}/ban/${number}`),
    topic: (id) => page(`linh-vuc/${id}`),
    handbookPage: (name, heading) => page(`huong-dan/${name}`, heading),
    searchBy: (facet, value) => page('tim-kiem', `${facet}=${encodeURIComponent(value)}`),
    file: (path) => `${home}${path.replace(/^\/+/, '')}`,
  };
}

/** The fragment of a task on the page of its document; the prefix keeps it apart from provision ids. */
export function taskAnchor(task: string): string {
  return `viec-${task}`;
}

/** An address with scheme and host, for what is read outside the site: canonical links, copied citations, feeds. */
export function absoluteAddress(siteUrl: string, address: string): string {
  return new URL(address, siteUrl).href;
}
