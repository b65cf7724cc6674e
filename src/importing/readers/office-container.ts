const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file of an office program is of the old kind (.doc, .xls), or one that a password locks: both begin alike. */
export const isOldOrLocked = (bytes: Uint8Array): boolean => COMPOUND.every((byte, index) => bytes[index] === byte);

/** Whether a password locks it: then there is a stream of that name, written in UTF-16. */
export const isLocked = (bytes: Uint8Array): boolean =>
  isOldOrLocked(bytes) && holds(bytes, [...'EncryptedPackage'].map((letter) => `${letter}\0`).join(''));

/** Whether a file of the new kind has macros: names of parts stand in it as they are. */
export const hasMacros = (bytes: Uint8Array): boolean => holds(bytes, 'vbaProject');

function holds(bytes: Uint8Array, name: string): boolean {
  const letters = new TextEncoder().encode(name);
  return bytes.some((byte, at) => byte === letters[0] && letters.every((one, index) => bytes[at + index] === one));
}
