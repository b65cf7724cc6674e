import { quotedId } from '../../domain/provision/provision-id.ts';
import type { AmendingAct, Block, Provision } from '../../domain/provision/provision.ts';
import type { Marker } from '../numbering/markers.ts';
import type { QuotedRun } from '../quotes/quoted-runs.ts';
import { levelOf } from './levels.ts';

/** What an amendment does, in which provision, and the number that its quotation began with. */
interface Amendment {
  act: AmendingAct;
  amending: Provision;
  first: Marker;
}

/**
 * Words of another document while they are read. What an amendment quotes with a number is a provision of its own under
 * the one that amends; the rest is a quotation in the text.
 */
export class QuotedWords {
  readonly #amendment: Amendment | undefined;
  /** The blocks of a quotation in the text. */
  readonly blocks: Block[] = [];
  #provision: Provision | undefined;

  private constructor(amendment: Amendment | undefined) {
    this.#amendment = amendment;
  }

  /** The words of a run, under the provision that amends if there is one. */
  static of({ marker, act }: QuotedRun, amending: Provision | undefined): QuotedWords {
    return new QuotedWords(marker && act && amending && { act, amending, first: marker });
  }

  /** Whether they are put into another document by a provision of this one. */
  get amends(): boolean {
    return this.#amendment !== undefined;
  }

  /** Takes a block of them. */
  add(block: Block): void {
    (this.#provision?.content ?? this.blocks).push(block);
  }

  /** Begins the provision of a number, if it is an article or counts with the first; undefined for smaller ones. */
  begin(marker: Marker, line: number, isTaken: (id: string) => boolean): Provision | undefined {
    if (!this.#amendment) return undefined;
    const { act, amending, first } = this.#amendment;
    if (marker.form !== 'article' && marker.form !== first.form) return undefined;
    const { number } = marker;
    const { kind } = levelOf(marker, []);
    let [time, id] = [1, quotedId(amending.id, { kind, number }, 1)];
    while (isTaken(id)) id = quotedId(amending.id, { kind, number }, (time += 1));
    const quoted = { kind, act };
    this.#provision = { type: 'provision', kind: 'quoted', id, number, quoted, content: [], line };
    amending.content.push(this.#provision);
    return this.#provision;
  }
}
