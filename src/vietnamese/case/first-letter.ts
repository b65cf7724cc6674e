/** A text as it begins a sentence: “Lý do chậm”. */
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A text as it stands inside a sentence: “lý do chậm”. */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
