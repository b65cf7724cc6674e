import type { SetAside } from '../../../outputs/authoring/publishing.ts';
import { NETWORK_PATIENCE } from './git.ts';
import { networkFault, type NetworkFault } from './network-fault.ts';
import { identity } from './commit-files.ts';
import { takeTheirs } from './take-theirs.ts';
import { changedFiles, type Shared, type WorkingCopy } from './working-copy.ts';

export type Reception =
  /** What others had changed is here now; `files` are paths from the root. */
  | { kind: 'received'; files: string[]; setAside: SetAside[] }
  | { kind: NetworkFault }
  /** The same files are being worked on here. */
  | { kind: 'in-the-way'; files: string[] }
  /** Changed here and there, and not ours to decide. */
  | { kind: 'not-for-us'; files: string[] };

const NOTHING: Reception = { kind: 'received', files: [], setAside: [] };

/** Takes in what others have sent. Whatever cannot be taken in leaves the folder as it was. */
export async function receive(copy: WorkingCopy, shared: Shared, author: string): Promise<Reception> {
  const { git } = copy;
  const { remote, branch, ref } = shared;
  const fetched = await git.ask(['fetch', '--no-tags', remote, `+refs/heads/${branch}:${ref}`], {
    patience: NETWORK_PATIENCE,
  });
  // Nobody has sent anything yet.
  if (/couldn't find remote ref/.test(fetched.err)) return NOTHING;
  if (fetched.code !== 0) return { kind: networkFault(fetched) };
  const isNews = ((await git.text(['rev-list', '--count', `HEAD..${ref}`])) ?? '1') !== '0';
  if (!isNews) return NOTHING;
  const base = await git.text(['merge-base', 'HEAD', ref]);
  const files = await git.entries(['diff', '--name-only', '-z', base ?? 'HEAD', ref]);
  const merge = ['merge', '--ff', '--no-edit', '--no-autostash', '-m', 'Gộp thay đổi từ kho chung', ref];
  const merged = await git.run([...(await identity(git, author)), ...merge], { author });
  if (merged.code === 0) return { kind: 'received', files, setAside: [] };
  const unmerged = await git.entries(['diff', '--name-only', '--diff-filter=U', '-z']);
  if (unmerged.length === 0) {
    const changed = new Set(await changedFiles({ ...copy, prefix: '' }));
    const both = files.filter((file) => changed.has(file));
    return both.length > 0 ? { kind: 'in-the-way', files: both } : { kind: 'not-for-us', files };
  }
  const setAside = base === undefined ? undefined : await takeTheirs(copy, { base, ref, unmerged, author });
  if (setAside) return { kind: 'received', files, setAside };
  await git.ask(['merge', '--abort']);
  return { kind: 'not-for-us', files: unmerged };
}
