/** How YAML writes that there is nothing. All scalars are texts here, so readers would see the sign itself. */
export const NULL_WORD = /^\s*(?:~|null)\s*$/i;
