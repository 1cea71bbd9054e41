import { accurate, deny, type MessageTemplate } from './message-template.js';

/** What the page itself writes, in the voice of a communication team. */
export const PAGE_POSTS: readonly MessageTemplate[] = [
  accurate(
    'REF-01',
    '📌 Từ ngày 01/7/2026, mức lương cơ sở là {luongcoso} đồng/tháng. Các khoản trợ cấp tính theo mức tham chiếu cũng được tính trên con số này. Bà con còn thắc mắc xin để lại bình luận.',
  ),
  accurate(
    'PE-01',
    '📌 Ba điều cần nhớ về lương hưu: đóng đủ 15 năm, đủ tuổi nghỉ hưu theo lộ trình, và hồ sơ nộp tại cơ quan bảo hiểm xã hội gần nhất. Thiếu một trong hai điều kiện đầu thì chưa được hưởng.',
  ),
  accurate(
    'HI-18',
    '📌 Thẻ bảo hiểm y tế bản giấy còn hạn vẫn có giá trị sử dụng như bản điện tử. Người dân ở {tinh} không cần đi đổi nếu thẻ không sai thông tin, không rách hỏng.',
  ),
  accurate(
    'SA-01 SA-05',
    '📌 Người từ đủ 75 tuổi không có lương hưu hoặc trợ cấp bảo hiểm xã hội hằng tháng được hưởng trợ cấp hưu trí xã hội. Hồ sơ chỉ gồm văn bản đề nghị nộp tại Uỷ ban nhân dân cấp xã.',
  ),
  accurate(
    '',
    '📌 Mức đóng bảo hiểm y tế hộ gia đình hiện nay: người thứ nhất {bhyt1} đồng/tháng, người thứ hai {bhyt2} đồng, người thứ ba {bhyt3} đồng, người thứ tư {bhyt4} đồng, từ người thứ năm {bhyt5} đồng.',
  ),
  accurate(
    'UI-03 UI-08',
    '📌 Người lao động nghỉ việc lưu ý: nộp hồ sơ hưởng trợ cấp thất nghiệp trong ba tháng kể từ ngày chấm dứt hợp đồng. Trợ cấp được tính từ ngày làm việc thứ {ngaythatnghiep} kể từ khi nộp đủ hồ sơ.',
  ),
  accurate(
    'LS-01 LS-10',
    '📌 Người đã đóng trước 01/7/2025 được giải quyết bảo hiểm xã hội một lần khi có đủ điều kiện, trong 7 ngày làm việc kể từ ngày nộp đủ hồ sơ. Thủ tục không thu bất kỳ khoản phí nào.',
  ),
  accurate(
    'MA-02',
    '📌 Từ 01/7/2026 lao động nữ sinh con thứ hai được nghỉ thai sản 07 tháng; các trường hợp khác vẫn là 06 tháng. Chúc các gia đình đón con khoẻ mạnh.',
  ),
  accurate(
    'VO-06',
    '📌 Tham gia bảo hiểm xã hội tự nguyện, người dân được Nhà nước hỗ trợ từ 20% đến 50% mức đóng tối thiểu tuỳ đối tượng, trong thời gian tối đa 120 tháng.',
    { from: '2025-07-01' },
  ),
  accurate(
    '',
    '📌 Tuổi nghỉ hưu trong điều kiện lao động bình thường năm {nam}: nam {tuoinam}, nữ {tuoinu}. Mời bà con lưu lại để tra khi cần.',
  ),
  accurate(
    'PA-06',
    '📌 Người nhận lương hưu qua tài khoản cần phối hợp xác minh thông tin mỗi năm một lần. Việc xác minh do cơ quan bảo hiểm hoặc tổ chức dịch vụ chi trả thực hiện, không qua đường dẫn hay mã OTP.',
  ),
  accurate(
    'DX-04',
    '📌 Mọi vướng mắc xin gọi tổng đài 1900.9068 hoặc gửi câu hỏi tại cổng dịch vụ công của ngành. Nhóm phụ trách trang ở {tinh} trả lời bình luận trong giờ hành chính.',
  ),
  deny(
    'R01',
    'DX-05',
    '⚠️ Cảnh báo: có đối tượng tự xưng cán bộ bảo hiểm xã hội gửi đường dẫn yêu cầu đồng bộ căn cước. Cơ quan bảo hiểm không gửi đường dẫn, không yêu cầu mã OTP. Bà con tuyệt đối không làm theo.',
  ),
  deny(
    'R22',
    'HI-07',
    '⚠️ Thẻ bảo hiểm y tế của người hưởng lương hưu được tự động gia hạn, miễn phí. Thông tin "hết hạn 31/12 phải gia hạn hộ" là không đúng, xin đừng chuyển tiền cho bất kỳ ai.',
  ),
  deny(
    'R94',
    'DX-01',
    '⚠️ Tin "sổ bảo hiểm giấy hết giá trị" là sai. Sổ giấy và sổ điện tử có giá trị như nhau. Người lao động giữ sổ của mình, không giao cho người lạ.',
  ),
  deny(
    'R37',
    'SA-10',
    '⚠️ Không có chủ trương tặng mỗi người dân một triệu đồng dịp Tết. Người dân không cung cấp căn cước, tài khoản cho các nhóm nhận "đăng ký giúp".',
  ),
  deny(
    'R14',
    'LE-07',
    '⚠️ Hành vi mua bán, cầm cố sổ bảo hiểm xã hội bị nghiêm cấm. Gần đây ở {tinh} xuất hiện tờ rơi thu mua sổ quanh khu công nghiệp, đề nghị người lao động cảnh giác.',
  ),
  deny(
    'R75',
    'HI-03',
    '⚠️ Thông tin "học sinh cả nước được miễn bảo hiểm y tế" là chưa chính xác. Nhà nước hỗ trợ tối thiểu 50%; một số địa phương hỗ trợ thêm bằng ngân sách của mình.',
  ),
];
