import {
  accurate,
  ask,
  askAbout,
  complain,
  deny,
  type MessageTemplate,
  opine,
  stale,
  wrong,
} from '../message-template.js';

export const LUMP_SUM: readonly MessageTemplate[] = [
  wrong(
    'R39',
    'LS-01 LS-02',
    'Luật mới đóng cửa hẳn chuyện nhận bảo hiểm một lần rồi, ai đang có sổ cũng không lấy ra được đồng nào nữa.',
  ),
  wrong(
    'R39',
    'LS-01 LS-02',
    'Nhân sự {cty} phổ biến: không ai còn được rút BHXH một lần, kể cả người đóng từ mười mấy năm trước.',
  ),
  wrong(
    'R39',
    'LS-01',
    'Anh em đừng mơ nữa, rút một lần bị cấm toàn bộ, sổ ai người nấy ôm tới già.',
  ),
  wrong(
    'R45',
    'LS-06 LS-01',
    'Quốc hội thông qua rồi: rút BHXH một lần chỉ được một nửa, nửa kia nằm lại quỹ.',
  ),
  wrong(
    'R45',
    'LS-06 LS-01',
    'Bây giờ rút một lần họ chỉ trả 50%, số còn lại chờ đủ tuổi hưu mới đưa.',
  ),
  wrong(
    'R44',
    'LS-06',
    'Rút một lần giờ chỉ lấy lại đúng 8% trừ vào lương mình, phần công ty đóng thì mất luôn.',
  ),
  wrong(
    'R86',
    'PE-08',
    'Nghỉ quá một năm mà không đóng tiếp thì sổ bảo hiểm tự huỷ, mấy năm trước coi như bỏ.',
  ),
  wrong(
    'R86',
    'PE-08',
    'Bà con về quê nhớ đóng nối, để trống quá 12 tháng là hệ thống xoá hết quá trình đóng BHXH.',
  ),
  wrong(
    'R11',
    'LS-01 LS-10',
    'Bên em làm hồ sơ rút bảo hiểm một lần không phải đợi đủ 12 tháng, phí {phi} một bộ, tiền về trong ngày. Zalo {sdt}.',
  ),
  wrong(
    'R11',
    'LS-01 LS-10',
    'Mới nghỉ việc tháng {thangtruoc} vẫn rút được BHXH nhé, em có người duyệt sớm, đặt cọc {phi} giữ suất, gọi {sdt}.',
  ),
  wrong(
    'R14',
    'LE-07',
    'Thu mua sổ bảo hiểm xã hội của anh chị em nghỉ việc ở {tinh}, giá cao nhất vùng, xem sổ trả tiền mặt. Gọi {sdt}.',
  ),
  wrong(
    'R14',
    'LE-07',
    'Ai có sổ BHXH đóng trên 5 năm không dùng tới thì để lại cho em, em trả {trieu}, làm giấy uỷ quyền là xong.',
  ),
  wrong(
    'R15',
    'LE-07',
    'Kẹt tiền thì mang sổ bảo hiểm qua em cầm, giải ngân {trieu} trong buổi sáng, tới hạn uỷ quyền cho em rút trừ nợ.',
  ),
  wrong(
    'R10',
    'LS-10 DX-05',
    'Dịch vụ trọn gói BHXH: chốt sổ, rút một lần, gộp sổ, em ứng trước tiền cho anh chị, khỏi ra cơ quan bảo hiểm. Inbox em.',
  ),
  stale(
    'PE-01',
    'PE-02',
    'Đủ tuổi mà chưa đóng đủ 20 năm thì chỉ còn nước rút một lần chứ làm gì có lương hưu.',
  ),
  stale(
    'LS-10',
    'LS-10-p1',
    'Hồ sơ rút BHXH một lần thì luật cho cơ quan bảo hiểm 10 ngày để giải quyết nhé, cứ đợi.',
  ),
  stale(
    'LS-02',
    'LS-01-p1',
    'Ai đi làm năm nào cũng vậy, mới đóng từ tháng 8/2025 thì nghỉ đủ một năm là rút một lần thoải mái.',
  ),
  ask(
    'Em đóng được {so} năm thì nghỉ, giờ muốn nhận một lần thì nộp hồ sơ ở phường hay lên bảo hiểm ạ?',
  ),
  ask('Rút một lần tính theo lương nào ạ, lương gần nhất hay bình quân cả quá trình?'),
  ask('Chị nào làm ở {cty} nghỉ rồi rút được chưa, mất bao lâu thì tiền về tài khoản?'),
  ask('Đang mang bầu mà rút một lần thì có mất thai sản không mọi người?'),
  ask('Sổ em có hai số, muốn gộp lại rồi mới rút thì làm ở đâu ạ?'),
  askAbout(
    'R39',
    'LS-01',
    'Nghe mấy chị cùng chuyền bảo từ giờ cấm rút một lần hết, có đúng không ạ? Em đóng từ 2016.',
  ),
  askAbout(
    'R39',
    'LS-01',
    'Sao trên mạng nói ai chưa rút thì mất luôn quyền rút, thật hay đồn vậy mọi người?',
  ),
  askAbout(
    'R45',
    'LS-06',
    'Có phải giờ chỉ cho rút một nửa tiền bảo hiểm không ạ, em đọc mà hoang mang quá.',
  ),
  askAbout('R86', 'PE-08', 'Em ngưng đóng hơn một năm rồi, nghe bảo sổ bị huỷ, có ai bị chưa ạ?'),
  askAbout(
    'R11',
    'LS-10',
    'Có người nhắn nhận làm rút bảo hiểm trước 12 tháng lấy {phi}, có tin được không cả nhà?',
  ),
  deny(
    'R39',
    'LS-01',
    'Không có chuyện cấm hết đâu, ai có đóng trước 1/7/2025 thì vẫn được rút khi đủ điều kiện, đọc Điều 70 đi.',
  ),
  deny(
    'R39',
    'LS-01 LS-02',
    'Tin "cấm rút một lần toàn bộ" là sai nhé, luật chỉ siết với người bắt đầu đóng từ 1/7/2025.',
  ),
  deny(
    'R45',
    'LS-06 LS-01',
    'Cái 50% kia là phương án hồi còn bàn luật, Quốc hội đâu có chọn, đừng lôi ra doạ công nhân nữa.',
  ),
  deny(
    'R86',
    'PE-08',
    'Sổ không huỷ đâu các bạn ơi, thời gian đóng được bảo lưu, bao giờ đi làm lại thì cộng tiếp.',
  ),
  deny(
    'R11',
    'LS-10 LS-01',
    'Mấy chỗ nhận rút trước hạn lấy phí là lừa đấy, cơ quan bảo hiểm không thu đồng nào và cũng không ai bỏ được 12 tháng.',
  ),
  deny(
    'R14',
    'LE-07',
    'Đừng bán sổ cho mấy người dán tờ rơi ở cổng khu công nghiệp, mua bán sổ bị cấm, mất sạch quyền lợi.',
  ),
  deny(
    'R44',
    'LS-06 LS-09',
    'Không phải chỉ được lấy lại 8%. Mỗi năm đóng từ 2014 trở đi được tính hai tháng lương bình quân, tự nhân ra là thấy.',
  ),
  accurate(
    'LS-01',
    'Ai đã đóng trước 1/7/2025, nghỉ 12 tháng liền không đóng gì và chưa đủ 20 năm thì vẫn làm được hồ sơ nhận một lần.',
  ),
  accurate(
    'LS-06',
    'Mức nhận một lần: mỗi năm trước 2014 được 1,5 tháng bình quân lương, mỗi năm từ 2014 được 2 tháng.',
  ),
  accurate(
    'LS-10',
    'Hồ sơ đủ thì 7 ngày làm việc là cơ quan bảo hiểm giải quyết, không mất phí gì hết.',
  ),
  accurate(
    'LS-09',
    'Mỗi năm quỹ thu tương đương 2,64 tháng lương mà rút một lần chỉ nhận 2 tháng, tính kỹ rồi hãy rút.',
  ),
  accurate(
    'LS-08',
    'Đóng tự nguyện mà rút một lần thì phần nhà nước hỗ trợ không được lấy đâu nhé, trừ bệnh nặng.',
  ),
  accurate(
    'LS-04',
    'Cái 12 tháng là 12 tháng liên tục không đóng bảo hiểm loại nào, tính đến tháng liền trước khi nộp hồ sơ.',
  ),
  complain('Đi làm hồ sơ rút một lần ba lần chưa xong, lần nào cũng thiếu một tờ giấy khác nhau.'),
  complain('{cty} giải thể, không ai ký xác nhận, giờ cầm quyển sổ mà không biết gõ cửa chỗ nào.'),
  complain('Nghỉ việc cả năm, nhà hết gạo mới phải tính tới chuyện rút, chứ ai muốn đâu.'),
  opine('Tôi vẫn nghĩ người trẻ đừng rút, để đó sau này còn có cái mà nương.'),
  opine('Theo mình tiền của công nhân thì để công nhân tự quyết, luật nên mềm hơn.'),
];
