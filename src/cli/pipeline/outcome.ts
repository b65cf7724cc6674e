import { countIssues } from '../../issues/reporters/report.ts';
import type { Telling } from './hosts/host.ts';
import { plainMarkdown } from '../preview/plain-markdown.ts';
import { GUIDE, messageList, sumOf } from './markdown.ts';
import type { Publication } from './publication.ts';
import type { Judged } from './steps.ts';

/** What a pipeline was stopped by; `done` where by nothing. */
export type Stage = 'check' | 'history' | 'build' | 'site' | 'release' | 'done';

/** What a pipeline has come to. */
export interface Outcome extends Judged {
  stage: Stage;
  /** What the step that has stopped it has said. */
  said: string;
  publication: Publication;
  /** What readers will see change. */
  preview: string;
}

/** What stops a publication, in one sentence, and what to do. */
const STOPPED: Record<Exclude<Stage, 'done'>, string> = {
  check: 'nội dung còn lỗi. Sửa các chỗ dưới đây rồi lưu lần nữa.',
  history:
    'kho có nội dung không được đăng, kể cả ở bản đã sửa lại. Chưa sửa, chưa xoá gì: làm theo các bước dưới đây.',
  build: 'không dựng được Trang thông tin. Báo người bảo trì.',
  site: 'Trang thông tin dựng ra chưa đạt phép thử. Báo người bảo trì; chi tiết ở bản ghi của lần chạy.',
  release: 'không đưa được bản mới lên. Báo người bảo trì.',
};

const DONE: Record<Publication, string> = {
  here: 'Đã đăng lên Trang thông tin.',
  'by-host': 'Kiểm tra đạt; bản mới đang được đưa lên Trang thông tin.',
  no: 'Kiểm tra đạt: lần cập nhật này đăng được.',
};

/**
 * What became of a commit, in the words of the office.
 * @param called how the host calls the account that answers for publishing; undefined where there is none
 */
export function outcomeText(outcome: Outcome, called: string | undefined): Telling {
  const { stage, publication } = outcome;
  if (stage === 'done') {
    return { isSound: true, title: DONE[publication], body: [checked(outcome), outcome.preview].join('\n\n') };
  }
  const publishes = publication !== 'no';
  const title = `${publishes ? 'Chưa đăng được' : 'Kiểm tra không đạt'}: ${STOPPED[stage]}`;
  const unchanged = publishes ? ['Trang thông tin vẫn như trước lần cập nhật này.'] : [];
  const call = publishes && called !== undefined ? [called] : [];
  return { isSound: false, title, body: [...call, ...unchanged, ...reasons(outcome)].join('\n\n') };
}

/** The sum of the check, and the warnings where there are any. */
function checked({ report }: Outcome): string {
  return countIssues(report.issues).warnings === 0 ? sumOf(report) : `${sumOf(report)}\n\n${messageList(report)}`;
}

function reasons({ stage, report, said }: Outcome): string[] {
  const messages = [sumOf(report), messageList(report), GUIDE];
  if (stage === 'check') return messages;
  // What tests say is for those who keep the program.
  if (stage === 'site' || said === '') return [];
  const steps = said.trim().split('\n').map(plainMarkdown).join('  \n');
  // What the gates have taken amiss may be allowed, and how is said by the check.
  return stage === 'history' && countIssues(report.issues).errors > 0 ? [steps, ...messages] : [steps];
}
