import { CHANGE_KIND_LABELS, type Change } from '../../domain/document/change.schema.ts';

/** What the office wrote of a change, unless it only says again what kind of change it was: “Đăng lần đầu.” */
export function changeNote({ kind, note }: Pick<Change, 'kind' | 'note'>): string | undefined {
  const said = note.replace(/[\s.]+$/u, '').toLocaleLowerCase('vi');
  return said === CHANGE_KIND_LABELS[kind].toLocaleLowerCase('vi') ? undefined : note;
}
