import { describe, expect, it } from 'vitest';
import { readText } from '../readers/read-text.ts';
import { readTitle } from './title.ts';

const title = (...lines: string[]) => readTitle(readText(lines.join('\n')).blocks, 'state');

describe('a title', () => {
  it.each([
    [['KẾ HOẠCH', 'Chuyển đổi số năm 2026', 'Thực hiện Kế hoạch số 5'], 'Kế hoạch', 'Chuyển đổi số năm 2026'],
    [
      ['QUYẾT ĐỊNH', 'Về việc thành lập Ban Chỉ đạo', 'CHỦ TỊCH UỶ BAN NHÂN DÂN'],
      'Quyết định',
      'Về việc thành lập Ban Chỉ đạo',
    ],
    [
      ['CÔNG ĐIỆN', 'Về việc ứng phó bão', 'CHỦ TỊCH UBND TỈNH điện:', '- Giám đốc các sở;'],
      'Công điện',
      'Về việc ứng phó bão',
    ],
    [['KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ TỈNH UỶ', 'về đầu tư công'], 'Kết luận', 'về đầu tư công'],
    [['QUYẾT ĐỊNH Về việc khen thưởng', 'Căn cứ Luật'], 'Quyết định', 'Về việc khen thưởng'],
    [['THÔNG BÁO:', 'Kết luận giao ban', '1. Rà soát'], 'Thông báo', 'Kết luận giao ban'],
    [
      ['KẾ HOẠCH', 'KHẮC PHỤC HẬU QUẢ MƯA LŨ', 'Do mưa lớn kéo dài từ ngày 17 tháng 11 tại Suối'],
      'Kế hoạch',
      'KHẮC PHỤC HẬU QUẢ MƯA LŨ',
    ],
    [
      ['THÔNG BÁO', '     Kết luận của Chủ tịch tại cuộc họp', '               về bến đò', '     Ngày 5 tháng 3'],
      'Thông báo',
      'Kết luận của Chủ tịch tại cuộc họp về bến đò',
    ],
    [['KẾT LUẬN THANH TRA', 'Việc thu phí bến đò', 'Căn cứ Luật'], 'Kết luận', 'THANH TRA Việc thu phí bến đò'],
    [['THONG BAO', 'Kết luận giao ban'], 'Thông báo', 'Kết luận giao ban'],
    [
      ['KẾ HOẠCH', '', 'TRIỂN KHAI CÔNG TÁC TRỒNG CÂY XANH VÀ', 'BẢO VỆ RỪNG NĂM 2026', '', 'Thực hiện Luật'],
      'Kế hoạch',
      'TRIỂN KHAI CÔNG TÁC TRỒNG CÂY XANH VÀ BẢO VỆ RỪNG NĂM 2026',
    ],
    [
      [
        'QUYẾT ĐỊNH',
        '',
        'BAN HÀNH QUY CHẾ PHỐI HỢP',
        'GIỮA CÁC NGÀNH',
        '',
        'UỶ BAN NHÂN DÂN TỈNH MẪU',
        '',
        'Căn cứ Luật',
      ],
      'Quyết định',
      'BAN HÀNH QUY CHẾ PHỐI HỢP GIỮA CÁC NGÀNH',
    ],
    [
      ['QUYẾT ĐỊNH', 'VỀ VIỆC CÔNG NHẬN XÃ', 'CHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH MẪU', 'Căn cứ Luật'],
      'Quyết định',
      'VỀ VIỆC CÔNG NHẬN XÃ',
    ],
    [['NGHỊ QUYẾT'], 'Nghị quyết', undefined],
    [['THÔNG TƯ', 'Quy định về lưu trữ', 'Căn cứ Luật'], 'Thông tư', 'Quy định về lưu trữ'],
    [['NGHỊ ĐỊNH', 'Về công tác văn thư', 'Căn cứ Luật'], 'Nghị định', 'Về công tác văn thư'],
    [['THÔNG TƯ LIÊN TỊCH', 'Hướng dẫn phối hợp', 'Căn cứ Luật'], 'Thông tư liên tịch', 'Hướng dẫn phối hợp'],
  ])('%j is kind and subject', (lines, typeName, subject) => {
    const found = title(...lines);
    expect(found?.typeName).toBe(typeName);
    expect(found?.subject).toBe(subject);
  });

  it.each([
    ['Kế hoạch này có hiệu lực'],
    ['QUYẾT ĐỊNH: khen thưởng'],
    ['KẾ HOẠCH NĂM 2026 CỦA SỞ'],
    ['Kính gửi: Sở Nội vụ'],
  ])('«%s» is none', (line) => {
    expect(title(line)).toBeUndefined();
  });

  it('tells whom “CỦA …” below the kind names, and keeps it out of the subject', () => {
    expect(title('KẾT LUẬN', 'CỦA BAN THƯỜNG VỤ TỈNH UỶ', 'về đầu tư công')?.author?.text).toBe(
      'CỦA BAN THƯỜNG VỤ TỈNH UỶ',
    );
  });

  it.each([
    [['KẾT LUẬN', 'CỦA ĐỒNG CHÍ PHÓ CHÁNH VĂN PHÒNG', 'TẠI HỘI NGHỊ TRỰC BÁO QUÝ I']],
    [['KẾT LUẬN', 'CỦA ĐỒNG CHÍ LÊ THỊ MẪU', 'về công tác lưu trữ']],
    [['THÔNG BÁO', 'CỦA ÔNG GIÁM ĐỐC SỞ Y TẾ', 'về lịch tiếp công dân']],
  ])('has whose words it gives in its subject: %s', (lines) => {
    const [, ...subject] = lines;
    expect(title(...lines)).toMatchObject({ subject: subject.join(' ') });
    expect(title(...lines)?.author).toBeUndefined();
  });

  it.each([
    'Nước ngầm ở các xã ven biển cạn dần.',
    'Chiều ngày 03 tháng 3 năm 2026, tại trụ sở Uỷ ban nhân dân xã, đồng chí Lê Thị Mẫu đã kết luận như sau:',
    'Mùa mưa năm nay đến sớm. Nhiều tuyến đường đã ngập.',
  ])('leaves a sentence below a subject in capitals to the text: %s', (text) => {
    expect(title('CHỈ THỊ', 'VỀ BẢO VỆ NGUỒN NƯỚC NGẦM', text)?.subject).toBe('VỀ BẢO VỆ NGUỒN NƯỚC NGẦM');
  });
});
