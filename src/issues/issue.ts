/** A place in a raw file, both 1-based; the column counts UTF-16 units as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Something wrong with the content: what, where, and what to type instead. Words are Vietnamese. */
export interface Issue extends Position {
  /** Stable English code, also its anchor on the handbook's page of codes. */
  code: string;
  severity: 'error' | 'warning';
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** Schema path (`tasks[2].dueDate`) and its Vietnamese label, when the issue is about a field. */
  key?: string;
  label?: string;
  /** The raw value as found; a reporter makes it visible and cuts it. Never set for secrets or personal data. */
  value?: string;
  message: string;
  fix: string;
}
