import { readCharacterCode } from '../vietnamese/encoding/character-codes.ts';
import { visible } from '../vietnamese/encoding/invisible.ts';

/** What to type where a character is written as its code. */
export function characterCodeFix(code: string): string {
  const character = readCharacterCode(code);
  if (character === undefined) return 'gõ thẳng ký tự này; nếu là dấu cách hay xuống dòng thì gõ dấu cách';
  const isSeen = visible(character) === character && character.trim() !== '';
  return isSeen ? `gõ thẳng ký tự «${character}»` : 'xoá mã này, cần thì gõ dấu cách';
}
