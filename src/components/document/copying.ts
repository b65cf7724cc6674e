import { copyOfficialWords } from './copy-official.ts';
import { enableCopying } from './copy-provision.ts';

/** All that can be copied of a document: by buttons at its provisions, and by selecting its words. */
export function enableAllCopying(cited: HTMLElement, status: HTMLElement): void {
  enableCopying(cited, status);
  copyOfficialWords(cited);
}
