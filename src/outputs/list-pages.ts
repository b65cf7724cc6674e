/** The pages of a list of so many lines, from 1: one where there are none. */
export function pageNumbers(lines: number, pageSize: number): number[] {
  return Array.from({ length: Math.max(1, Math.ceil(lines / pageSize)) }, (_, index) => index + 1);
}

/** What of a list stands on one of its pages. */
export function linesOn<Line>(lines: readonly Line[], page: number, pageSize: number): Line[] {
  return lines.slice((page - 1) * pageSize, page * pageSize);
}

/**
 * The path of a page below the address of its list, `trang/2`; undefined for the first one. Numbers stand in a folder of their
 * own, where no name can meet them.
 */
export const pagePath = (page: number): string | undefined => (page === 1 ? undefined : `trang/${page}`);
