import { describe, expect, it } from 'vitest';
import { LETTER, proposed, tasks } from '../../testing/builders/papers/proposed-tasks.ts';
import { doubtText } from '../draft/doubt-text.ts';
import { readBack } from '../draft/read-back.ts';
import { proposeTasks } from './propose-tasks.ts';

describe('whom a duty is proposed for', () => {
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

  it('cuts at semicolons where another duty begins, its own units with it', () => {
    expect(tasks('1. Giao Sở Y tế rà soát hồ sơ; báo cáo kết quả; giao Sở Tài chính cấp kinh phí.')).toEqual([
      'khoan-1: Giao Sở Y tế rà soát hồ sơ → so-y-te',
      'khoan-1: báo cáo kết quả → so-y-te',
      'khoan-1: giao Sở Tài chính cấp kinh phí. → so-tai-chinh',
    ]);
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

  it.each([
    'Đài Phát thanh và Truyền hình Thành phố',
    'Báo Bến Sông',
    'Trường Cao đẳng Nghề',
    'Ngân hàng Chính sách xã hội',
    'Hạt Kiểm lâm',
    'Bộ Chỉ huy Bộ đội Biên phòng',
    'Vườn quốc gia Đá Trắng',
    'Bưu điện Thành phố',
    'Nhà Văn hoá Thiếu nhi',
  ])('gives what a body has to do to no other where no register knows it: %s', (name) => {
    const { tasks: found, doubts } = proposed(`Đề nghị các cơ quan:\n\n1. ${name} tăng thời lượng đưa tin.`);
    expect(found.map(({ to }) => to)).toEqual([[]]);
    expect(doubts.flatMap(({ unlisted = [] }) => unlisted.map(({ words }) => words))).toEqual([name]);
  });

  it('asks whose duty it is where somebody unheard of may begin the sentence', () => {
    const { tasks: found, doubts } = proposed('Đề nghị các cơ quan:\n\n1. Hai ca máy bơm nước ra sông.');
    expect(found.map(({ to }) => to)).toEqual([['cac-so']]);
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringMatching(/^câu không nói rõ giao cho ai/)]);
    expect(proposed('Đề nghị các cơ quan:\n\n1. Lập danh sách.').doubts).toEqual([]);
  });

  it('goes on speaking to a unit behind what others are told in passing', () => {
    const text = '1. Sở Y tế kiểm tra công trình; yêu cầu chủ đầu tư che chắn. Báo cáo kết quả trước ngày 30/4/2026.';
    expect(proposed(text).tasks.at(-1)).toMatchObject({ to: ['so-y-te'], dueDate: '2026-04-30' });
  });

  it('says of a duty of all addressees which of them nobody knows', () => {
    const to = [...LETTER.to, { text: '- Công an Thành phố.', units: [] }];
    const { tasks: found, doubts } = proposed('1. Yêu cầu các đơn vị nghiêm túc thực hiện.', { to });
    expect(found.map((task) => task.to)).toEqual([['cac-so']]);
    expect(doubts.flatMap(({ unlisted }) => unlisted)).toEqual([
      { words: 'Công an Thành phố', places: [{ task: '1a', list: 'to' }] },
    ]);
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

  it('finds the duty of a unit that is named below a heading about money', () => {
    const text =
      'III. KINH PHÍ\n\n1. Kinh phí được ưu tiên.\n\n2. Đối với các việc trong năm 2026, Sở Y tế chủ động cân đối.';
    const { tasks: found } = proposed(text, { typeName: 'Kế hoạch', to: [] });
    expect(found.map(({ to, dueDate }) => [to, dueDate])).toEqual([[['so-y-te'], undefined]]);
  });

  it('reads what units have to do behind the paper that charges them', () => {
    const charged = 'Các đơn vị được giao thực hiện các việc thuộc Kế hoạch lập dự toán kinh phí.';
    expect(tasks(`1. ${charged}`)).toEqual([`khoan-1: ${charged} → cac-so`]);
    const bound =
      'Căn cứ nội dung Kế hoạch, Sở Y tế được phân công chủ trì các việc được giao tại Kế hoạch này có trách nhiệm lập dự toán.';
    expect(tasks(`1. ${bound}`, { to: [] })).toEqual([`khoan-1: ${bound} → so-y-te`]);
  });

  it('reads who does what behind the request that it answers', () => {
    const text = '1. Về đề nghị các bộ sớm rà soát; hoàn thiện quy trình: Sở Y tế cần tiếp tục rà soát.';
    expect(tasks(text, { to: [] })).toEqual(['khoan-1: Sở Y tế cần tiếp tục rà soát. → so-y-te']);
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

  it('names no more than five of many units that one name may mean', () => {
    const units = ['A', 'B', 'C', 'D', 'E', 'G', 'H'].map((letter) => ({
      id: `cong-an-${letter.toLowerCase()}`,
      name: `Công an phường Bến ${letter}`,
      isGroup: false,
      groups: [],
    }));
    const { body } = readBack('1. Giao Công an phường tuần tra.');
    const { doubts } = proposeTasks(body, { ...LETTER, to: [] }, { registry: { units, abbreviations: [] } });
    expect(doubts.map(({ message }) => message)).toEqual([
      '«Công an phường» có thể là cong-an-a, cong-an-b, cong-an-c, cong-an-d, cong-an-e và 2 đơn vị khác: xem lại mã đơn vị.',
    ]);
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

  it('knows who leads by order of another', () => {
    const text = '1. Sở Nội vụ chỉ đạo Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán.';
    expect(proposed(text).tasks).toMatchObject([
      { to: ['so-noi-vu', 'so-y-te'], lead: ['so-y-te'], coordinators: ['so-tai-chinh'] },
    ]);
    const told = proposed('1. Sở Nội vụ chỉ đạo Sở Y tế rà soát hồ sơ.').tasks;
    expect(told).toMatchObject([{ to: ['so-noi-vu'] }]);
    expect(told[0]).not.toHaveProperty('lead');
  });

  it('knows who leads and who joins behind a semicolon', () => {
    const [, second] = proposed('1. Sở Y tế rà soát; chủ trì, phối hợp với Sở Tài chính lập dự toán.').tasks;
    expect(second).toMatchObject({ to: ['so-y-te'], lead: ['so-y-te'], coordinators: ['so-tai-chinh'] });
  });

  it.each([
    ['Cử người dẫn đường, phối hợp với Sở Tài chính tổ chức đo đạc.', ['so-tai-chinh']],
    ['Cử người dẫn đường theo Quy chế phối hợp với Sở Tài chính.', undefined],
  ])('knows who joins in the middle of a duty: «%s»', (sentence, coordinators) => {
    expect(proposed(`1. Sở Y tế:\n\n- ${sentence}`).tasks.map((task) => task.coordinators)).toEqual([coordinators]);
  });

  it.each([
    ['Giao Giám đốc: Sở Y tế, Sở Nội vụ rà soát hồ sơ.', ['so-y-te', 'so-noi-vu']],
    ['Các Sở Y tế rà soát hồ sơ.', ['so-y-te']],
    ['Từng UBND phường Hoa Sữa rà soát hồ sơ.', ['hoa-sua']],
  ])('reads offices and words for several before a name: «%s»', (sentence, to) => {
    expect(proposed(`1. ${sentence}`, { to: [] }).tasks.map((task) => task.to)).toEqual([to]);
  });

  it('takes whose bodies are meant for no unit that is charged', () => {
    const sentence = 'Các chi bộ, đảng bộ trực thuộc Sở Y tế tổ chức quán triệt.';
    expect(proposed(`1. ${sentence}`, { to: [] }).tasks).toMatchObject([{ quote: sentence, to: [] }]);
    const row = '| TT | Nhiệm vụ | Phối hợp |\n| --- | --- | --- |\n| 1 | Rà soát | Các phòng thuộc Sở Y tế |';
    expect(proposed(row, { to: [] }).tasks[0]).not.toHaveProperty('coordinators');
  });

  it.each([
    ['Kiến nghị Chủ tịch UBND phường Hoa Sữa xử lý.', 'hoa-sua'],
    ['Sở Y tế yêu cầu các doanh nghiệp không chở quá tải.', 'so-y-te'],
    ['Sở Y tế rà soát hồ sơ, kiến nghị Sở Tài chính cấp kinh phí.', 'so-y-te'],
    ['Sở Y tế in đề thi và bàn giao cho Sở Nội vụ.', 'so-y-te'],
    ['Sở Y tế không cho tàu ra khơi.', 'so-y-te'],
    ['Các khoa, phòng căn cứ Thông báo triển khai thực hiện.', ''],
    ['Trưởng các khoa lâm sàng quán triệt nhân viên.', ''],
  ])('knows whose duty it is: «%s»', (sentence, unit) => {
    const { tasks: found } = proposed(`Đề nghị các cơ quan thực hiện:\n\n1. ${sentence}`, { to: [] });
    expect(found.map(({ to }) => to.join())).toEqual([unit]);
  });

  it('knows who stands for a house and its members from the house itself', () => {
    const sentence =
      'Thường trực Hội đồng nhân dân xã, các Ban, Tổ đại biểu và đại biểu Hội đồng nhân dân xã giám sát việc thực hiện Nghị quyết.';
    const house = { typeName: 'Nghị quyết', organName: 'Hội đồng nhân dân xã Gió Ngàn', to: [] };
    expect(proposed(`Điều 2. Thi hành\n\n1. ${sentence}`, house).tasks.map(({ quote }) => quote)).toEqual([sentence]);
  });

  it('reads the deadline of what is asked behind its subject', () => {
    const text = '1. Sở Y tế đăng ký gian hàng trước ngày 31/3/2026.';
    expect(proposed(text).tasks).toMatchObject([{ dueDate: '2026-03-31' }]);
  });
});
