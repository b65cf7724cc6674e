import { describe, expect, it } from 'vitest';
import { aRegistry } from '../../testing/builders/a-registry.ts';
import { findMentions } from './mentions.ts';

const named = (text: string): string[] =>
  findMentions(text, { registry: { ...aRegistry(), units: [] } }).map(({ words }) => words);

describe('the name of a body that no register has', () => {
  it.each([
    ['Sở Nông nghiệp và Phát triển nông thôn theo dõi mực nước.', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Giao thông vận tải sớm khắc phục.', 'Sở Giao thông vận tải'],
    ['Trung tâm Phục vụ hành chính công phường bố trí máy tính.', 'Trung tâm Phục vụ hành chính công phường'],
    ['Trung tâm Y tế tuyến huyện', 'Trung tâm Y tế tuyến huyện'],
    [
      'Ban Quản lý dự án đầu tư xây dựng các công trình bến sông tỉnh bố trí cán bộ.',
      'Ban Quản lý dự án đầu tư xây dựng các công trình bến sông tỉnh',
    ],
    ['Trạm Quan trắc nước lũ có trách nhiệm báo tin.', 'Trạm Quan trắc nước lũ'],
    ['2. Đội Cứu hộ đường sông:', 'Đội Cứu hộ đường sông'],
    ['Phòng Công chức, viên chức tổng hợp.', 'Phòng Công chức, viên chức'],
    ['Khoa Phòng, chống bệnh truyền nhiễm giám sát.', 'Khoa Phòng, chống bệnh truyền nhiễm'],
    ['Khoa Dược mua thuốc.', 'Khoa Dược'],
    ['Bộ phận Một cửa nhận hồ sơ.', 'Bộ phận Một cửa'],
    ['Tổ công nghệ số cộng đồng hướng dẫn người dân.', 'Tổ công nghệ số cộng đồng'],
    ['Thuế tỉnh Gió Ngàn rà soát.', 'Thuế tỉnh Gió Ngàn'],
    ['Ủy ban nhân dân tỉnh nhận được Công văn.', 'Ủy ban nhân dân tỉnh'],
    ['Ủy ban nhân dân các huyện, thị xã, thành phố rà soát.', 'Ủy ban nhân dân các huyện, thị xã, thành phố'],
    ['Công ty Cổ phần Đầu tư hạ tầng Bến Đò gửi hồ sơ.', 'Công ty Cổ phần Đầu tư hạ tầng Bến Đò'],
    ['Hiệp hội Vận tải đường sông Gió Ngàn vận động hội viên.', 'Hiệp hội Vận tải đường sông Gió Ngàn'],
    ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh bắn pháo hiệu kêu gọi tàu.', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    [
      'Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương rà soát.',
      'Sở Công Thương các tỉnh, thành phố trực thuộc Trung ương',
    ],
    [
      'Ban Chỉ huy Phòng thủ dân sự các xã, phường ven biển sơ tán dân.',
      'Ban Chỉ huy Phòng thủ dân sự các xã, phường ven biển',
    ],
    ['Công đoàn các Khu công nghiệp trao quà.', 'Công đoàn các Khu công nghiệp'],
    ['Phòng Công nghệ thông tin hoàn thành phần mềm.', 'Phòng Công nghệ thông tin'],
    ['Phòng Kế hoạch tổng hợp chủ trì rà soát.', 'Phòng Kế hoạch tổng hợp'],
    ['Phòng Kế hoạch tổng hợp báo cáo.', 'Phòng Kế hoạch'],
    ['Tổ Văn phòng in sao đề thi.', 'Tổ Văn phòng'],
    ['Đoàn trường cử đoàn viên.', 'Đoàn trường'],
    ['Huyện Đoàn Bến Sông chuẩn bị địa điểm.', 'Huyện Đoàn Bến Sông'],
    ['UBND huyện, thành phố rà soát.', 'UBND huyện, thành phố'],
  ])('goes on in small letters: «%s»', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  it.each([
    ['Báo cáo Sở Y tế tình hình dịch bệnh.', 'Sở Y tế'],
    ['Gửi Sở Nội vụ danh sách dự thi.', 'Sở Nội vụ'],
    ['Sở Y tế và các đơn vị liên quan', 'Sở Y tế'],
    ['Sở Y tế hằng quý', 'Sở Y tế'],
    ['Sở Y tế đã phối hợp với các xã.', 'Sở Y tế'],
    ['Huyện ủy tổ chức quán triệt.', 'Huyện ủy'],
    ['UBND huyện, UBND xã rà soát.', 'UBND huyện'],
    ['Sở Y tế làm Trưởng đoàn.', 'Sở Y tế'],
    ['Sở Y tế mời Chủ tịch dự.', 'Sở Y tế'],
  ])('ends where other words begin: «%s»', (text, name) => {
    expect(named(text)[0]).toBe(name);
  });

  it.each([
    'Sở hữu trí tuệ',
    'Đội ngũ cán bộ phải học.',
    'Tổ chức lớp học.',
    'Khoa học tiến bộ.',
    'Đảng ủy viên dự họp.',
    'Thuế thu nhập tăng.',
  ])('begins with no word that only looks like one: «%s»', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    [
      'các Phòng: Công tác sinh viên, Kế hoạch - Tài chính, Trưởng các Khoa',
      ['Phòng Công tác sinh viên', 'Phòng Kế hoạch - Tài chính'],
    ],
    ['các Sở: Tài chính, Giáo dục và Đào tạo, Y tế', ['Sở Tài chính', 'Sở Giáo dục và Đào tạo', 'Sở Y tế']],
    [
      'các Sở: Văn hóa, Thể thao và Du lịch, Y tế và Nội vụ',
      ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế', 'Sở Nội vụ'],
    ],
    ['các Phòng: Bến bãi và Lồng bè, Nội vụ và Y tế', ['Phòng Bến bãi và Lồng bè', 'Phòng Nội vụ', 'Phòng Y tế']],
    ['các Sở: Nội vụ, Khoa học và Công nghệ', ['Sở Nội vụ', 'Sở Khoa học và Công nghệ']],
  ])('is read from a list: «%s»', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});
