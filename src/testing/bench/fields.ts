/** A field of work with the words that its documents are made of. */
export interface Field {
  id: string;
  name: string;
  /** What is dealt with. */
  matters: readonly string[];
  /** What is to be done with it. */
  acts: readonly string[];
  /** Why. */
  aims: readonly string[];
}

const field = (id: string, name: string, matters: string[], acts: string[], aims: string[]): Field => ({
  id,
  name,
  matters,
  acts,
  aims,
});

/** Twelve fields of city administration, in words of our own. */
export const FIELDS: readonly Field[] = [
  field(
    'giao-thong',
    'Giao thông, vận tải',
    ['các tuyến đường liên phường', 'bến xe trung tâm', 'hệ thống đèn tín hiệu', 'vỉa hè khu phố cổ', 'cầu dân sinh', 'xe buýt nội thị', 'điểm đen tai nạn', 'bãi đỗ xe công cộng'],
    ['sơn kẻ lại vạch dừng', 'khảo sát lưu lượng', 'duy tu, vá ổ gà', 'phân luồng giờ cao điểm', 'giải toả lấn chiếm', 'lắp camera quan sát', 'kiểm định tải trọng'],
    ['giảm ùn tắc vào giờ tan tầm', 'bảo đảm an toàn cho học sinh', 'kéo giảm số vụ va chạm', 'thuận tiện cho người đi bộ'],
  ),
  field(
    'giao-duc',
    'Giáo dục và đào tạo',
    ['trường mầm non công lập', 'lớp học tăng cường tiếng Anh', 'thiết bị dạy học tối thiểu', 'kỳ tuyển sinh đầu cấp', 'bếp ăn bán trú', 'đội ngũ giáo viên hợp đồng', 'thư viện trường học'],
    ['rà soát chỉ tiêu', 'tập huấn chuyên môn', 'bố trí chỗ học', 'công khai các khoản thu', 'sửa chữa phòng học', 'kiểm tra bếp ăn', 'vận động học sinh trở lại lớp'],
    ['không để học sinh thiếu chỗ học', 'giữ vững chất lượng phổ cập', 'bảo đảm vệ sinh bữa ăn', 'giảm áp lực sĩ số'],
  ),
  field(
    'y-te',
    'Y tế, dân số',
    ['trạm y tế phường', 'chiến dịch tiêm chủng', 'ổ dịch sốt xuất huyết', 'hồ sơ sức khoẻ điện tử', 'cơ sở hành nghề tư nhân', 'thuốc thiết yếu', 'người cao tuổi sống một mình'],
    ['phun hoá chất diệt muỗi', 'lập danh sách quản lý', 'khám sàng lọc', 'dự trữ vật tư', 'giám sát ca bệnh', 'trực cấp cứu ngoài giờ', 'thanh tra đột xuất'],
    ['khoanh vùng dịch ngay từ ca đầu', 'chăm sóc sức khoẻ ban đầu tại nhà', 'nâng tỷ lệ tiêm đủ mũi', 'không để đứt gãy cung ứng'],
  ),
  field(
    'dat-dai',
    'Đất đai, xây dựng',
    ['hồ sơ cấp giấy chứng nhận', 'khu tái định cư phía đông', 'công trình xây sai phép', 'đất nông nghiệp bỏ hoang', 'bản đồ địa chính', 'quỹ nhà ở xã hội', 'hành lang bảo vệ kênh'],
    ['đo đạc, cắm mốc', 'niêm yết phương án bồi thường', 'cưỡng chế tháo dỡ', 'thẩm định giá đất', 'đối chiếu thực địa', 'giải quyết hồ sơ tồn', 'công bố quy hoạch'],
    ['bàn giao mặt bằng đúng tiến độ', 'chấm dứt chuyển nhượng trái phép', 'bảo đảm quyền lợi hộ bị thu hồi', 'sử dụng đất tiết kiệm'],
  ),
  field(
    'moi-truong',
    'Môi trường',
    ['rác thải sinh hoạt', 'bãi tập kết tạm', 'nước thải làng nghề', 'hồ điều hoà', 'cây xanh đường phố', 'trạm quan trắc không khí', 'túi ni lông tại chợ'],
    ['phân loại tại nguồn', 'nạo vét lòng hồ', 'trồng bổ sung', 'lấy mẫu kiểm nghiệm', 'thu gom trong ngày', 'xử phạt đổ trộm', 'di dời cơ sở gây ô nhiễm'],
    ['trả lại cảnh quan ven sông', 'giảm mùi hôi khu dân cư', 'đạt chỉ tiêu đô thị văn minh', 'ngăn ngập cục bộ mùa mưa'],
  ),
  field(
    'ngan-sach',
    'Ngân sách, đầu tư công',
    ['dự toán chi thường xuyên', 'vốn đầu tư công trung hạn', 'nợ đọng thuế', 'tài sản công dôi dư', 'quyết toán dự án hoàn thành', 'nguồn thu tiền sử dụng đất', 'quỹ dự phòng'],
    ['cắt giảm khoản chưa cấp bách', 'đôn đốc giải ngân', 'lập báo cáo quyết toán', 'công khai số liệu', 'đối soát với kho bạc', 'điều chuyển vốn chậm', 'thu hồi tạm ứng quá hạn'],
    ['hoàn thành dự toán cả năm', 'không để dồn vốn cuối năm', 'tiết kiệm thêm mười phần trăm', 'minh bạch thu chi'],
  ),
  field(
    'chuyen-doi-so',
    'Chuyển đổi số',
    ['dịch vụ công trực tuyến', 'chữ ký số cá nhân', 'kho dữ liệu dùng chung', 'tổ công nghệ cộng đồng', 'hệ thống camera phường', 'biên lai điện tử', 'tài khoản định danh'],
    ['tích hợp đăng nhập một lần', 'số hoá kết quả giải quyết', 'hướng dẫn người dân nộp hồ sơ', 'rà quét lỗ hổng', 'sao lưu hằng tuần', 'cấu trúc lại biểu mẫu', 'trả kết quả bản điện tử'],
    ['giảm số lần đi lại của người dân', 'bảo đảm an toàn thông tin', 'dữ liệu đúng, đủ, sạch', 'nâng tỷ lệ hồ sơ toàn trình'],
  ),
  field(
    'cai-cach',
    'Cải cách hành chính',
    ['bộ phận một cửa', 'danh mục thủ tục nội bộ', 'đề án vị trí việc làm', 'sáng kiến của công chức', 'phiếu đánh giá hài lòng', 'biên chế sau sắp xếp', 'lịch tiếp công dân'],
    ['rút ngắn thời gian xử lý', 'niêm yết công khai', 'luân chuyển vị trí', 'xin lỗi bằng văn bản khi trễ hẹn', 'bãi bỏ giấy tờ trùng lặp', 'chấm điểm hằng tháng', 'kiểm tra giờ làm việc'],
    ['nâng chỉ số hài lòng', 'siết chặt kỷ cương công vụ', 'chấm dứt tình trạng đùn đẩy', 'phục vụ người dân tốt hơn'],
  ),
  field(
    'an-sinh',
    'An sinh xã hội',
    ['hộ cận nghèo', 'người có công', 'trẻ em mồ côi', 'lao động mất việc', 'nhà ở dột nát', 'quỹ đền ơn đáp nghĩa', 'bảo hiểm xã hội tự nguyện'],
    ['chi trả qua tài khoản', 'thăm hỏi, tặng quà', 'sửa chữa nhà', 'giới thiệu việc làm', 'rà soát đối tượng', 'đỡ đầu dài hạn', 'vận động nguồn lực'],
    ['không ai bị bỏ lại phía sau', 'xoá xong nhà tạm trong quý', 'chi đúng người, đúng mức', 'thoát nghèo bền vững'],
  ),
  field(
    'an-ninh',
    'An ninh, trật tự',
    ['tổ bảo vệ cơ sở', 'nhà trọ đông người', 'chợ đêm', 'pháo nổ dịp Tết', 'hụi, họ biến tướng', 'đám đông sau trận bóng', 'camera an ninh khu phố'],
    ['tuần tra ban đêm', 'ký cam kết', 'kiểm tra tạm trú', 'hoà giải mâu thuẫn', 'tuyên truyền thủ đoạn lừa đảo', 'trực chiến đủ quân số', 'cảm hoá người lầm lỗi'],
    ['giữ bình yên các ngày lễ', 'kéo giảm trộm cắp vặt', 'nắm chắc tình hình từ cơ sở', 'không để bị động, bất ngờ'],
  ),
  field(
    'phong-chay',
    'Phòng cháy, chữa cháy',
    ['chung cư cũ', 'quán karaoke', 'kho phế liệu', 'ngõ sâu xe chữa cháy không vào được', 'trụ nước chữa cháy', 'nhà ở kết hợp kinh doanh', 'đội dân phòng'],
    ['mở lối thoát thứ hai', 'diễn tập phương án', 'cắt điện công trình vi phạm', 'trang bị bình bột', 'tổng kiểm tra', 'lắp chuông báo liên gia', 'đình chỉ hoạt động'],
    ['cứu người trong năm phút đầu', 'không để cháy lan', 'người dân tự biết thoát nạn', 'khắc phục xong trước mùa khô'],
  ),
  field(
    'van-hoa',
    'Văn hoá, du lịch, thể thao',
    ['lễ hội truyền thống', 'nhà văn hoá khu phố', 'di tích cấp thành phố', 'biển hiệu quảng cáo', 'câu lạc bộ đờn ca', 'phố đi bộ', 'giải chạy cuối năm'],
    ['trùng tu từng phần', 'tháo dỡ biển sai quy định', 'xã hội hoá kinh phí', 'bố trí lực lượng y tế', 'truyền dạy cho lớp trẻ', 'số hoá hiện vật', 'bình chọn gia đình tiêu biểu'],
    ['giữ nếp sống văn minh', 'thu hút khách lưu trú qua đêm', 'gìn giữ nghề cũ', 'khơi dậy phong trào rèn luyện thân thể'],
  ),
];
