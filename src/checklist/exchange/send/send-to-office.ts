import { element } from '../../../browser/element.ts';
import { localDay } from '../../../browser/day/local-day.ts';
import { isDone } from '../../../domain/progress/standing.ts';
import { formatShortDate } from '../../../vietnamese/dates/date-format.ts';
import { unitName } from '../../rows/own-unit.ts';
import { download } from '../download.ts';
import { progressJson } from '../export.ts';
import type { UnitPageController } from '../../list/unit-page-controller.ts';
import type { Say } from '../say.ts';

const words = {
  shared: (name: string) => `Đã chuyển tệp ${name} cho ứng dụng vừa chọn. Chọn người nhận là Văn phòng rồi gửi.`,
  notShared: 'Chưa gửi. Chọn lại “Gửi kết quả” khi cần.',
  saved: (name: string) => `Đã tải tệp ${name} về máy.`,
  attach: 'Bước tiếp theo: đính kèm tệp này vào thư gửi Văn phòng.',
  handOn: 'Bước tiếp theo: gửi tệp này cho Văn phòng, qua thư điện tử công vụ hoặc ứng dụng nhắn tin.',
  openMail: 'Mở thư gửi Văn phòng',
  subject: (unit: string, day: string) => `Kết quả thực hiện nhiệm vụ của ${unit}, tính đến ngày ${day}`,
  body: (unit: string, day: string, done: number, total: number, file: string) =>
    [
      'Kính gửi Văn phòng,',
      '',
      `${unit} gửi kết quả thực hiện nhiệm vụ, tính đến ngày ${day}: hoàn thành ${done}/${total} nhiệm vụ.`,
      `Tệp đính kèm: ${file}`,
    ].join('\r\n'),
} as const;

/**
 * Hands what was noted to the office: by the programs of the device where the browser can pass a file on, else as a saved
 * file and a prepared letter to `office`, where its address is known. Says what was done, and what comes next.
 */
export async function sendToOffice(page: UnitPageController, office: string | undefined, say: Say): Promise<void> {
  const { name, text } = progressJson(page);
  const shared = shareable(name, text);
  if (shared) {
    const outcome = await pass(shared);
    if (outcome !== 'refused') return say(outcome === 'passed' ? words.shared(shared.name) : words.notShared);
  }
  download(new Blob([text], { type: 'application/json' }), name);
  if (office === undefined) return say(words.saved(name), ' ', words.handOn);
  const letter = element('a', { class: 'button', href: letterTo(office, page, name) }, words.openMail);
  say(words.saved(name), ' ', words.attach, ' ', letter);
  letter.click();
}

/** The file as the browser passes it on: some let no JSON through, and all let plain text. */
function shareable(name: string, text: string): File | undefined {
  const files = [
    new File([text], name, { type: 'application/json' }),
    new File([text], `${name}.txt`, { type: 'text/plain' }),
  ];
  return files.find((file) => typeof navigator.share === 'function' && navigator.canShare?.({ files: [file] }));
}

async function pass(file: File): Promise<'passed' | 'withdrawn' | 'refused'> {
  try {
    await navigator.share({ files: [file], title: file.name });
    return 'passed';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError' ? 'withdrawn' : 'refused';
  }
}

function letterTo(office: string, page: UnitPageController, file: string): string {
  const [unit, day] = [page.records.name || unitName(), formatShortDate(localDay(new Date()))];
  const done = page.rows.filter(({ standing }) => isDone(standing)).length;
  const subject = encodeURIComponent(words.subject(unit, day));
  const body = encodeURIComponent(words.body(unit, day, done, page.rows.length, file));
  return `mailto:${office}?subject=${subject}&body=${body}`;
}
