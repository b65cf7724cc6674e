import { isBankCard } from './bank-card.ts';
import type { DigitGroup } from './digit-groups.ts';
import type { FoundLabel, Label } from './label.ts';
import {
  isAmountLike,
  isEvenlySet,
  isFraction,
  isPlainlySet,
  isTelephoneLike,
  type NumberShape,
} from './number-shape.ts';

/** What the numbers are called that name a person. */
export const NUMBER_NAMES = {
  citizen: 'số căn cước công dân',
  'identity-card': 'số chứng minh nhân dân',
  telephone: 'số điện thoại di động',
  passport: 'số hộ chiếu',
  'social-insurance': 'mã số bảo hiểm xã hội',
  'health-card': 'số thẻ bảo hiểm y tế',
  'personal-tax': 'mã số thuế cá nhân',
  'driving-licence': 'số giấy phép lái xe',
  account: 'số tài khoản của cá nhân',
} as const;

export type NumberKind = keyof typeof NUMBER_NAMES;

/** Groups that stand in a row, and the words before them. */
export interface Candidate {
  text: string;
  groups: readonly DigitGroup[];
  shape: NumberShape;
  labels: readonly FoundLabel[];
  /** The nearest label, if no other number stands behind it. */
  own: Label | undefined;
  /** Whether an account between two places is that of a person. */
  isOfPerson: (start: number, end: number) => boolean;
}

const within = ({ labels }: Candidate, label: Label, distance: number): boolean =>
  labels.some((found) => found.label === label && (found.isHead === true || found.distance <= distance));

/** Whether the nearest label stands so near before the number, or heads its column. */
const isNear = ([nearest]: readonly FoundLabel[], distance: number): boolean =>
  nearest !== undefined && (nearest.isHead === true || nearest.distance <= distance);

/**
 * A letter touches the number: only behind its label, or as a slip of the keyboard at one end of a whole number. Codes of
 * goods and digests have letters too.
 */
function isGlued({ text, groups, labels }: Candidate): boolean {
  const [start, end] = [groups[0]!.start, groups.at(-1)!.end];
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 12), start))![0];
  const after = /^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 12))![0];
  const isSlipAfter = after === '' || (/^\p{Ll}+$/u.test(after) && !/^[a-f]+$/.test(after));
  if (before === '') return !isSlipAfter;
  if (labels[0]?.distance === 0) return false;
  const isOfName = /\p{Lu}\p{Ll}+ \p{Lu}$/u.test(text.slice(Math.max(0, start - 12), start));
  return after !== '' || groups.length > 1 || !(isOfName || /^\p{L}?\p{Ll}+$/u.test(before));
}

const SAID_BEHIND = /^\s{0,2}[(,–-]\s{0,2}(?:zalo|viber|di động|điện thoại|đt|sđt|dđ)(?!\p{L})/iu;

/** 032–039, 052 …: the codes of mobile networks. */
const NETWORK = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)/;

function isTelephone(candidate: Candidate): boolean {
  const { text, groups, shape, own } = candidate;
  const { digits } = shape;
  const isInternational = /^(?:00|0)?84?0?[35789]\d{8}$/.test(digits) && /^(?:00)?84/.test(digits);
  const national = isInternational ? `0${digits.slice(-9)}` : digits;
  const behind = text.slice(groups.at(-1)!.end, groups.at(-1)!.end + 20);
  const isOld = /^01[2689]\d{8}$/.test(national);
  const isSaid = within(candidate, 'telephone', 70);
  const isOfCountry = groups.length > 1 && groups[0]!.digits === '84';
  const isShort = isSaid && own === 'telephone' && /^[35789]\d{8}$/.test(digits) && !isOfCountry;
  if (isFraction(shape)) return false;
  if (!(isOld || isShort || /^0[35789]\d{8}$/.test(national)) || isGlued(candidate)) return false;
  if (own === 'telephone') return !isAmountLike(shape) || digits.startsWith('0');
  if (own === 'other' || own === 'account') return false;
  if (!isOld && !NETWORK.test(national)) return false;
  if (isInternational && groups.length > 1 && shape.gaps[0] === '.' && text.charAt(groups[0]!.start - 1) !== '+')
    return digits.startsWith('00') || SAID_BEHIND.test(behind);
  if (isOld) return groups.length === 1 || isPlainlySet(shape);
  const isOdd = !isPlainlySet(shape);
  return isTelephoneLike(shape) ? !isOdd || isEvenlySet(shape) : isInternational && !isOdd;
}

/** A workbook drops the noughts that a number begins with: below its head in a table. */
const isWithoutNought = ({ shape: { digits, sizes }, labels }: Candidate): boolean =>
  labels.some(({ label, isHead }) => label === 'citizen' && isHead) &&
  /^\d{10,11}$/.test(sizes === String(digits.length) ? digits : '');

/** Twelve digits: a province 001–096, then century and sex, year of birth, six at random (Nghị định 137/2015/NĐ-CP). */
function isCitizen(candidate: Candidate): boolean {
  const { groups, shape, own } = candidate;
  const { digits, sizes } = shape;
  if (isGlued(candidate)) return false;
  const isSaid = within(candidate, 'citizen', 70) && own !== 'telephone';
  if (isSaid && own !== 'other' && own !== 'account')
    return digits.length === 12 || (digits.length === 9 && !isAmountLike(shape)) || isWithoutNought(candidate);
  if (own !== undefined && own !== 'identity-card') return false;
  if (!/^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/.test(digits)) return false;
  return (
    groups.length === 1 ||
    (/^(?:3 3 3 3|4 4 4|3 3 6|6 6|3 9|3 1 2 6|6 3 3|4 8|9 3|3 4 5)$/.test(sizes) && isEvenlySet(shape))
  );
}

function isIdentityCard(candidate: Candidate): boolean {
  const { groups, shape, own } = candidate;
  if (own !== 'identity-card' || isGlued(candidate) || isCounted(candidate)) return false;
  if (shape.digits.length === 9 || shape.digits.length === 12) return true;
  const nearest = candidate.labels[0]!;
  const label = candidate.text.slice(Math.max(0, groups[0]!.start - nearest.distance - 25), groups[0]!.start);
  return (
    /^\d{6,8}$/.test(shape.digits) &&
    isPlainlySet(shape) &&
    /(?:công an|cand|sĩ quan|quân đội|quân nhân|cmsq|cmqđ|qđ)/iu.test(label)
  );
}

/** What is counted, behind its number. */
const COUNTED = /^\s{0,2}(?:người|lượt|hộ|hồ sơ|trường hợp|thẻ|cuốn|sổ|cái|chiếc|tấn|kg|km|ha|m[23²³]?(?!\p{L}))/iu;
const isCounted = ({ text, groups }: Candidate): boolean =>
  COUNTED.test(text.slice(groups.at(-1)!.end, groups.at(-1)!.end + 14));

/** A letter and seven or eight digits. */
function isPassport(candidate: Candidate): boolean {
  const { text, groups, shape, labels, own } = candidate;
  if (own !== 'passport' || !isNear(labels, 60) || isCounted(candidate)) return false;
  const letter = /(?<!\p{L})\p{L} ?[-.]?$/u.test(text.slice(Math.max(0, groups[0]!.start - 4), groups[0]!.start));
  return (
    /^\d{7,9}$/.test(shape.digits) && (letter || (groups.length === 1 && isNear(labels, 8))) && isPlainlySet(shape)
  );
}

/** A number of one of these lengths behind its label, set as numbers of people are. */
function isLabelled(candidate: Candidate, label: Label, lengths: readonly number[]): boolean {
  const { groups, shape, own } = candidate;
  if (own !== label || !lengths.includes(shape.digits.length) || isCounted(candidate)) return false;
  return !isAmountLike(shape) && isPlainlySet(shape) && !/^(?:19|20)\d\d$/.test(groups[0]!.digits);
}

const OF_TAX = /(?:mst|mã số thuế)[^\d\n|;]{0,30}$/iu;

/**
 * A tax code that only persons have: the series beginning with 8, or since 2025 the number of a citizen. “Mã số thuế” alone
 * does not tell, for bodies have one too.
 */
function isTaxOfPerson({ text, groups, shape, labels }: Candidate): boolean {
  const { digits, sizes } = shape;
  if (!/^8\d{9}(?:\d{3})?$|^0(?:0[1-9]|[1-8]\d|9[0-6])\d{9}$/.test(digits) || isAmountLike(shape)) return false;
  if (digits.length === 13 && !sizes.endsWith(' 3')) return false;
  if (!isPlainlySet(shape)) return false;
  const start = groups[0]!.start;
  if (labels.some(({ isHead, isTax }) => isHead === true && isTax === true)) return true;
  return OF_TAX.test(text.slice(Math.max(0, start - 45), start));
}

/** A letter or two and six digits: licences before 2013. */
function isOldDrivingLicence({ text, groups, shape, labels, own }: Candidate): boolean {
  const letters = /(?<!\p{L})\p{Lu}{1,2} ?$/u.test(text.slice(Math.max(0, groups[0]!.start - 4), groups[0]!.start));
  return (
    own === 'driving-licence' && letters && isNear(labels, 12) && /^\d{6}$/.test(shape.digits) && groups.length === 1
  );
}

const JUDGES: Record<NumberKind, (candidate: Candidate) => boolean> = {
  telephone: isTelephone,
  citizen: isCitizen,
  'identity-card': isIdentityCard,
  passport: isPassport,
  'social-insurance': (candidate) => isLabelled(candidate, 'social-insurance', [10]),
  'health-card': (candidate) => isLabelled(candidate, 'health-card', [10, 13]),
  'personal-tax': (candidate) => isLabelled(candidate, 'personal-tax', [10, 12, 13]) || isTaxOfPerson(candidate),
  'driving-licence': (candidate) => isLabelled(candidate, 'driving-licence', [12]) || isOldDrivingLicence(candidate),
  account: ({ groups, shape, labels, own, isOfPerson }) =>
    own === 'account' &&
    labels.some(({ label, distance, isHead }) => label === 'account' && (isHead === true || distance <= 45)) &&
    /^\d{7,19}$/.test(shape.digits) &&
    isPlainlySet(shape) &&
    (isBankCard(shape.digits) || isOfPerson(groups[0]!.start, groups.at(-1)!.end)),
};
const KINDS = Object.keys(JUDGES) as NumberKind[];

/** What a candidate is; undefined where it names nobody. */
export const kindOf = (candidate: Candidate): NumberKind | undefined => KINDS.find((kind) => JUDGES[kind](candidate));
