import type { Site } from '../domain/site.schema.ts';
import type { ComingRelease } from '../releases/coming-release.schema.ts';
import { RELEASE_FILES } from '../releases/release-files.ts';
import type { LogEntry } from '../releases/release-log.schema.ts';
import { clockInVietnam } from '../vietnamese/dates/day-in-vietnam.ts';
import { formatShortDate } from '../vietnamese/dates/dates.ts';
import { absoluteAddress, type Addresses } from './site/addresses.ts';

/** A release, or a return to one, as a line of the public log. */
export interface LogLine {
  number: number;
  isReturn: boolean;
  /** “29/11/2026, 15:04” */
  at: string;
  content?: string;
  commit?: string;
  /** The digest of the list of digests; not known of the release that is being built. */
  sums?: string;
}

/** The page that tells anyone how to check the site. */
export interface CheckingPage {
  /** The release that the page belongs to; absent in a build that is none. */
  release?: LogLine;
  /** One command that fetches every file and names those that are not what was released. */
  checkAll: string;
  /** One command that holds the list against the signature of the office; absent where nobody signs. */
  checkSignature?: string;
  signer?: string;
  /** The newest first, and how many more there are in the file. */
  log: LogLine[];
  older: number;
  files: { sums: string; log: string; record: string };
}

/** So many lines of the log stand on the page; all are in its file. */
const SHOWN = 50;

export function checkingPage(coming: ComingRelease | undefined, site: Site, addresses: Addresses): CheckingPage {
  const addressOf = (path: string): string => absoluteAddress(site.url, addresses.file(path));
  const log = (coming?.log ?? []).map(logLine);
  const release =
    coming && logLine({ event: 'release', number: coming.number, at: coming.made, commit: coming.commit });
  const lines = [...(release ? [release] : []), ...log.toReversed()];
  return {
    ...(release && { release }),
    checkAll: checkAllCommand(addressOf(''), addressOf(RELEASE_FILES.sums)),
    ...(coming?.signer !== undefined && {
      checkSignature: checkSignatureCommand(addressOf),
      signer: coming.signer,
    }),
    log: lines.slice(0, SHOWN),
    older: Math.max(0, lines.length - SHOWN),
    files: {
      sums: addresses.file(RELEASE_FILES.sums),
      log: addresses.file(RELEASE_FILES.log),
      record: addresses.file(RELEASE_FILES.record),
    },
  };
}

function logLine({ event, number, at, content, commit, sums }: LogEntry): LogLine {
  return {
    number,
    isReturn: event === 'return',
    at: momentInVietnam(at),
    ...(content && {
      content: [content.date && formatShortDate(content.date), content.digest].filter(Boolean).join(' · '),
    }),
    ...(commit !== undefined && { commit }),
    ...(sums !== undefined && { sums }),
  };
}

/** A moment as clocks in Vietnam show it. */
function momentInVietnam(iso: string): string {
  const { day, time } = clockInVietnam(new Date(iso));
  return `${formatShortDate(day)}, ${time}`;
}

/** For any shell with `curl` and `sha256sum`. An address has no sign that a shell would take for its own. */
function checkAllCommand(home: string, sums: string): string {
  return [
    `curl -fsS ${sums} | while read -r ma tep; do`,
    `[ "$(curl -fsS "${home}$tep" | sha256sum | cut -c1-64)" = "$ma" ] || echo "Khác: $tep"; done`,
  ].join(' ');
}

function checkSignatureCommand(addressOf: (path: string) => string): string {
  const { sums, signature, signers } = RELEASE_FILES;
  const fetched = [sums, signature, signers].map((path) => `-O ${addressOf(path)}`).join(' ');
  return `curl -fsS ${fetched} && ssh-keygen -Y verify -f nguoi-ky.txt -I van-phong -n van-ban-chi-dao -s SHA256SUMS.sig < SHA256SUMS`;
}
