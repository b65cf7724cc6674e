/** A field with the words that readers know it by, and its value in words. */
export interface ComparedField {
  label: string;
  value: string;
}

/** A provision with its own words, without those of the provisions under it. */
export interface ComparedProvision {
  id: string;
  /** The id of the provision that it stands in. */
  parent?: string;
  /** “khoản 2 Điều 3” */
  citation: string;
  /** Its number as the text has it: what it is called may change while it says the same. */
  marker?: string;
  /** Line by line; the cells of a row of a table are parted by tabs. */
  text: string;
}

/** What the editors have read in the text for somebody to do. */
export interface ComparedTask {
  id: string;
  title: string;
  fields: ComparedField[];
}

/** A version of a document as it is held against another one: nothing but texts and their names. */
export interface ComparedText {
  fields: ComparedField[];
  provisions: ComparedProvision[];
  tasks: ComparedTask[];
  /** The former id of a provision, by the id that it has now, where the editors have said so. */
  formerIds: Record<string, string>;
}
