import { editDistance } from '../../vietnamese/edit-distance.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { RegisteredUnit, Registry } from './registry.ts';

/** Units that words mean, and whether the words leave no other reading. */
export interface FoundUnits {
  ids: string[];
  isSure: boolean;
}

/** Offices of a person that stand before the unit's name. */
const OFFICE =
  /^(?:(?:cac )?(?:dong chi|ong|ba|quy) )*(?:(?:cac )?(?:pho )?(?:giam doc|thu truong|chu tich|chanh|truong|bi thu|chi huy truong|hieu truong|cuc truong|tong giam doc)(?: va pho \S+ \S+)? )?/;

/** The words as they are compared: small letters, abbreviations written out, no dash, no mark at the end. */
function comparable(text: string, { abbreviations }: Registry): string {
  const expanded = text.replace(/[\p{L}&]+/gu, (word) => {
    const known = abbreviations.find(({ short, isAmbiguous }) => short === word && !isAmbiguous);
    return known?.expansions[0] ?? word;
  });
  return fold(expanded)
    .replace(/^[\s\-–—+•*]+/, '')
    .replace(/[\s.;:,/]+$/, '')
    .replace(/["“”]/g, '')
    .replace(/[,\s]+/g, ' ')
    .trim();
}

/** The units that a line of “Kính gửi” or a phrase names: by name, short name, or what follows a person's office. */
export function findUnits(text: string, registry: Registry): FoundUnits {
  const whole = comparable(text, registry);
  const exact = unitsNamed(whole, registry);
  if (exact.length > 0) return { ids: exact, isSure: exact.length === 1 };
  const body = whole.replace(OFFICE, '');
  const ofOffice = unitsNamed(body, registry);
  if (ofOffice.length > 0) return { ids: ofOffice, isSure: ofOffice.length === 1 };
  const parts = text.split(/[,;]|(?<!\p{L})và(?!\p{L})/u).map((part) => comparable(part, registry).replace(OFFICE, ''));
  const inParts = parts.length > 1 ? parts.map((part) => unitsNamed(part, registry)) : [];
  if (inParts.length > 0 && inParts.every((ids) => ids.length > 0)) {
    return { ids: [...new Set(inParts.flat())], isSure: inParts.every((ids) => ids.length === 1) };
  }
  const near = registry.units.filter((unit) => namesOf(unit, registry).some((name) => isNear(name, body)));
  return { ids: near.map(({ id }) => id), isSure: false };
}

const namesOf = ({ name, shortName }: RegisteredUnit, registry: Registry): string[] =>
  [name, ...(shortName === undefined ? [] : [shortName])].map((one) => comparable(one, registry));

const unitsNamed = (name: string, registry: Registry): string[] =>
  name === '' ? [] : registry.units.filter((unit) => namesOf(unit, registry).includes(name)).map(({ id }) => id);

/** One letter in eight may differ: a slip of a key or of a scan. */
function isNear(name: string, sought: string): boolean {
  const most = Math.floor(name.length / 8);
  return most > 0 && Math.abs(name.length - sought.length) <= most && editDistance(name, sought) <= most;
}
