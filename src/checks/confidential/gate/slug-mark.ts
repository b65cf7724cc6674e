const PAPERS = 'van-ban|tai-lieu|cong-van|ho-so|bao-cao|to-trinh|ke-hoach';
/** Parts of symbols: “cv-tu”, “ubnd-nc”. */
const SYMBOLS =
  'cv|kh|qd|tb|bc|ttr|nq|ct|kl|hd|cd|pa|tu|du|hu|vp|vptu|ubnd|hdnd|bcd|ubkt|bnc\\w*|[a-z]{1,3}tu|[b-df-hj-np-tv-z]{2,4}';
const URGENCIES = 'khan|thuong-khan|hoa-toc';

const WAYS = [
  // “ke-hoach-tuyet-mat”; “toi-mat-tran …” is another word
  String.raw`(?<![a-z\d])(?:toi|tuyet)-mat(?![a-z\d]|-(?:tran|bang|do|ong|troi|duong|dat|hang))`,
  // “cong-van-mat-12”, “do-mat-mat”, “tai-lieu-mat-hop-btv”
  String.raw`(?<=(?<![a-z\d])(?:${PAPERS}|do-mat|muc-mat)-)mat(?=$|[._]|-(?:so-)?\d|-(?:hop|btv|bch|noi-bo|gui|an-ninh|quoc-phong)(?![a-z]))`,
  // “12-cv-tu-mat”, “112-ubnd-nc-mat-khan”
  String.raw`(?<=(?:^|-)\d{1,5}(?:-(?:${SYMBOLS}))*-)mat(?=$|\.|-(?:${URGENCIES})(?![a-z]))`,
  // “phu-luc-2-dong-dau-mat”
  String.raw`(?<=(?<![a-z\d])(?:dong|co)-dau-)mat(?=$|[._])`,
  // “mat”, “mat-12”, “mat-ke-hoach-dien-tap”
  String.raw`^mat(?=$|\.|-\d|-(?:${PAPERS}|phuong-an|thong-bao|quyet-dinh|danh-sach)-)`,
];

/**
 * Marks of secrecy as they are written in addresses, without marks over letters. “giai-phong-mat-bang”, “mat-tran” are others;
 * “do-mat” alone speaks of degrees.
 */
export const SLUG_MARK = new RegExp(WAYS.join('|'), 'gi');
