/** Shows a sentence, or what stands in its place, where the page tells of files and links. */
export type Say = (...content: (Node | string)[]) => void;
