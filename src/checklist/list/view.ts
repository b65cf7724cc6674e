/** How the duties of a unit are grouped. */
export type View = 'document' | 'due' | 'topic' | 'role';
