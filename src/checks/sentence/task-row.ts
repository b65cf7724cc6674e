import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import { labelKind, type LabelKind } from '../../domain/provision/label-kind.ts';
import { rowCells } from '../../domain/provision/row-cells.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';

/**
 * What the row of a table says of the task that quotes it, by the heads of its columns: who leads, until when; undefined where
 * the task is on no row.
 */
export function taskRow({ body }: DirectiveDocument, { provision }: Task): ReadonlyMap<LabelKind, string> | undefined {
  const cells = rowCells(body, provision);
  if (!cells) return undefined;
  const said = new Map<LabelKind, string>();
  for (const { text, heads } of cells) {
    const kind = heads.map(labelKind).find((one) => one !== undefined);
    // Of two columns of a kind, or two cells under each other, nobody can say which is meant.
    if (kind !== undefined) said.set(kind, said.has(kind) ? '' : collapseSpaces(text).trim());
  }
  return new Map([...said].filter(([, text]) => text !== ''));
}
