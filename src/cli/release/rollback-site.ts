import type { Settings } from '../../corpus/folder/settings.ts';
import { readLog } from '../../releases/release-log.ts';
import { released } from '../../releases/released.ts';
import type { ReleaseRecord } from '../../releases/release-record.schema.ts';
import { Refusal } from '../refusal.ts';
import { carryOver } from './carry-over.ts';
import { KeptReleases } from './kept-releases.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sealOf, writeLog } from './seal.ts';

/**
 * Gives readers an earlier release again, the one before unless told which; nothing is built. What they have opened since
 * goes on.
 * @throws Refusal where there is none
 */
export async function rollbackSite({ outDir }: Pick<Settings, 'outDir'>, wanted?: number): Promise<ReleaseRecord> {
  const releases = new KeptReleases(outDir);
  if (releases.numbers().length === 0) throw new Refusal(`«${outDir}» chưa có lần đăng nào để quay lại.`);
  return oneAtATime(releases.folder, async () => {
    releases.mend();
    const number = choose(releases, releases.current(), wanted);
    const place = releases.place(number);
    const others = releases.numbers().filter((other) => other !== number);
    await carryOver(
      place,
      others.toReversed().map((other) => releases.place(other)),
    );
    const { commit, content } = released(place)!;
    const at = new Date().toISOString();
    const entry = { event: 'return' as const, number, at, ...(commit && { commit }), content, sums: sealOf(place) };
    await writeLog(place, [...readLog(releases.outDir), entry]);
    releases.show(number);
    return released(releases.outDir)!;
  });
}

function choose(releases: KeptReleases, current: number | undefined, wanted: number | undefined): number {
  const kept = releases.numbers().filter((number) => released(releases.place(number)) !== undefined);
  const number = wanted ?? kept.findLast((other) => other < (current ?? Infinity));
  if (number !== undefined && number !== current && kept.includes(number)) return number;
  const others = kept.filter((other) => other !== current);
  const said =
    wanted === undefined ? 'Không còn lần đăng nào trước lần đang hiện' : `Không quay lại được lần đăng số ${wanted}`;
  throw new Refusal(
    others.length === 0
      ? `${said}: máy này chỉ còn giữ lần đăng số ${current}.`
      : `${said}: máy này còn giữ các lần đăng số ${others.join(', ')}. Chọn một lần: npm run rollback -- ${others.at(-1)}`,
  );
}
