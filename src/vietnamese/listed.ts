const LIST = new Intl.ListFormat('vi');

/** Things in a sentence: “a”, “a và b”, “a, b và c”. */
export const listed = (things: readonly string[]): string => LIST.format(things);
