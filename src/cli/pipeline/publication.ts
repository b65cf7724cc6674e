/** Who puts the site in the place that readers see: this machine, the host afterwards, or nobody. */
export type Publication = 'here' | 'by-host' | 'no';
export const isPublication = (word: string): word is Publication => ['here', 'by-host', 'no'].includes(word);
