import { isFirst, type LetterOrder, orderOf } from './sequence.ts';

/** The order in which each list counts its letters, to notice the one that counts in both: there a letter is missing. */
export class LetterOrders {
  readonly #known = new WeakMap<object, LetterOrder>();

  /** Takes note of a letter in a list, and says whether it follows the one before in another order than the list's. */
  isOther(list: object, before: string | undefined, letter: string): boolean {
    if (isFirst('letter', letter)) this.#known.delete(list);
    const order = before === undefined ? undefined : orderOf(before.charAt(0), letter.charAt(0));
    if (!order) return false;
    const known = this.#known.get(list);
    if (!known) this.#known.set(list, order);
    return known !== undefined && known !== order;
  }
}
