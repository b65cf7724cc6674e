import type { Content, Sourced } from '../corpus/content.ts';
import { nameIssues } from '../corpus/folder/file-names.ts';
import type { ContentFile } from '../corpus/folder/places.ts';
import { withheldFiles } from '../corpus/gate/withheld.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import type { Issue } from '../issues/issue.ts';
import { toldIssues } from '../issues/told-issues.ts';
import { compareCodes } from '../vietnamese/code-order.ts';
import { GATE } from './confidential/gate/gate.ts';
import { judged } from './judged.ts';
import { type OwnFile, readable, readOwnFile } from './own-file.ts';

/** A unit that somebody registers: its id, and its file. */
export interface NewUnit {
  id: string;
  text: string;
}

const fileOf = (id: string): ContentFile => ({ path: `don-vi/${id}.yaml`, role: 'unit', id });

export const readNewUnit = ({ id, text }: NewUnit): OwnFile => readOwnFile(fileOf(id), text);

/** A content with new units in it, each in place of one with its id. */
export function withUnits(content: Content, own: readonly OwnFile[]): Content {
  if (own.length === 0) return content;
  const ids = own.map(({ file }) => file.id);
  const others = content.units.filter(({ value }) => !ids.includes(value.id));
  const entries = own.flatMap(({ entry }) => (entry as Sourced<Unit> | undefined) ?? []);
  return {
    ...content,
    units: [...others, ...entries].sort((a, b) => compareCodes(a.file, b.file)),
    unitIds: new Set([...content.unitIds, ...ids]),
    texts: new Map([...content.texts, ...own.flatMap(readable)]),
  };
}

/** What `npm run check` would say of new units in the content folder of the others. Pure, so it runs in browsers. */
export async function checkNewUnits(units: readonly NewUnit[], others: Content, today: IsoDate): Promise<Issue[]> {
  const own = units.map(readNewUnit);
  const content = withUnits(others, own);
  const found = new Map(own.map((one) => [one.file.path, one.found]));
  const withheld = withheldFiles(
    found,
    own.flatMap((one) => one.entry ?? []),
  );
  const hidden = own.filter((one) => withheld.has(one.file.path));
  const names = nameIssues([...content.unitIds].toSorted(compareCodes).map(fileOf));
  const issues = await judged(
    {
      content: { ...content, gate: new Map([...content.gate, ...found]) },
      issues: [...names, ...own.flatMap((one) => one.issues)],
      withheld,
      secrets: hidden.flatMap(({ file, text = '' }) => GATE.secretsIn(file.path, text)),
    },
    today,
  );
  const paths = new Set(own.map(({ file }) => file.path));
  return toldIssues(issues.filter(({ file }) => paths.has(file)));
}
