/** A text as it is judged, and the way back to the text that it was made from. */
export interface FlatText {
  /**
   * Plain letters, ASCII digits, single signs. A line end of the source is a line end here, the edge of a cell is “|”;
   * what a tag says beside the text (a title, a comment) stands behind an empty line at the end.
   */
  text: string;
  /** Where the character at that place came from. */
  sourceAt: (index: number) => number;
}

/** Marks that Vietnamese letters are made of; all others are scribble over a letter. */
const OF_LETTERS = /[\u0300-\u0303\u0306\u0309\u031b\u0323\u0340\u0341]/;

/** Collects pieces of flat text with their places. */
export class FlatTextBuilder {
  private readonly pieces: string[] = [];
  /** Where the way back to the source changes, and how far behind it the source lies from there on: most signs keep it. */
  private readonly starts: number[] = [];
  private readonly shifts: number[] = [];
  private length = 0;

  /** Adds what stands for the source from that offset on. */
  add(piece: string, source: number): void {
    if (piece === '') return;
    const shift = source - this.length;
    if (shift !== this.shifts.at(-1)) {
      this.starts.push(this.length);
      this.shifts.push(shift);
    }
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Puts a combining mark on the letter before it, whatever stood between the two in the source. */
  combine(mark: string): void {
    const last = this.pieces.pop();
    if (last === undefined) return;
    this.length -= last.length;
    const source = this.length + this.shifts.at(-1)!;
    const letter = last.slice(-1);
    this.add(last.slice(0, -1), source);
    this.add(OF_LETTERS.test(mark) ? (letter + mark).normalize('NFC') : letter, source + last.length - 1);
  }

  finish(): FlatText {
    const { starts, shifts } = this;
    return {
      text: this.pieces.join(''),
      sourceAt: (index) => {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (starts[middle]! <= index) low = middle;
          else high = middle - 1;
        }
        return Math.max(0, index) + (shifts[low] ?? 0);
      },
    };
  }
}
