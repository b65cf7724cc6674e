import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';

/**
 * What was released last, as far as the folder differs from it now: what has not changed needs no second look. All of it
 * was published, so its addresses, provisions and logs must live on.
 */
export interface Released {
  /** Documents whose file has changed or has gone, as they were. */
  documents: readonly DirectiveDocument[];
  /** Units whose file has changed or has gone. */
  units: readonly Unit[];
  /** Ids of all topics, where their file has changed. */
  topics: readonly string[];
  /** Addresses that were former ones already, where their file has changed. */
  formerAddresses: readonly string[];
  /** Every page that it had and that has a file of its own: `van-ban/<slug>`, `don-vi/<id>`, `huong-dan/<id>`. */
  addresses: ReadonlySet<string>;
}
