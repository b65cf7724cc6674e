/** Words that “mật” belongs to, by the word before it or after it: there it is no degree of secrecy. */
export const WORDS_BEFORE = wordSet(
  'bí bảo cơ kín thân trật ném giữ gan túi ống đường sỏi dịch ong rỉ nước hoa trăng cần nghiêm chu cẩn ngọt lấy hút phun bọ giải tường đậm chiết mùi viêm nang u giãn ' +
    'cổ tẩm pha gà bọc tắm trái củ men bánh kẹo mía cải sữa vàng ong tuần',
);
export const WORDS_AFTER = wordSet(
  'độ khẩu mã thư ong thiết danh vụ nghị báo phục ước lệnh đàm tông gấu mía rỉ hoa ngọt kế đạo chỉ tuỵ tụy thám tịch hàm cáo khu truyền hiệu tấu phái ngữ chú thất cật đường chuột nhân vịt',
);
/** What stands beside “mật” in lists of organs and of the harvest. */
export const IN_LISTS = wordSet(
  'gan tuỵ tụy túi dạ dày lách ruột tiêu hoá hóa ong sáp phấn hoa sữa tim phổi thận keo chúa đường mứt dược tuỷ',
);

/** Names of families: a person may be called Mật. */
export const FAMILIES = wordSet(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đoàn vương trịnh trương đinh lâm phùng mai tô hà tạ quách thái chu châu cao la lương lưu ' +
    'tống thân triệu kiều đàm doãn quản nghiêm bạch khuất văn thạch sơn danh kim lã lục ma mạc nông hứa giáp giang hàn cù cung ứng âu ung ninh nhữ nhâm nhan mã mạch mạnh lò lường ' +
    'lầu giàng sùng vàng thào tráng hạng cầm hà quàng tòng lù bế vi vy viên vừ y h’ ka siu rơ rahlan ksor nay kpă rmah rcom niê ê-ban bloong đinh xa hồ pơloong alăng zơrâm bríu bh’nướch coor ' +
    'thị bá đức đình hữu xuân quang ngọc minh thanh tiến công duy khắc trọng viết tất sỹ sĩ',
);
/** Before a name of a person or a place. */
export const BEFORE_NAMES = wordSet(
  'ông bà chị anh em cô chú bác đồng chí đ/c mr mrs xã phường thôn ấp làng buôn plei xóm tổ đường phố suối núi cầu chợ đèo sông hồ đồi đập bến ngõ hẻm kênh hang đảo hòn chùa đền trại trường',
);

/** Words that may stand with a mark and leave it alone: labels, kinds of papers, degrees of urgency, how it is circulated. */
const FILLERS =
  'đã dấu chỉ độ mức cấp loại hạng phân đóng con mật của số bản chế tính tình trạng chất thuộc có là này được theo diện mẫu ký hiệu ' +
  'văn tài liệu công hồ sơ báo cáo tờ trình kế hoạch thông quyết định kết luận nghị chỉ thị phương án đề án biên phụ lục điện thư giấy mời phiếu bì phong chuyên tập bộ trang ' +
  'hoả hỏa tốc khẩn thượng hẹn giờ lưu hành nội cấm không phổ biến sao chụp cho phép dưới mọi hình thức trao đổi thu hồi hạn chế bảo vệ an ninh thông tin ' +
  'tối tuyệt y nơi gửi lần năm tháng ngày quý copy bảo lưu ý ghi chú yêu cầu đi đến ' +
  'do van ban tai lieu cong ho so bao cao muc dau chi khan hoa toc hoa loai toi tuyet mat luu hanh noi bo khong so ' +
  'security classification class level';
const FILLER = wordSet(FILLERS);

/** Whether a word says nothing of its own beside a mark; numbers and symbols of documents do not either. */
export const isFiller = (word: string): boolean => FILLER.has(word) || /\d/.test(word);

/** Kinds of papers that a degree belongs to: “tài liệu mật”. The last word of each. */
export const PAPERS = wordSet(
  'bản liệu văn sơ cáo trình hoạch báo định luận quyết thị án lục điện thư mời bì tập tin nghị ban lieu van so',
);

/** How a line of a letterhead begins. */
export const ORGAN =
  /^(?:ubnd|hđnd|uỷ ban|ủy ban|hội đồng|tỉnh uỷ|tỉnh ủy|thành uỷ|thành ủy|huyện uỷ|huyện ủy|quận uỷ|quận ủy|đảng uỷ|đảng ủy|thị uỷ|thị ủy|ban (?!hành)|công an|bộ |sở |chi cục|cục |tổng cục|văn phòng|thanh tra|viện kiểm|toà án|tòa án|đảng cộng sản|đảng bộ|trung ương|quân khu|kho bạc|mặt trận|cộng ho|tổng |vụ )/u;
/** What a letterhead has beside the organ. */
export const LETTERHEAD = /cộng ho[àa]|cộng hòa xã hội|đảng cộng sản việt nam|độc lập\s*[-–—]\s*tự do/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Before a degree that is spoken about: “đóng dấu MẬT”, “độ Tối mật”, “hoặc Mật”. */
export const SPEAKING = wordSet(
  'dấu độ chữ mức hạng loại là đóng từ ghi mang tên và hoặc hay gồm như cụm các bằng giữ thành sang xuống lên',
);
/** Titles that speak of secret papers have such words. */
export const OF_CARE = wordSet(
  'quản lý bảo vệ quy đăng ký sổ tác danh mục giải xử về thống kê tiêu huỷ hủy vận chuyển giao nhận soạn thảo in kiểm tra hướng dẫn thực hiện',
);
/** Words of a label behind whose colon even a small “mật” is a degree. */
export const OF_LABELS = wordSet('độ mức loại hạng cấp chế tính chất bảo ghi lưu dấu do muc');
