// The rules of Mozilla's HTTP Observatory (@mdn/mdn-http-observatory 1.4.8, MPL-2.0: src/grader/charts.ts and
// src/analyzer/tests), as far as a site without cookies and foreign scripts can meet them. The package itself wants a
// public host, a database and downloads.

/** A page as a server answers. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

/** What the Observatory asks a host for. */
export interface Visit {
  http?: Answer | undefined;
  https?: Answer | undefined;
  /** The same page, asked for with the Origin of another site. */
  cors: Answer;
}

export interface Score {
  score: number;
  grade: string;
  /** What each rule adds or takes. */
  rules: Record<string, number>;
}

const GRADES: readonly (readonly [from: number, grade: string])[] = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
];
/** Extra credit counts from here on. */
const EXTRA_CREDIT_FROM = 90;
const SIX_MONTHS = 15_552_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const UNSAFE = /'unsafe-(?:inline|eval)'|(?:^| )(?:data:|https?:|ftp:|\*)(?: |$)/;

const RULES: Record<string, (visit: Visit, page: Answer) => number> = {
  'content-security-policy': (_, { headers }) => {
    const policy = directives(headers['content-security-policy']);
    if (policy.size === 0) return -25;
    const source = (name: string): string => policy.get(name) ?? policy.get('default-src') ?? '*';
    if (['script-src', 'object-src', 'style-src'].some((name) => UNSAFE.test(source(name)))) return -20;
    const isClosed =
      policy.get('default-src') === "'none'" && /^'(?:none|self)'$/.test(policy.get('form-action') ?? '');
    return isClosed ? 10 : 5;
  },
  cookies: ({ http, https }) => ([http, https].some((answer) => answer?.headers['set-cookie']) ? -20 : 0),
  'cross-origin-resource-sharing': ({ cors: { headers } }) =>
    headers['access-control-allow-origin'] && headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
  redirection: ({ http, https }) => {
    if (!http) return 0;
    const target = http.headers['location'];
    if (!https || target === undefined) return -20;
    return new URL(target).protocol === 'https:' ? 0 : -10;
  },
  'referrer-policy': (_, { headers }) => {
    const policy = headers['referrer-policy'];
    return policy === undefined ? 0 : PRIVATE.includes(policy) ? 5 : -5;
  },
  'strict-transport-security': ({ https }) => {
    const header = https?.headers['strict-transport-security'];
    const age = /(?:^|;\s*)max-age=(\d+)/i.exec(header ?? '')?.[1];
    return age === undefined || header?.includes(',') ? -20 : Number(age) < SIX_MONTHS ? -10 : 0;
  },
  'subresource-integrity': (_, { body }) =>
    [...body.matchAll(/<script[^>]* src="(?:(https:)|http:)?\/\/[^>]*>/g)].reduce(
      (worst, [tag, isSecure]) => Math.min(worst, tag.includes(' integrity=') ? 0 : isSecure ? -5 : -50),
      0,
    ),
  'x-content-type-options': (_, { headers }) => (headers['x-content-type-options'] === 'nosniff' ? 0 : -5),
  'x-frame-options': (_, { headers }) => {
    if (directives(headers['content-security-policy']).has('frame-ancestors')) return 5;
    return /^(?:deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '') ? 0 : -20;
  },
  'cross-origin-resource-policy': (_, { headers }) => {
    const policy = headers['cross-origin-resource-policy'];
    return policy === 'same-origin' || policy === 'same-site' ? 10 : 0;
  },
};

/** Scores a host as the Observatory does. */
export function scoreOf(visit: Visit): Score {
  const page = visit.https ?? visit.http;
  if (!page) throw new Error('nothing answers');
  const rules = Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, rule(visit, page)]));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 100);
  const withoutExtra = sum(Object.values(rules).filter((value) => value < 0));
  const score = Math.max(0, withoutExtra >= EXTRA_CREDIT_FROM ? sum(Object.values(rules)) : withoutExtra);
  return { score, grade: GRADES.find(([from]) => score >= from)?.[1] ?? 'F', rules };
}

/** A policy as its directives; none where there is no header. */
function directives(header = ''): ReadonlyMap<string, string> {
  const parts = header.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name, ...values]) => (name ? [[name.toLowerCase(), values.join(' ')] as const] : [])));
}
