import { plain, startingWords } from './plain.ts';

/** Words that stand before the verb of a duty. */
const ADVERBS =
  `khẩn trương|tiếp tục|chủ động|kịp thời|thường xuyên|tập trung|nghiêm túc|không ngừng|từng bước|tích cực|định kỳ|
đồng thời|trực tiếp|chịu trách nhiệm|có trách nhiệm|chú trọng|quan tâm|ưu tiên|sớm|nhanh chóng|quyết liệt|chỉ đạo|đồng bộ|
phải|cần|có kế hoạch|có biện pháp|có phương án|có giải pháp|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|tối thiểu|triệt để|
phối hợp|cùng nhau|trên cơ sở đó|qua đó|sau đó|trước mắt|tăng cường|đẩy mạnh|tổ chức|nghiêm cấm|tuyệt đối không|không để|không được|khẩn cấp|
kiên quyết|thống nhất|mỗi quý|mỗi tháng|mỗi năm|mỗi tuần|linh hoạt|nghiên cứu`.replaceAll('\n', '');

/** Verbs that begin a duty. */
const VERBS =
  `rà soát|thực hiện|tiến hành|xây dựng|ban hành|báo cáo|tham mưu|hướng dẫn|kiểm tra|giám sát|theo dõi|đôn đốc|tổng hợp|phối hợp|
chủ trì|triển khai|tuyên truyền|phổ biến|quán triệt|bố trí|cân đối|cấp phát|cấp|lập|trình|thẩm định|thẩm tra|xử lý|giải quyết|đề xuất|
công khai|cập nhật|đăng tải|đăng|niêm yết|gửi|nộp|cử|mở|đào tạo|bồi dưỡng|tập huấn|vận động|thống kê|phân công|phân bổ|phân cấp|giao|
chấn chỉnh|khắc phục|tháo gỡ|hoàn thành|hoàn thiện|hoàn tất|chuẩn bị|bảo vệ|phòng ngừa|phòng, chống|ngăn chặn|quản lý|sử dụng|thu hồi|thu|
thanh toán|quyết toán|đánh giá|sơ kết|tổng kết|khen thưởng|tiếp nhận|cung cấp|cung ứng|kết nối|số hoá|chuyển đổi|chuyển|đổi mới|
cải tiến|cải thiện|đưa|lấy|nghiên cứu|đề ra|xác định|duy trì|mở rộng|thành lập|kiện toàn|tiếp công dân|tiếp|đối thoại|dọn|sửa chữa|sửa|trồng|
khám|tiêm|trực|duyệt|phê duyệt|cắt tỉa|dự trữ|nâng cao|nâng cấp|nâng|phát huy|phát động|phát triển|bảo đảm|đảm bảo|tăng|giảm|
thông báo|thông tin|truyền thông|kiểm điểm|kiểm soát|kiểm kê|xem xét|chấp hành|điều tra|điều chỉnh|điều động|điều hành|sắp xếp|
lồng ghép|lãnh đạo|chỉ đạo|huy động|hỗ trợ|giúp|tạo điều kiện|tạo|khuyến khích|ký|in|quét|nhập|lắp đặt|cắm|xử phạt|kêu gọi|sơ tán|di dời|
sẵn sàng|bàn giao|giữ vững|giữ gìn|giữ|phản ánh|kiến nghị|yêu cầu|đề nghị|thăm|tặng|chăm lo|chăm sóc|tham gia|tham dự|dự, chỉ đạo|dự và chỉ đạo|dự họp|dự sinh hoạt|dự hội nghị|góp ý|cho ý kiến|lấy ý kiến|
công bố|bổ sung|rút kinh nghiệm|rút ngắn|nắm|khai thác|vận hành|diễn tập|tuần tra|truy quét|đấu tranh|kéo giảm|
nghiệm thu|mua sắm|mua|thi công|đầu tư|quy hoạch|thiết kế|khảo sát|đo đạc|cấp giấy|thu thập|xác minh|thanh tra|tố giác|khởi công|
tuyển dụng|bổ nhiệm|luân chuyển|tinh giản|xếp loại|bình xét|lựa chọn|chọn|tôn vinh|biểu dương|giới thiệu|quảng bá|xúc tiến|liên hệ|
trả lời|phúc đáp|làm rõ|làm việc|làm tốt|làm|nêu|ghi|lưu trữ|lưu|bảo quản|bảo trì|bảo dưỡng|vệ sinh|quét dọn|thu gom|phân loại|phân luồng|phân tích|
dự báo|cảnh báo|ứng phó|ứng dụng|áp dụng|thi hành|tự đánh giá|tự kiểm tra|họp|gặp gỡ|thương lượng|ký kết|cam kết|đăng ký|kê khai|chi trả|chi|
cắt giảm|đơn giản hoá|tái cấu trúc|tích hợp|chia sẻ|bảo mật|sao lưu|nhân rộng|xoá|bãi bỏ|huỷ|dừng|tạm dừng|đình chỉ|ngừng|thay thế|
hạn chế|tránh|không cho|không tổ chức|không sử dụng|cho phép|cho|dành|dạy|học|chống|phòng|tổng rà soát|tổng vệ sinh|ra quân|khôi phục|tái lập|giải phóng|đền bù|bồi thường|
quan tâm|tăng cường|đẩy mạnh|đẩy nhanh|tập trung|tổ chức|chú trọng|ưu tiên|chủ động|kịp thời|gắn|khơi thông|nạo vét|gia cố|treo|
mời|đón|trang trí|bảo lãnh|thuê|khoán|đấu thầu|đấu giá|giải ngân|thúc đẩy|thu hút|cải cách|hiện đại hoá|xã hội hoá|củng cố|xem|đối chiếu|
trao đổi|tìm kiếm|bảo hộ|thành thạo|chịu trách nhiệm|có trách nhiệm|có văn bản|có báo cáo|có ý kiến|căn cứ|dự kiến|giảng dạy|tu bổ|tôn tạo|trùng tu|phục hồi|phân định|cắm mốc|khoanh vùng|dập dịch|phun|diệt|giám định|chứng nhận|chứng thực|xác nhận|
điều tiết|điều phối|cải tạo|chỉnh trang|triệt phá|định hướng|tiếp thu|chuẩn hoá|nêu gương|gương mẫu|hoàn chỉnh|liên (?:kết)|hợp tác|khuyến cáo|
sáp nhập|tách|bình ổn|dự phòng|tích trữ|san lấp|tháo dỡ|cưỡng chế|thu giữ|tạm giữ|thi đua|phát hành|biên soạn|soạn thảo|tăng tốc|
quyết tâm|nỗ lực|phấn đấu|tiêu huỷ|tiêu độc|khử trùng|cách ly|điều trị|cấp cứu|tiếp cận|tái chế|khơi dậy|bứt phá|thả|nuôi|tưới|
động viên|thăm hỏi|biên tập|xuất bản|trưng bày|trao|vinh danh|kỷ niệm|hình thành|thể chế hoá|cụ thể hoá|luân phiên|tạm ứng|hoàn ứng|
khoanh nợ|miễn|giãn|gia hạn|rút gọn|tinh gọn|hợp nhất|nâng hạng|chống thất thu|truy thu|đối soát|giám hộ|nhắc nhở|phê bình|kỷ luật`.replaceAll(
    '\n',
    '',
  );

/** “định kỳ 06 tháng, năm”. */
const RHYTHM = String.raw`định kỳ (?:\d+ |sáu |ba )?(?:tháng|quý|năm|tuần)(?:, (?:\d+ )?(?:tháng|năm|quý))*`;

const VERB = startingWords(`(?:(?:${RHYTHM}|${ADVERBS}),? )*(?:${VERBS})`);

/** Whether a text begins with the verb of a duty, adverbs before it aside. */
export const beginsWithVerb = (text: string): boolean => VERB.test(plain(text));

const LONG = startingWords(
  `${ADVERBS}|${VERBS}`
    .split('|')
    .filter((verb) => verb.includes(' '))
    .join('|'),
);

/** Whether a text begins with a verb or adverb of two syllables or more: one alone may be half of a name, as in “Đào tạo”. */
export const beginsWithLongVerb = (text: string): boolean =>
  LONG.test(plain(text)) || /^(?:phải|cần|sẽ|đã|được|có|là|xin|trân trọng)\s/u.test(plain(text));
