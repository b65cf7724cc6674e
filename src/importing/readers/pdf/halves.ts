import type { PdfLine, Segment } from './lines.ts';

/** Lines that stand in two halves of the paper, or such as go across it. */
export type Part = { type: 'halves'; left: Segment[]; right: Segment[] } | { type: 'line'; segment: Segment };

/** Lines of one half may be so many sizes apart: the place for a signature is in the right one. */
const APART = { left: 2.6, right: 9 };

const OWN_PART = /^Nơi nhận/iu;

/** So far from the middle of the paper is the middle of a half. */
const OFF_MIDDLE = 20;

/**
 * The lines of a page, those of letterhead and ending set apart into their halves: there a white strip runs down between
 * lines, and what stands on one side only belongs to that side.
 */
export function halvesOf(lines: readonly PdfLine[], middle: number): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < lines.length;) {
    const region = regionAt(lines, at, middle);
    if (region) {
      parts.push(region.halves);
      at = region.end;
    } else {
      parts.push(...lines[at]!.segments.map((segment): Part => ({ type: 'line', segment })));
      at += 1;
    }
  }
  return parts;
}

function regionAt(lines: readonly PdfLine[], start: number, middle: number): { halves: Part; end: number } | undefined {
  const first = lines.slice(start).findIndex(({ segments }) => segments.length === 2);
  // Above the first line with two halves only the top of a page may have lines of one.
  if (first < 0 || (first > 0 && !(start === 0 && first <= 2))) return undefined;
  let strip = stripOf(lines[start + first]!.segments)!;
  if (lines.slice(start, start + first).some(({ segments }) => !isBeside(segments, strip, middle))) return undefined;
  const left: Segment[] = [];
  const right: Segment[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const { segments } = lines[end]!;
    if (segments.length > 2 || !isBeside(segments, strip, middle)) break;
    if (end > start && !isNear(segments, left, right, strip)) break;
    // Below two signatures side by side the recipients are no part of the left one.
    if (left.length > 0 && segments.length === 1 && OWN_PART.test(segments[0]!.text)) break;
    for (const segment of segments)
      (segment.right <= strip.right - 1 && segment.left < strip.left ? left : right).push(segment);
    strip = narrowed(strip, segments);
  }
  if (left.length === 0 || right.length === 0 || left.length + right.length < 3) return undefined;
  return { halves: { type: 'halves', left, right }, end };
}

interface Strip {
  left: number;
  right: number;
}

const stripOf = ([one, other]: readonly Segment[]): Strip | undefined =>
  one && other && { left: one.right, right: other.left };

/** Whether every segment is on one side of the strip. */
const isBeside = (segments: readonly Segment[], { left, right }: Strip, middle: number): boolean =>
  segments.every((one) => (one.left < left ? one.right < right - 4 : one.left > left + 4)) &&
  // What stands in the middle of the paper is in no half.
  segments.every((one) => Math.abs((one.left + one.right) / 2 - middle) > OFF_MIDDLE);

function narrowed({ left, right }: Strip, segments: readonly Segment[]): Strip {
  const isLeft = (one: Segment): boolean => one.left < left;
  return {
    left: Math.max(left, ...segments.filter(isLeft).map((one) => one.right)),
    right: Math.min(right, ...segments.filter((one) => !isLeft(one)).map((one) => one.left)),
  };
}

function isNear(
  segments: readonly Segment[],
  left: readonly Segment[],
  right: readonly Segment[],
  strip: Strip,
): boolean {
  const lowest = Math.min(...[...left, ...right].map(({ y }) => y));
  return segments.some((one) => {
    const isLeft = one.left < strip.left;
    return lowest - one.y <= one.size * (isLeft ? APART.left : APART.right);
  });
}
