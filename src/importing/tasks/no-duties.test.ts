import { describe, expect, it } from 'vitest';
import { proposed, tasks } from '../../testing/builders/papers/proposed-tasks.ts';

describe('what is no duty', () => {
  it.each([
    'Sở Nội vụ đã trình Kế hoạch kiểm tra.',
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    'Theo đề nghị của Giám đốc Sở Tài chính;',
    'Quyết định này có hiệu lực từ ngày ký.',
    'Sau khi họp giao ban, Sở Y tế được biểu dương.',
    'Trên đây là báo cáo của Sở Nội vụ.',
    'Quá thời hạn trên, đơn vị nào không gửi thì xem như đồng ý.',
    'Các căn cứ: Kế hoạch số 5, Trưởng Ban Cây xanh kiểm soát.',
    'Thời gian qua, việc nuôi cá lồng luôn được các địa phương quan tâm chỉ đạo.',
    'Trưởng Ban Cây xanh có quyền yêu cầu các đơn vị cung cấp hồ sơ.',
    'Hội nghị được tổ chức tại bến sông.',
    'Hội Cựu đò viên tỉnh Gió Ngàn: Không có khả năng tổ chức đại hội.',
    'Hồ sơ đề nghị Chủ tịch UBND tặng Bằng khen gồm 02 bộ.',
    'Các thành viên của Đội Cứu hộ làm việc theo chế độ kiêm nhiệm.',
    'Từ nội dung nêu trên, Sở Y tế không có thẩm quyền công nhận.',
    'Sở Nội vụ: Không có khả năng kiện toàn nhân sự.',
  ])('takes «%s» for none', (sentence) => {
    expect(tasks(`1. ${sentence}`)).toEqual([]);
  });

  it('reads units from headings, and takes nothing from headings that only tell', () => {
    const text =
      'I. MỤC ĐÍCH, YÊU CẦU\n\n1. Nâng cao nhận thức.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế\n\n- Tổ chức lễ phát động.';
    expect(tasks(text, { typeName: 'Kế hoạch', to: [] })).toEqual(['muc-2-khoan-1: Tổ chức lễ phát động. → so-y-te']);
    const rules = 'Điều 1. Trách nhiệm của Sở Y tế\n\n1. Kiểm tra việc thực hiện.\n\nĐiều 2. Hiệu lực';
    expect(tasks(rules, { typeName: 'Quyết định', to: [] })).toEqual([
      'dieu-1-khoan-1: Kiểm tra việc thực hiện. → so-y-te',
    ]);
  });

  it('knows “giao ban” from “giao Ban …”', () => {
    expect(tasks('1. Sau cuộc họp giao ban, lãnh đạo thống nhất.')).toEqual([]);
    expect(tasks('1. Giao Ban Quản lý chợ quản lý 03 nhà kho.')).toEqual([
      'khoan-1: Giao Ban Quản lý chợ quản lý 03 nhà kho. → ',
    ]);
  });

  it('lists what sounds like a duty and became none', () => {
    const { tasks: none, unassigned } = proposed('1. Hồ sơ phải được lưu trữ theo quy định.');
    expect([none, unassigned.map(({ text }) => text)]).toEqual([[], ['Hồ sơ phải được lưu trữ theo quy định.']]);
  });

  it.each([
    'Thành lập Ban Chỉ đạo gồm các thành viên sau:',
    'Tổ công tác gồm các ông, bà có tên sau đây:',
    'Các thành viên Ban Chỉ đạo:',
    'Hồ sơ đề nghị khen thưởng gồm:',
  ])('finds no duty in a list of persons or papers: %s', (lead) => {
    const list =
      '- Chánh án Toà án nhân dân Thành phố;\n\n- Phó Giám đốc Sở Y tế phụ trách dân số;\n\n- Báo cáo thành tích.';
    expect(tasks(`1. ${lead}\n\n${list}`)).toEqual([]);
  });

  it.each([
    'Nghị định số 21/2026/NĐ-CP ngày 04/02/2026 quy định chi tiết Luật Nuôi trồng.',
    'Luật Nuôi trồng ngày 16 tháng 6 năm 2025.',
    'Các Thông tư về lồng bè.',
    'Kế hoạch số 12/KH-UBND về lồng bè.',
    'Trưởng ban: Ông Nguyễn Văn Sông - Phó Chủ tịch phường.',
    'Tổng số hộ nuôi cá lồng trong kỳ.',
    'Đơn vị tính: 1.000 đồng/lồng.',
    'Mức thu được áp dụng từ năm học sau.',
    'TRƯỞNG BAN CHỈ ĐẠO NUÔI TRỒNG',
    'Các nhiệm vụ khác thực hiện theo Phụ lục kèm theo.',
    'Thông tin chi tiết liên hệ đồng chí Ma Thị Sông.',
    'Vướng mắc liên hệ Phòng Bến bãi.',
  ])('finds no duty below a line that asks where an item only names something: %s', (item) => {
    expect(tasks(`1. Yêu cầu các đơn vị thực hiện các nội dung sau:\n\n- ${item}`)).toEqual([]);
  });

  it('finds no duty below a heading that gives powers', () => {
    const text =
      'Điều 1. Phân cấp thẩm quyền\n\n1. Sở Y tế quyết định mức thu.\n\nĐiều 2. Quyền hạn của Sở Y tế\n\n1. Kiểm tra hồ sơ.\n\n2. Yêu cầu.';
    expect(tasks(text, { typeName: 'Quyết định', to: [] })).toEqual([]);
  });

  it.each([
    'Ủy ban nhân dân Thành phố phân cấp cho Sở Y tế thẩm quyền quyết định:',
    'Uỷ quyền cho Giám đốc Sở Y tế ký các quyết định sau:',
  ])('finds no duty in what somebody may do: %s', (lead) => {
    expect(tasks(`Điều 3. Mức thu\n\n${lead}\n\n1. Bổ sung số lượng bến.\n\n2. Điều chỉnh mức thu.`)).toEqual([]);
  });

  it.each([
    ['Hoàn thành tốt: Là những đơn vị đạt từ 85 điểm.'],
    ['Hoàn thành: Xét tối đa 15 tập thể.'],
    ['“Chào mừng lễ hội sông; hoàn thành mọi chỉ tiêu”.'],
    ['Bến tàu khách Gió Ngàn là tổ chức hành chính.'],
  ])('takes what words mean, and the words of others, for no duty: %s', (sentence) => {
    expect(tasks(`1. Yêu cầu thực hiện các nội dung sau:\n\n- ${sentence}`)).toEqual([]);
  });

  it('finds no duty in an annex that lists things, and finds them in one that lists tasks', () => {
    const annex = (title: string): string =>
      `1. Giao Sở Y tế rà soát.\n\n<Annex title="${title}">\n\n- Nộp hồ sơ trực tiếp.\n\n</Annex>`;
    expect(tasks(annex('DANH MỤC THỦ TỤC'))).toHaveLength(1);
    expect(tasks(annex('DANH MỤC NHIỆM VỤ'))).toHaveLength(2);
  });

  it('asks nothing of the organ that speaks, unless it is bound', () => {
    const organ = { organName: 'Ủy ban nhân dân phường Hoa Sữa', to: [] };
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa xem xét, quyết định mức thu.', organ)).toEqual([]);
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa có trách nhiệm kiểm tra.', organ)).toHaveLength(1);
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa kiểm tra hồ sơ.')).toHaveLength(1);
  });
});

describe('sentences that sound like duties and became none', () => {
  const listed = (sentence: string): string[] =>
    proposed(`I. ĐÁNH GIÁ\n\n1. ${sentence}`, { typeName: 'Báo cáo', to: [] }).unassigned.map(({ text }) => text);

  it.each([
    'Trưởng thôn vận động các hộ dọn bến.',
    'Hộ nuôi cá lồng cần rà soát dây neo.',
    'Nhà thầu tháo dỡ giàn giáo.',
    'Người dân chủ động gia cố lồng bè.',
    'Học sinh lớp 9 chuẩn bị hồ sơ.',
  ])('are listed: «%s»', (sentence) => {
    expect(listed(sentence)).toEqual([sentence]);
  });

  it.each([
    'Trưởng thôn đã vận động các hộ dọn bến.',
    'Công chức làm việc tại các cơ quan quản lý bến.',
    'Hộ nuôi cá lồng được hỗ trợ cọc.',
    'Căn cứ Kế hoạch phối hợp với Sở Y tế;',
    'Bến Đò thông báo giờ chạy.',
    'Các sở: Tài chính, Xây dựng, Công Thương.',
  ])('are not listed where they only tell: «%s»', (sentence) => {
    expect(listed(sentence)).toEqual([]);
  });
});
