import type { Content } from '../../corpus/content.ts';
import type { Issue } from '../../issues/issue.ts';
import type { IssueKind } from '../../issues/kinds/issue-kind.ts';
import { KINDS } from '../../issues/kinds/kinds.ts';
import { maskOf, maskPath, maskPersonalData } from './gate/mask.ts';

/** What must not be said aloud, and of which files. */
export interface Confidences {
  /** Files that nothing may be quoted from. */
  withheld: ReadonlySet<string>;
  /** Numbers found in them. */
  secrets: readonly string[];
  /** Kinds that rules find, beside those of reading. */
  kinds: readonly IssueKind[];
}

const FROM_GATE: ReadonlySet<string> = new Set(['secret-mark', 'personal-data']);

/**
 * Issues as they may be said aloud: of a file with a mark of secrecy, and of what says the same, only codes and lines; in
 * no message a personal number, whole or in part; in no other file's message a word that was quoted from such a file.
 */
export function discreet(issues: readonly Issue[], content: Content, confidences: Confidences): Issue[] {
  const marked = markedFiles(issues, confidences.withheld);
  const quoted = quotedFrom(marked, content);
  // What a comparison with a secret source finds follows from the mark.
  const own = issues.filter(({ code, file }) => !(code === 'text-differs' && marked.has(file)));
  const maskKnown = maskOf(confidences.secrets);
  const mask = (text: string): string => maskKnown(maskPersonalData(text));
  return own.map((issue) => {
    if (FROM_GATE.has(issue.code)) return { ...issue, file: maskPath(issue.file) };
    const said = marked.has(issue.file)
      ? withoutWords(issue, confidences.kinds)
      : withoutQuotes(issue, quoted, content);
    return {
      ...said,
      file: maskPath(issue.file),
      message: mask(maskPaths(said.message, confidences.withheld)),
      fix: mask(maskPaths(said.fix, confidences.withheld)),
      ...(said.key !== undefined && { key: mask(said.key) }),
      ...(said.value !== undefined && { value: mask(said.value) }),
    };
  });
}

/** Files with a mark, and those withheld with them: the text of a source is that of its document. */
function markedFiles(issues: readonly Issue[], withheld: ReadonlySet<string>): ReadonlySet<string> {
  const isMarked = issues.some(({ code }) => code === 'secret-mark');
  const found = new Set(issues.filter(({ code }) => FROM_GATE.has(code)).map(({ file }) => file));
  const own = issues.filter(({ code }) => code === 'secret-mark').map(({ file }) => file);
  const beside = isMarked ? [...withheld].filter((file) => !found.has(file)) : [];
  return new Set([...own, ...beside]);
}

/** An issue of a file with a mark: that it is there, its kind and its line. */
function withoutWords({ code, severity, file, line, column }: Issue, kinds: readonly IssueKind[]): Issue {
  const kind = Object.hasOwn(KINDS, code) ? KINDS[code as keyof typeof KINDS] : kinds.find((one) => one.code === code);
  const message = `${kind?.title ?? 'Lỗi khác'}; không hiển thị nội dung vì tệp có dấu chỉ độ mật.`;
  return { code, severity, file, line, column, message, fix: 'xem mã lỗi này ở trang Danh mục mã lỗi.' };
}

/** The texts of files that nothing may be quoted from. */
function quotedFrom(marked: ReadonlySet<string>, { texts }: Content): string[] {
  return [...marked].flatMap((file) => texts.get(file) ?? []);
}

/** An issue of another file without what it quotes from those texts, unless the file says so itself. */
function withoutQuotes(issue: Issue, secretTexts: readonly string[], { texts }: Content): Issue {
  if (secretTexts.length === 0) return issue;
  const own = texts.get(issue.file) ?? '';
  const hide = (text: string): string =>
    text.replace(/«([^»]{4,})»/g, (quote, words: string) => {
      const said = words.replace(/…$/, '').trim();
      return !own.includes(said) && secretTexts.some((secret) => secret.includes(said)) ? '«•••»' : quote;
    });
  return { ...issue, message: hide(issue.message), fix: hide(issue.fix) };
}

/** Messages name other files too. */
function maskPaths(text: string, withheld: ReadonlySet<string>): string {
  return [...withheld].reduce((shown, path) => {
    const masked = maskPath(path);
    return masked === path ? shown : shown.replaceAll(path, masked);
  }, text);
}
