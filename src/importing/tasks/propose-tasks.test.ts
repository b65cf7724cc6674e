import { describe, expect, it } from 'vitest';
import { proposed, tasks } from '../../testing/builders/papers/proposed-tasks.ts';

describe('proposeTasks', () => {
  it.each([
    ['Đề nghị Ban Thường trực Uỷ ban Mặt trận Tổ quốc Thành phố vận động Nhân dân.', 'mat-tran'],
    ['Đề nghị Mặt trận Tổ quốc Việt Nam Thành phố vận động Nhân dân.', 'mat-tran'],
    ['Đề nghị Uỷ ban Mặt trận Tổ quốc Thành phố vận động Nhân dân tham gia.', 'mat-tran'],
    ['Yêu cầu Giám đốc Sở Nội vụ báo cáo kết quả.', 'so-noi-vu'],
    ['Sở Tài chính có trách nhiệm bố trí kinh phí.', 'so-tai-chinh'],
    ['Chủ tịch UBND phường Hoa Sữa chịu trách nhiệm về trật tự đô thị.', 'hoa-sua'],
    ['Sở Nội vụ là cơ quan thường trực, theo dõi việc thực hiện.', 'so-noi-vu'],
    ['Trước ngày 25, các sở, ban, ngành báo cáo kết quả.', 'cac-so'],
    ['Đối với Sở Y tế: Hướng dẫn các trường học.', 'so-y-te'],
    ['Các đơn vị được kiểm tra có trách nhiệm chuẩn bị hồ sơ.', 'cac-so'],
    ['Giao Văn phòng UBND bàn giao tài sản.', 'van-phong'],
    ['Cho học sinh nghỉ học ngày 09/4/2026, giao Sở Nội vụ thông báo đến các trường.', 'so-noi-vu'],
  ])('takes «%s» for a duty', (sentence, unit) => {
    expect(proposed(`1. ${sentence}`).tasks.map(({ to }) => to)).toEqual([[unit]]);
  });

  it('reads labels below a duty, and those of neighbouring points', () => {
    const [task] = proposed(
      '1. Thống kê hồ sơ\n\n- Đơn vị chủ trì: Sở Nội vụ.\n\n- Thời gian hoàn thành: Quý II/2026.\n\n- Sản phẩm: Báo cáo.',
    ).tasks;
    expect(task).toMatchObject({
      quote: 'Thống kê hồ sơ',
      to: ['so-noi-vu'],
      lead: ['so-noi-vu'],
      dueDate: '2026-06-30',
      product: 'Báo cáo',
    });
    const points = '1. Hiến máu\n\na) Nội dung: Tổ chức lễ phát động.\n\nb) Phân công:\n\n- Chủ trì: Sở Y tế.';
    expect(tasks(`I. NHIỆM VỤ\n\n${points}`)).toEqual(['muc-1-khoan-1-diem-a: Tổ chức lễ phát động. → so-y-te']);
  });

  it('takes what labels say behind a duty in its own line', () => {
    expect(proposed('1. Giao Sở Y tế lắp 05 điểm wifi. Thời gian hoàn thành: Quý II/2026.').tasks).toMatchObject([
      { quote: 'Giao Sở Y tế lắp 05 điểm wifi.', dueDate: '2026-06-30' },
    ]);
  });

  it('gives the labels below a line to all its sentences, but for what they say themselves', () => {
    const text =
      '1. Giao Sở Nội vụ thống kê hồ sơ. Dọn kênh. Khơi cống thoát nước, xong trước ngày 05/4/2026. Nạo vét hồ chứa nước.\n\n- Đơn vị thực hiện: Sở Y tế.\n\n- Thời gian hoàn thành: Quý II/2026.';
    const read = proposed(`Yêu cầu các đơn vị thực hiện:\n\n${text}`).tasks;
    expect(read.map(({ to, dueDate }) => [to.join(), dueDate])).toEqual([
      ['so-noi-vu', '2026-06-30'],
      ['so-y-te', '2026-06-30'],
      ['so-y-te', '2026-04-05'],
      ['so-y-te', '2026-06-30'],
    ]);
  });

  it.each([
    'Lập danh sách. Rà soát hồ sơ. Thời gian hoàn thành trước ngày 30/4/2026.',
    'Lập danh sách. Rà soát hồ sơ. Hoàn thành trong tháng 4/2026.',
    'Lập danh sách. Rà soát hồ sơ. Thời hạn thực hiện chậm nhất ngày 30/4/2026.',
  ])('takes a sentence that only says until when for those before it: «%s»', (text) => {
    const read = proposed(`1. Sở Y tế:\n\n- ${text}`).tasks;
    expect(read.map(({ to, dueDate }) => [to.join(), dueDate])).toEqual([
      ['so-y-te', '2026-04-30'],
      ['so-y-te', '2026-04-30'],
    ]);
  });

  it.each([
    '1. Giao Sở Y tế lập danh sách; hoàn thành trong tháng 4/2026.',
    '1. Sở Y tế:\n\n- Lập danh sách; hoàn thành trong tháng 4/2026.',
    '1. Giao Sở Y tế lập danh sách; xong trước ngày 30/4/2026.',
  ])('lets a deadline behind a semicolon belong to its duty: %j', (text) => {
    const read = proposed(text).tasks;
    expect(read.map(({ to, dueDate }) => [to.join(), dueDate])).toEqual([['so-y-te', '2026-04-30']]);
    expect(read[0]!.quote).toMatch(/; (?:hoàn thành|xong)/u);
  });

  it.each([
    ['Căn cứ chức năng, nhiệm vụ được giao, lập danh sách hộ nuôi cá lồng.', 'so-y-te'],
    ['Căn cứ chức năng, nhiệm vụ, phối hợp với các cơ quan, đơn vị liên quan kiểm tra bếp ăn.', 'so-y-te'],
    ['Trên cơ sở kết quả rà soát, lập danh sách hộ nghèo.', 'so-y-te'],
    ['Căn cứ tình hình dịch bệnh, Sở Nội vụ bố trí nhân lực.', 'so-noi-vu'],
    [
      'Căn cứ nội dung trên; các sở, ban, ngành và UBND cấp xã trên địa bàn tỉnh tiến hành tổng kết, đánh giá.',
      'cac-so, cac-xa',
    ],
  ])('reads on behind what a duty rests on: «%s»', (sentence, unit) => {
    expect(tasks(`1. Sở Y tế\n\n- ${sentence}`)).toEqual([`khoan-1: ${sentence} → ${unit}`]);
  });

  it.each([
    'Căn cứ Thông tư số 3/2026/TT-BYT của Bộ trưởng, Chủ nhiệm Uỷ ban hướng dẫn thi hành Luật;',
    'Căn cứ Kế hoạch số 5/KH-UBND của Thành phố, triển khai Chương trình;',
    'Xét đề nghị của Giám đốc Sở Y tế, Giám đốc Sở Tài chính hướng dẫn;',
  ])('takes «%s» for a ground', (ground) => {
    expect(tasks(`1. ${ground}`)).toEqual([]);
  });

  it.each([
    'yêu cầu Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu tổ chức quán triệt Chỉ thị.',
    'Giao Thủ trưởng các sở, ban, ngành; UBND các xã, phường, đặc khu tổ chức quán triệt Chỉ thị.',
    'Đề nghị các sở, ban, ngành; UBND các xã, phường, đặc khu tổ chức quán triệt Chỉ thị.',
  ])('reads names on both sides of a semicolon: «%s»', (sentence) => {
    expect(proposed(`1. ${sentence}`).tasks.map(({ to }) => to)).toEqual([['cac-so', 'cac-xa']]);
  });

  it('reads the product of a sentence, unless a label names it', () => {
    const productsOf = (text: string) => proposed(text).tasks.map(({ product }) => product);
    expect(productsOf('1. Giao Sở Y tế xây dựng kế hoạch tiêm chủng; rà soát hồ sơ.')).toEqual([
      'Kế hoạch tiêm chủng',
      undefined,
    ]);
    expect(productsOf('1. Giao Sở Y tế xây dựng kế hoạch tiêm chủng.\n\n- Sản phẩm: Đề án.')).toEqual(['Đề án']);
  });

  it('reads tables of tasks, and no others', () => {
    const table =
      '| STT | Nội dung | Chủ trì | Phối hợp | Thời hạn | Sản phẩm |\n| - | - | - | - | - | - |\n| 1 | Lập kế hoạch | Sở Y tế | Sở Tài chính | 30/6/2026 | Kế hoạch |\n| 2 | Báo cáo | Sở Nội vụ | | Hằng quý | |';
    expect(proposed(`1. Phân công:\n\n${table}`).tasks).toMatchObject([
      {
        quote: 'Lập kế hoạch',
        to: ['so-y-te'],
        lead: ['so-y-te'],
        coordinators: ['so-tai-chinh'],
        dueDate: '2026-06-30',
        product: 'Kế hoạch',
      },
      { quote: 'Báo cáo', to: ['so-noi-vu'], dueText: 'Hằng quý' },
    ]);
    expect(tasks('1. Số liệu:\n\n| STT | Nội dung | Kinh phí |\n| - | - | - |\n| 1 | Lễ phát động | 5 |')).toEqual([]);
  });

  it('finds duties below a lead that asks, whatever the heading above tells', () => {
    const text =
      'I. ĐÁNH GIÁ CHUNG\n\nBến sông đã sạch.\n\nThành phố cần tập trung thực hiện tốt một số nhiệm vụ sau:\n\n1. Sở Y tế chỉ đạo các trạm phun thuốc.';
    expect(tasks(text, { typeName: 'Thông báo', to: [] })).toEqual([
      'muc-1-khoan-1: Sở Y tế chỉ đạo các trạm phun thuốc. → so-y-te',
    ]);
  });

  it('takes a first line that lost its end for no heading', () => {
    const text =
      '1. Sở Y tế theo dõi các trường học; tham mưu báo cáo kết quả về Cục Phòng bệnh\n\n- Cơ quan thường trực.';
    expect(tasks(text, { to: [] })).toContain('khoan-1: Sở Y tế theo dõi các trường học → so-y-te');
  });

  it('reads a time whose colon was forgotten', () => {
    const text = '6. Tổ chức triển khai Chiến lược\n\nThời gian thực hiện sau khi Chiến lược được ban hành.';
    expect(proposed(text).tasks).toMatchObject([
      { quote: 'Tổ chức triển khai Chiến lược', dueText: 'sau khi Chiến lược được ban hành' },
    ]);
  });

  it('reads what is asked for before a colon that opens a list', () => {
    const text = '1. Giao Sở Y tế ban hành giấy mời; trang trí hội trường với tiêu đề:\n\n“Ngày hội sông”';
    expect(tasks(text, { to: [] })).toEqual([
      'khoan-1: Giao Sở Y tế ban hành giấy mời → so-y-te',
      'khoan-1: trang trí hội trường với tiêu đề → so-y-te',
    ]);
  });

  it('takes a line above a list of papers for the duty itself', () => {
    const text =
      'Yêu cầu các đơn vị thực hiện các nội dung sau:\n\n1. Quán triệt các văn bản sau:\n\n- Luật Nuôi trồng.\n\n- Nghị định số 21/2026/NĐ-CP.';
    expect(tasks(text)).toEqual(['khoan-1: Quán triệt các văn bản sau → cac-so']);
  });

  it('takes a line that is told in parts for one duty', () => {
    const lead = 'Báo cáo Giám đốc Sở trong vòng 24 giờ kể từ khi phát hiện dây neo hư hỏng';
    const parts = `3. ${lead}:\n\na) Dây đứt: báo cáo bằng văn bản;\n\nb) Dây mòn: kèm biên bản.`;
    const read = proposed(`Yêu cầu các đơn vị:\n\n${parts}`).tasks;
    expect(read.map(({ quote, dueText }) => [quote, dueText])).toEqual([
      [lead, 'trong vòng 24 giờ kể từ khi phát hiện dây neo hư hỏng'],
    ]);
    expect(tasks('Yêu cầu các đơn vị:\n\n1. Chuẩn bị dây neo:\n\na) Rà soát dây;\n\nb) Sở Y tế cấp thuốc.')).toEqual([
      'khoan-1-diem-a: Rà soát dây → cac-so',
      'khoan-1-diem-b: Sở Y tế cấp thuốc. → so-y-te',
    ]);
  });

  it.each(['Tổ hỗ trợ có nhiệm vụ:', 'Trưởng bến có trách nhiệm:', 'Đội cứu hộ thực hiện các nhiệm vụ:'])(
    'takes what stands below «%s» for duties',
    (lead) => {
      const text = `Điều 2. ${lead}\n\n1. Tiếp nhận tin báo;\n\n2. Đề xuất phương án cứu hộ.`;
      expect(proposed(text, { typeName: 'Quyết định', to: [] }).tasks.map(({ quote }) => quote)).toEqual([
        'Tiếp nhận tin báo',
        'Đề xuất phương án cứu hộ.',
      ]);
    },
  );

  it.each([
    'Các đồng chí Đảng ủy viên dự, chỉ đạo họp bến.',
    'Ban điều hành các thôn vận động các hộ dọn bến.',
    'Các huyện ủy, thành ủy rà soát hồ sơ.',
  ])('finds the duty of persons and of bodies of the Party: «%s»', (sentence) => {
    expect(proposed(`1. ${sentence}`, { to: [] }).tasks.map(({ quote }) => quote)).toEqual([sentence]);
  });
});
