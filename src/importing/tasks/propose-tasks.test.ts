import { describe, expect, it } from 'vitest';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import type { DraftHeader } from '../draft/draft.ts';
import { readBack } from '../draft/read-back.ts';
import { doubtText } from '../draft/doubt-text.ts';
import { proposeTasks, type Proposals } from './propose-tasks.ts';

const header: DraftHeader = {
  system: 'state',
  typeName: 'Công văn',
  issuedDate: '2026-03-01',
  to: [{ text: '- Các sở, ban, ngành Thành phố;', units: ['cac-so'] }],
  toPlaces: [],
  signers: [],
  topics: [],
};

const proposed = (text: string, more: Partial<DraftHeader> = {}): Proposals =>
  proposeTasks(
    readBack(text).body,
    { ...header, ...more },
    {
      registry: aRegistry(),
      day: '2026-03-01',
      ...(more.organName !== undefined && { organ: more.organName }),
    },
  );

/** Each task as “provision: quote → units”. */
const tasks = (text: string, more: Partial<DraftHeader> = {}): string[] =>
  proposed(text, more).tasks.map(({ provision, quote, to }) => `${provision}: ${quote} → ${to.join(', ')}`);

describe('proposeTasks', () => {
  it('reads who leads, who joins, until when', () => {
    const [task] = proposed(
      '1. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính và UBND các xã, phường, đặc khu rà soát hồ sơ, hoàn thành trước ngày 30/4/2026.',
    ).tasks;
    expect(task).toMatchObject({
      id: '1a',
      title: 'Rà soát hồ sơ',
      provision: 'khoan-1',
      to: ['so-y-te'],
      lead: ['so-y-te'],
      coordinators: ['so-tai-chinh', 'cac-xa'],
      dueDate: '2026-04-30',
    });
  });

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

  it('gives what stands below a line of units to those units', () => {
    const text =
      'Ủy ban nhân dân Thành phố yêu cầu:\n\n1. Sở Y tế:\n\na) Phun hoá chất;\n\nb) Báo cáo kết quả.\n\n2. Sở Tài chính cấp kinh phí.';
    expect(tasks(text)).toEqual([
      'khoan-1-diem-a: Phun hoá chất → so-y-te',
      'khoan-1-diem-b: Báo cáo kết quả. → so-y-te',
      'khoan-2: Sở Tài chính cấp kinh phí. → so-tai-chinh',
    ]);
  });

  it('gives what names nobody to the addressees, and to those whom the preamble asks', () => {
    expect(tasks('Sở Nội vụ đề nghị các cơ quan thực hiện nội dung sau:\n\n1. Lập danh sách.')).toEqual([
      'khoan-1: Lập danh sách. → cac-so',
    ]);
    expect(
      tasks('Yêu cầu Chủ tịch UBND các xã, phường, đặc khu thực hiện các nhiệm vụ sau:\n\n1. Lập danh sách.'),
    ).toEqual(['khoan-1: Lập danh sách. → cac-xa']);
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

  it('cuts at semicolons where another duty begins, its own units with it', () => {
    expect(tasks('1. Giao Sở Y tế rà soát hồ sơ; báo cáo kết quả; giao Sở Tài chính cấp kinh phí.')).toEqual([
      'khoan-1: Giao Sở Y tế rà soát hồ sơ → so-y-te',
      'khoan-1: báo cáo kết quả → so-y-te',
      'khoan-1: giao Sở Tài chính cấp kinh phí. → so-tai-chinh',
    ]);
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

  it.each([
    ['1. Giao Sở Y tế phối hợp Sở Tài chính lập dự toán.', ['so-tai-chinh']],
    ['1. Sở Y tế:\n\n- Phối hợp Sở Tài chính lập dự toán.', ['so-tai-chinh']],
    ['1. Giao Sở Y tế chủ trì, phối hợp Sở Tài chính, Sở Nội vụ lập dự toán.', ['so-tai-chinh', 'so-noi-vu']],
  ])('knows who joins without “với”: %j', (text, coordinators) => {
    expect(proposed(text).tasks).toMatchObject([{ to: ['so-y-te'], coordinators }]);
  });

  it.each(['Đề nghị Sở Y tế', 'Giao Sở Y tế', 'Yêu cầu Giám đốc Sở Y tế'])(
    'takes whom a heading asks for those of what stands below it: «%s»',
    (heading) => {
      expect(tasks(`1. ${heading}\n\n- Tổ chức lễ phát động.`)).toEqual(['khoan-1: Tổ chức lễ phát động. → so-y-te']);
    },
  );

  it.each([
    ['Báo cáo tháng: Sở Y tế tổng hợp số liệu.', 'so-y-te'],
    ['Cơ quan thực hiện: Sở Y tế chủ trì tham mưu Kế hoạch; Sở Nội vụ tổ chức tập huấn.', 'so-y-te;so-noi-vu'],
    ['Về tuyên truyền: Sở Nội vụ phối hợp với Sở Y tế đăng tin.', 'so-noi-vu'],
  ])('reads who does it behind what it is about: «%s»', (sentence, units) => {
    expect(
      proposed(`1. ${sentence}`)
        .tasks.map(({ to }) => to.join())
        .join(';'),
    ).toBe(units);
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

  it('reads who carries out a decision', () => {
    const text =
      'Điều 1. Chánh Văn phòng, Giám đốc các Sở: Nội vụ, Tài chính; Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.';
    expect(proposed(text).tasks).toMatchObject([
      { provision: 'dieu-1', to: ['van-phong', 'so-noi-vu', 'so-tai-chinh'] },
    ]);
  });

  it('proposes a duty of a unit that nobody knows, and says so once', () => {
    const { tasks: found, doubts } = proposed('1. Công an Thành phố điều tra.\n\n2. Công an Thành phố báo cáo.');
    expect(found.map(({ to }) => to)).toEqual([[], []]);
    expect(doubts).toEqual([
      {
        path: 'tasks',
        message: expect.stringMatching(/^«Công an Thành phố»/) as string,
        tasks: ['1a', '2a'],
        unlisted: [
          {
            words: 'Công an Thành phố',
            places: [
              { task: '1a', list: 'to' },
              { task: '2a', list: 'to' },
            ],
          },
        ],
      },
    ]);
    expect(doubtText(doubts[0]!)).toMatch(/^nhiệm vụ 1a, 2a: «Công an Thành phố»/);
  });

  it('says of a duty of all addressees which of them nobody knows', () => {
    const to = [...header.to, { text: '- Công an Thành phố.', units: [] }];
    const { tasks: found, doubts } = proposed('1. Yêu cầu các đơn vị nghiêm túc thực hiện.', { to });
    expect(found.map((task) => task.to)).toEqual([['cac-so']]);
    expect(doubts.flatMap(({ unlisted }) => unlisted)).toEqual([
      { words: 'Công an Thành phố', places: [{ task: '1a', list: 'to' }] },
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

  it.each(['Cơ quan thường trực', 'Tổ giúp việc, cơ quan đầu mối', 'Tiến độ thực hiện'])(
    'takes units below the heading «%s» of a decision',
    (heading) => {
      const text = `Điều 2. ${heading}\n\n1. Sở Y tế lập danh sách hộ nuôi cá lồng.\n\n2. Nội dung khác.`;
      expect(tasks(text, { typeName: 'Quyết định' })).toEqual([
        'dieu-2-khoan-1: Sở Y tế lập danh sách hộ nuôi cá lồng. → so-y-te',
      ]);
    },
  );

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

  it('finds duties below a lead that asks, whatever the heading above tells', () => {
    const text =
      'I. ĐÁNH GIÁ CHUNG\n\nBến sông đã sạch.\n\nThành phố cần tập trung thực hiện tốt một số nhiệm vụ sau:\n\n1. Sở Y tế chỉ đạo các trạm phun thuốc.';
    expect(tasks(text, { typeName: 'Thông báo', to: [] })).toEqual([
      'muc-1-khoan-1: Sở Y tế chỉ đạo các trạm phun thuốc. → so-y-te',
    ]);
  });

  it('finds the duty of a unit that is named below a heading about money', () => {
    const text =
      'III. KINH PHÍ\n\n1. Kinh phí được ưu tiên.\n\n2. Đối với các việc trong năm 2026, Sở Y tế chủ động cân đối.';
    const { tasks: found } = proposed(text, { typeName: 'Kế hoạch', to: [] });
    expect(found.map(({ to, dueDate }) => [to, dueDate])).toEqual([[['so-y-te'], undefined]]);
  });

  it.each([
    ['Hoàn thành tốt: Là những đơn vị đạt từ 85 điểm.'],
    ['Hoàn thành: Xét tối đa 15 tập thể.'],
    ['“Chào mừng lễ hội sông; hoàn thành mọi chỉ tiêu”.'],
    ['Bến tàu khách Gió Ngàn là tổ chức hành chính.'],
  ])('takes what words mean, and the words of others, for no duty: %s', (sentence) => {
    expect(tasks(`1. Yêu cầu thực hiện các nội dung sau:\n\n- ${sentence}`)).toEqual([]);
  });

  it('reads what units have to do behind the paper that charges them', () => {
    const charged = 'Các đơn vị được giao thực hiện các việc thuộc Kế hoạch lập dự toán kinh phí.';
    expect(tasks(`1. ${charged}`)).toEqual([`khoan-1: ${charged} → cac-so`]);
    const bound =
      'Căn cứ nội dung Kế hoạch, Sở Y tế được phân công chủ trì các việc được giao tại Kế hoạch này có trách nhiệm lập dự toán.';
    expect(tasks(`1. ${bound}`, { to: [] })).toEqual([`khoan-1: ${bound} → so-y-te`]);
  });

  it('takes a first line that lost its end for no heading', () => {
    const text =
      '1. Sở Y tế theo dõi các trường học; tham mưu báo cáo kết quả về Cục Phòng bệnh\n\n- Cơ quan thường trực.';
    expect(tasks(text, { to: [] })).toContain('khoan-1: Sở Y tế theo dõi các trường học → so-y-te');
  });

  it('reads who does what behind the request that it answers', () => {
    const text = '1. Về đề nghị các bộ sớm rà soát; hoàn thiện quy trình: Sở Y tế cần tiếp tục rà soát.';
    expect(tasks(text, { to: [] })).toEqual(['khoan-1: Sở Y tế cần tiếp tục rà soát. → so-y-te']);
  });

  it('reads a time whose colon was forgotten', () => {
    const text = '6. Tổ chức triển khai Chiến lược\n\nThời gian thực hiện sau khi Chiến lược được ban hành.';
    expect(proposed(text).tasks).toMatchObject([
      { quote: 'Tổ chức triển khai Chiến lược', dueText: 'sau khi Chiến lược được ban hành' },
    ]);
  });

  it('finds no duty in an annex that lists things, and finds them in one that lists tasks', () => {
    const annex = (title: string): string =>
      `1. Giao Sở Y tế rà soát.\n\n<Annex title="${title}">\n\n- Nộp hồ sơ trực tiếp.\n\n</Annex>`;
    expect(tasks(annex('DANH MỤC THỦ TỤC'))).toHaveLength(1);
    expect(tasks(annex('DANH MỤC NHIỆM VỤ'))).toHaveLength(2);
  });

  it('goes on speaking to the units of its paragraph, whatever the heading tells', () => {
    const text =
      'I. ĐÁNH GIÁ\n\n1. Giao Sở Y tế xem xét, xử lý. Đối với nội dung vượt thẩm quyền, đề xuất phương án.\n\n2. Đề xuất chung.';
    expect(tasks(text, { typeName: 'Thông báo', to: [] })).toEqual([
      'muc-1-khoan-1: Giao Sở Y tế xem xét, xử lý. → so-y-te',
      'muc-1-khoan-1: Đối với nội dung vượt thẩm quyền, đề xuất phương án. → so-y-te',
    ]);
  });

  it.each([
    'với vai trò là chủ đầu tư, Sở Y tế chủ động làm việc với các bên.',
    'Để xác định vị trí, Sở Y tế phối hợp với Bộ Công Thương và các cơ quan liên quan rà soát.',
  ])('finds who does it behind a purpose or a part: %s', (sentence) => {
    expect(proposed(`1. Về kho dự trữ: ${sentence}`, { to: [] }).tasks.map(({ to }) => to)).toEqual([['so-y-te']]);
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

  it('names no more than five of many units that one name may mean', () => {
    const units = ['A', 'B', 'C', 'D', 'E', 'G', 'H'].map((letter) => ({
      id: `cong-an-${letter.toLowerCase()}`,
      name: `Công an phường Bến ${letter}`,
      isGroup: false,
      groups: [],
    }));
    const { body } = readBack('1. Giao Công an phường tuần tra.');
    const { doubts } = proposeTasks(body, { ...header, to: [] }, { registry: { units, abbreviations: [] } });
    expect(doubts.map(({ message }) => message)).toEqual([
      '«Công an phường» có thể là cong-an-a, cong-an-b, cong-an-c, cong-an-d, cong-an-e và 2 đơn vị khác: xem lại mã đơn vị.',
    ]);
  });

  it('asks nothing of the organ that speaks, unless it is bound', () => {
    const organ = { organName: 'Ủy ban nhân dân phường Hoa Sữa', to: [] };
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa xem xét, quyết định mức thu.', organ)).toEqual([]);
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa có trách nhiệm kiểm tra.', organ)).toHaveLength(1);
    expect(tasks('1. Ủy ban nhân dân phường Hoa Sữa kiểm tra hồ sơ.')).toHaveLength(1);
  });

  it('reads whom a decision binds at its end, however their list is written', () => {
    const whole =
      'Chánh Văn phòng UBND; Trưởng Ban Vì sự đẹp đẽ của bến sông; Giám đốc Sở Nội vụ; các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này';
    expect(tasks(`Điều 3. ${whole}./.`, { typeName: 'Quyết định', to: [] })).toEqual([
      `dieu-3: ${whole} → van-phong, so-noi-vu`,
    ]);
  });

  it('reads a list of units up to its colon', () => {
    const sentence =
      'Đề nghị Sở Y tế; các bến đò có đăng ký trên sông; UBND các xã, phường, đặc khu: tổ chức rà soát lồng bè.';
    expect(tasks(`1. ${sentence}`)).toEqual([`khoan-1: ${sentence} → so-y-te, cac-xa`]);
  });

  it.each(['Giám đốc sở, Thủ trưởng cơ quan, ban, ngành Thành phố', 'Các sở, ngành', 'Sở, ban, ngành thuộc Thành phố'])(
    'knows all departments by «%s»',
    (words) => {
      expect(proposed(`1. ${words} có trách nhiệm rà soát hồ sơ.`).tasks.map(({ to }) => to)).toEqual([['cac-so']]);
    },
  );

  it.each([
    'Các thành viên Ban Chỉ đạo có trách nhiệm:',
    'Thành viên Tổ công tác thực hiện các việc sau:',
    'Sở Y tế và cơ quan có thành viên Ban Chỉ đạo phải:',
  ])('finds duties in a list of what persons have to do: %s', (lead) => {
    expect(tasks(`1. ${lead}\n\n- Lập danh sách hộ nuôi cá lồng.`)).toHaveLength(1);
  });

  it.each(['Quý II/2026', 'Đầu quý 3', 'Cuối quý IV'])('reads who does what behind a quarter: %s', (quarter) => {
    const sentence = `${quarter}, các cơ quan, đơn vị đánh giá kết quả phong trào.`;
    expect(tasks(`1. ${sentence}`)).toEqual([`khoan-1: ${sentence} → cac-so`]);
  });

  it.each(['cấp tỉnh', 'cấp thành phố', 'cấp xã'])('names bodies by their level: %s', (level) => {
    const heading = `Các sở, ban, ngành, đoàn thể ${level} và UBND các xã, phường, đặc khu`;
    expect(tasks(`1. ${heading}\n\n- Phổ biến quy định mới.`)).toEqual([
      'khoan-1: Phổ biến quy định mới. → cac-so, cac-xa',
    ]);
  });
});
