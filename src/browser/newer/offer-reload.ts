import { element } from '../element.ts';

const words = {
  newer: 'Trang thông tin vừa có nội dung mới.',
  reload: 'Tải lại trang',
};

/** Says once that there is newer content, and lets the reader choose when the page is loaded anew: he may be writing. */
export function offerReload(): void {
  const main = document.querySelector('main');
  if (!main || main.querySelector('.newer')) return;
  const reload = element('button', { type: 'button', class: 'button' }, words.reload);
  reload.addEventListener('click', () => location.reload());
  const status = element('p', { role: 'status' });
  main.append(element('div', { class: 'page-notice newer' }, status, reload));
  // Heard when its words come to where it stands already.
  status.textContent = words.newer;
}
