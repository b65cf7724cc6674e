/** A straight line that a page draws: across at one height, or down at one place. */
export interface Rule {
  isAcross: boolean;
  /** Height of one that goes across, place of one that goes down. */
  at: number;
  from: number;
  to: number;
}

/** What a page draws beside its letters. */
export interface Drawing {
  rules: Rule[];
  /** A picture covers it, as in a scan. */
  isPicture: boolean;
}

type Matrix = readonly [number, number, number, number, number, number];
/** The commands that are asked for, by the names that pdf.js gives their numbers. */
export type Commands = Readonly<
  Record<'save' | 'restore' | 'transform' | 'constructPath' | 'paintImageXObject', number>
>;

/** Thicker strokes are areas. */
const THIN = 2.5;
/** Shorter ones are parts of signs. */
const SHORT = 8;
/** So much of a page a picture covers that is the page. */
const COVERS = 0.7;

/** Reads the commands that draw a page, as pdf.js lists them. */
export function readDrawing(
  { fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] },
  commands: Commands,
  area: number,
): Drawing {
  const drawing: Drawing = { rules: [], isPicture: false };
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((command, index) => {
    const args = argsArray[index];
    if (command === commands.save) saved.push(matrix);
    else if (command === commands.restore) matrix = saved.pop() ?? [1, 0, 0, 1, 0, 0];
    else if (command === commands.transform) matrix = times(matrix, args as Matrix);
    else if (command === commands.constructPath) {
      const box = (args as readonly unknown[])[2] as ArrayLike<number> | null | undefined;
      if (box && box.length >= 4) drawing.rules.push(...rulesOf(box, matrix));
    } else if (command === commands.paintImageXObject) {
      if (Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]) > area * COVERS) drawing.isPicture = true;
    }
  });
  return drawing;
}

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

/** A thin box is a line; of a larger one the four sides may be lines of a table. */
function rulesOf(box: ArrayLike<number>, matrix: Matrix): Rule[] {
  const at = (x: number, y: number): [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  const [x1, y1] = at(box[0]!, box[1]!);
  const [x2, y2] = at(box[2]!, box[3]!);
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [bottom, top] = [Math.min(y1, y2), Math.max(y1, y2)];
  const across = (y: number): Rule => ({ isAcross: true, at: y, from: left, to: right });
  const down = (x: number): Rule => ({ isAcross: false, at: x, from: bottom, to: top });
  if (top - bottom <= THIN) return right - left >= SHORT ? [across((top + bottom) / 2)] : [];
  if (right - left <= THIN) return top - bottom >= SHORT ? [down((left + right) / 2)] : [];
  return [across(top), across(bottom), down(left), down(right)];
}
