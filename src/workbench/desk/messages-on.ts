import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import type { Desk } from './desk.ts';

/** What the check says of a field or of what is in it. */
export function messagesOn({ judgement, isJudged }: Desk, name: string): string[] {
  if (!judgement || !isJudged) return [];
  const isInside = (key = ''): boolean => key === name || key.startsWith(`${name}[`) || key.startsWith(`${name}.`);
  return judgement.issues
    .filter(({ key }) => isInside(key))
    .map(({ message, fix }) => `${upperFirst(message)} Sửa: ${fix}`);
}
