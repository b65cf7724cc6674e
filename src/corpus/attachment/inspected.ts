/** What was found in an attachment. */
export interface Inspected {
  /** Why it is not what its ending says, in words for a message. */
  unlike?: string;
  /** What it holds that nothing published may hold: scripts, other files, a lock. */
  unsafe: string[];
  /** What is written in it: its text and what it says of itself. */
  text: string;
  /** Whether there are words of its own to be read: a picture, or a scan, has none. */
  isReadable: boolean;
  /** What it says of who made it: the names of such fields, never their values. */
  properties: string[];
}

/** An attachment that is not what its ending says. */
export const unlike = (why: string): Inspected => ({
  unlike: why,
  unsafe: [],
  text: '',
  isReadable: false,
  properties: [],
});
