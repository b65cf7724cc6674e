import { ownerOf } from '../../domain/attachment/attachment-file.ts';
import type { Allowance } from '../../domain/release/allowance.schema.ts';
import type { GateFinding } from './gate.ts';

/** What the releases of files need to know of an entry. */
interface Releasing {
  file: string;
  value: unknown;
}

interface ReleasingValue {
  release?: { allowed?: readonly Allowance[] };
  source?: { file?: string };
}

const valueOf = ({ value }: Releasing): ReleasingValue => value ?? {};
const sourceOf = (entry: Releasing): string | undefined => {
  const file = valueOf(entry).source?.file;
  return file === undefined ? undefined : `nguon/${file}`;
};

/**
 * Whose `release.allowed` counts for a file: its own; for a source text or an attachment that of its document; for
 * single files that of `trang.yaml`.
 */
export function releasedBy(file: string, entries: readonly Releasing[]): readonly Releasing[] {
  const slug = ownerOf(file);
  return entries.filter((entry) => {
    if (entry.file === file || sourceOf(entry) === file) return true;
    if (slug !== undefined && entry.file === `van-ban/${slug}.mdx`) return true;
    return entry.file === 'trang.yaml' && !file.includes('/');
  });
}

/** The allowances that an entry gives. */
export const allowancesOf = (entry: Releasing): readonly Allowance[] => valueOf(entry).release?.allowed ?? [];

/** Whether an allowance covers a finding. */
export const covers = ({ code, digest }: Allowance, finding: GateFinding): boolean =>
  code === finding.code && digest === finding.digest;

/** The findings of a file that nobody has allowed. */
export function unreleased(
  file: string,
  findings: readonly GateFinding[],
  entries: readonly Releasing[],
): readonly GateFinding[] {
  if (findings.length === 0) return findings;
  const allowed = releasedBy(file, entries).flatMap(allowancesOf);
  return findings.filter((finding) => !allowed.some((allowance) => covers(allowance, finding)));
}

/**
 * The files whose text must not be stored or quoted: those with something that nobody has allowed, and with a document its
 * source text and the other way round, which say the same.
 */
export function withheldFiles(
  found: ReadonlyMap<string, readonly GateFinding[]>,
  entries: readonly Releasing[],
): ReadonlySet<string> {
  const own = [...found]
    .filter(([file, findings]) => unreleased(file, findings, entries).length > 0)
    .map(([file]) => file);
  const withheld = new Set(own);
  if (withheld.size === 0) return withheld;
  for (const entry of entries) {
    const source = sourceOf(entry);
    if (source === undefined) continue;
    if (withheld.has(entry.file)) withheld.add(source);
    else if (withheld.has(source)) withheld.add(entry.file);
  }
  return withheld;
}
