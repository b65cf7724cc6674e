/** A package of others whose code or letters reach readers. */
export interface Licence {
  name: string;
  version: string;
  /** The licence by its SPDX identifier. */
  id: string;
  text: string;
}
