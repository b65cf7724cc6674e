import { copyOfficialWords } from './copy-official.ts';
import { enableCopying } from './copy-provision.ts';
import { followReading } from './follow-reading.ts';

// What readers do with a text that is there to be read: nobody copies, or is told where he is, before it is.
const cited = document.querySelector<HTMLElement>('[data-citation]');
const status = document.querySelector<HTMLElement>('[data-copied]');
if (cited && status) {
  enableCopying(cited, status);
  copyOfficialWords(cited);
}
const contents = document.querySelector<HTMLElement>('.contents');
if (contents) followReading(contents);
