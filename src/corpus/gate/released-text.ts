/** What may be shown though the gates know it: it was released, or is how the office is reached. */
export interface ReleasedText {
  /** Digits of numbers. */
  numbers: readonly string[];
  /** Letters and digits of paragraphs and fields, in small letters. */
  portions: readonly string[];
}
