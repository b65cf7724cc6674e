import type { DocumentNotice } from '../../outputs/document/document-notice.ts';
import type { DocumentPage } from '../../outputs/document/document-page.ts';
import type { ChangedMark } from '../../outputs/history/changed-marks.ts';
import type { TaskNote } from '../../outputs/document/document-tasks.ts';
import { grouped } from '../../domain/grouped.ts';

/** What every provision of a text needs to know of its document to stand on the page. */
export interface TextSetting {
  typeName: string;
  notice: DocumentNotice | undefined;
  /** The tasks by the id of the provision they come from. */
  tasks: ReadonlyMap<string, readonly TaskNote[]>;
  /** Whether every task of the document is given to the same units, which is then said once for all. */
  alike: boolean;
  /** What a version changed, by the id of the provision. */
  changed: ReadonlyMap<string, ChangedMark>;
}

/** The setting of the text of one page. */
export function settingOf({ typeName, notice, tasks, changed }: DocumentPage): TextSetting {
  return {
    typeName,
    notice,
    tasks: grouped(tasks.notes, ({ provision }) => provision),
    alike: tasks.givenTo !== undefined,
    changed: new Map(changed.map((mark) => [mark.id, mark])),
  };
}
