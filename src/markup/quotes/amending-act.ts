import type { AmendingAct } from '../../domain/provision/provision.ts';

/** What was done to the amended text before, and where it stands: “đã được sửa đổi, bổ sung theo Nghị định số …”. */
const DONE_BEFORE =
  /(?:đã\s+)?được\s+(?:sửa đổi|bổ sung|thay thế)[\s,]*(?:(?:và\s+)?bổ sung)?\s+(?:một số\s.{0,40}?\s)?(?:theo|tại|bằng|bởi)(?!\p{L})/giu;
const AMENDS = /sửa đổi|đính chính/iu;
const ADDS = /bổ sung|thêm/iu;
const REPLACES = /thay(?: thế| bằng|\s)/iu;

/** What a sentence that leads on to a quotation says is done: “Sửa đổi, bổ sung khoản 2 Điều 5 như sau:”. */
export function actIn(lead: string): AmendingAct | undefined {
  const text = lead.replace(DONE_BEFORE, ' ');
  const [amends, adds] = [AMENDS.test(text), ADDS.test(text)];
  if (amends && adds) return 'amended-and-added';
  if (amends) return 'amended';
  if (adds) return 'added';
  return REPLACES.test(text) ? 'replaced' : undefined;
}
