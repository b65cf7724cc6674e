import { cutText } from '../records/clean-text.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';

/** Characters of a file's name: systems allow few more, scripts any number. */
const MOST = 120;

/** The name of a file as pages show it: what would turn or hide letters stands there as its code. */
export function shownName(file: string): string {
  const cut = cutText(file, MOST);
  return visible(cut.length < file.length ? `${cut}…` : cut);
}
