/** Where in the source something was read. */
export interface Evidence {
  /** The words that say it. */
  text: string;
  /** Line of the source text, counted from 1. */
  line: number;
}
