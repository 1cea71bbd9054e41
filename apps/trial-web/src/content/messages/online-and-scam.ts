import {
  accurate,
  ask,
  askAbout,
  complain,
  deny,
  lookAlike,
  type MessageTemplate,
  opine,
  wrong,
} from '../message-template.js';

export const E_SERVICES: readonly MessageTemplate[] = [
  wrong(
    'R94',
    'DX-01',
    'Sổ bảo hiểm giấy hết giá trị rồi, không mang đi nộp lại là mất quá trình đóng.',
  ),
  wrong(
    'R94',
    'DX-01',
    'Anh chị em nộp sổ giấy về công ty gấp, từ nay chỉ sổ điện tử mới được tính.',
  ),
  wrong(
    'R67',
    'DX-02 PE-08',
    'Chưa sửa số căn cước trên VssID là coi như mất bảo hiểm đó, cả nhà kiểm tra đi.',
  ),
  wrong(
    'R35',
    'OR-05 HI-18',
    'Sáp nhập tỉnh xong là thẻ với sổ cũ bỏ hết, phải đi làm lại từ đầu.',
  ),
  wrong('R53', 'OR-05', 'Sắp gộp tiếp còn mười mấy tỉnh, lại một lượt đổi thẻ đổi sổ nữa cho coi.'),
  wrong(
    'R05',
    'DX-06',
    'Phải cài bản VssID 4.0 theo công văn mới, sổ giấy thẻ giấy huỷ hết, tải ở nhóm mình gửi tệp apk.',
  ),
  wrong(
    'R02',
    'DX-05',
    'Quên mật khẩu VssID inbox em, mười phút là xong, cọc {phi}, không được hoàn tiền. {sdt}',
  ),
  ask('VssID báo sai mật khẩu hoài, có ai biết lấy lại ở đâu không ạ?'),
  ask('Sổ điện tử xem trên app nào, có phải ra cơ quan đăng ký không ạ?'),
  ask('Đổi số điện thoại rồi thì nhận mã kiểu gì mọi người?'),
  askAbout('R94', 'DX-01', 'Nghe bảo sổ giấy bỏ hết, ai không nộp lại là mất, có thật không ạ?'),
  askAbout(
    'R05',
    'DX-06',
    'Có người gửi tệp cài VssID bản mới, bảo không cài là bị huỷ sổ, có nên cài không ạ?',
  ),
  askAbout('R35', 'OR-05 HI-18', 'Tỉnh em sáp nhập rồi thì thẻ bảo hiểm cũ còn dùng được không ạ?'),
  deny(
    'R94',
    'DX-01',
    'Sổ giấy không hết giá trị, bản giấy và bản điện tử như nhau, đừng ai nộp sổ cho người lạ.',
  ),
  deny(
    'R05',
    'DX-06',
    'Không có VssID 4.0 nào hết, công văn đó là giả, ai lỡ cài tệp thì tắt mạng rồi ra ngân hàng ngay.',
  ),
  deny(
    'R35',
    'OR-05 HI-18',
    'Sáp nhập không bắt đổi thẻ đổi sổ, giấy cũ còn hạn vẫn dùng, đừng mất tiền cho dịch vụ.',
  ),
  deny(
    'R02',
    'DX-04 DX-05',
    'Lấy lại mật khẩu VssID không mất đồng nào, ai đòi cọc là lừa, gọi 1900.9068 cho chắc.',
  ),
  accurate('DX-01', 'Sổ BHXH điện tử có giá trị như bản giấy, ai cần bản giấy thì đề nghị cấp.'),
  accurate(
    'DX-04',
    'Tổng đài của bảo hiểm xã hội là 1900.9068, ngoài ra không có số di động nào gọi mời làm hộ.',
  ),
  accurate('DX-02', 'Giờ giao dịch điện tử bảo hiểm dùng tài khoản định danh VNeID.'),
  complain('Cái ứng dụng cứ quay vòng vòng, xác thực khuôn mặt mười lần không qua.'),
  complain('Gọi tổng đài nghe nhạc chờ hết hai chục phút rồi tự ngắt, nản ghê.'),
  complain('Nộp hồ sơ trên mạng bảo ba ngày, tới nay hơn hai tuần vẫn "đang xử lý".'),
  opine('Làm được trên điện thoại thì đỡ thật, chỉ tội người già không rành.'),
];

export const SCAM: readonly MessageTemplate[] = [
  wrong(
    'R01',
    'DX-05 DX-04',
    'Em gọi từ bảo hiểm {tinh}, hồ sơ của mình lệch căn cước, em gửi đường dẫn anh chị bấm xác nhận ngay kẻo ngưng chế độ.',
  ),
  wrong(
    'R01',
    'DX-05',
    'Thông báo đồng bộ dữ liệu BHXH: truy cập dichvucong-bhxh24h.top, nhập mã OTP để hoàn tất trước 17 giờ.',
  ),
  wrong(
    'R07',
    'DX-05',
    'Giấy mời nhận hoàn một nửa viện phí cho người bị ảnh hưởng bão, mang căn cước và đọc mã hồ sơ cho em, số {sdt}.',
  ),
  wrong(
    'R08',
    'DX-05 HI-05',
    'Gia đình mình có giấy mời nhận hỗ trợ toàn bộ tiền bảo hiểm y tế, chỉ chính chủ được đến, kết bạn Zalo {sdt} lấy mã trước.',
  ),
  wrong(
    'R20',
    'DX-05',
    'Bác cài sổ sức khoẻ điện tử theo em hướng dẫn nhé, mở chia sẻ màn hình rồi đưa mặt vào camera là xong.',
  ),
  wrong(
    'R25',
    'PN-04 DX-05',
    'Quà lễ 2/9 mỗi người 100 nghìn, quét mã QR em gửi, điền số tài khoản là tiền về liền.',
    { months: [8, 9] },
  ),
  wrong(
    'R28',
    'DX-04',
    'Hồ sơ bảo hiểm của quý khách bị lỗi tích hợp, vui lòng gọi lại số {sdt} để nhân viên BHXH hướng dẫn từng bước.',
  ),
  wrong(
    'R29',
    'OR-05 DX-05',
    'Phường báo ai chưa cập nhật căn cước mới sẽ mất lương hưu, không đi được thì nhắn em làm hộ qua số {sdt}.',
  ),
  wrong(
    'R31',
    'DX-05',
    'Xem đoạn phim giám đốc bảo hiểm công bố tặng 5 triệu cho người đóng trên 10 năm, bấm link dưới để đăng ký.',
  ),
  wrong(
    'R32',
    'SI-05 LE-11',
    'Cần giấy nghỉ ốm hưởng BHXH có dấu viện thì nhắn em, {phi} một ngày, công ty nào cũng duyệt.',
  ),
  wrong(
    'R32',
    'SI-05',
    'Nhận làm giấy ra viện, giấy nghỉ dưỡng thai hưởng bảo hiểm, giao tận phòng trọ khu công nghiệp. {sdt}',
  ),
  wrong(
    'R34',
    'DX-05 LE-07',
    'Có VssID là vay được {trieu} lãi nửa phân, duyệt tại nhà, chỉ cần chuyển trước tiền bảo hiểm khoản vay.',
  ),
  ask('Có ai bị số lạ gọi bảo cập nhật VssID chưa ạ, họ nói đúng cả số căn cước của em.'),
  ask('Lỡ bấm vào đường dẫn rồi giờ em phải làm gì trước ạ?'),
  askAbout(
    'R01',
    'DX-05',
    'Có người tự xưng bên bảo hiểm gửi link bảo đồng bộ căn cước, có phải lừa không mọi người?',
  ),
  askAbout(
    'R08',
    'HI-05 DX-05',
    'Nhà em nhận giấy mời hỗ trợ 100% tiền bảo hiểm y tế qua Zalo, thật hay giả ạ?',
  ),
  askAbout('R31', 'DX-05', 'Clip ông lãnh đạo nói cho mỗi người 5 triệu là thật hay ghép vậy ạ?'),
  askAbout('R34', 'DX-05', 'Vay tiền bằng VssID có thật không ạ, họ bắt em chuyển cọc trước?'),
  deny(
    'R01',
    'DX-05',
    'Cơ quan bảo hiểm không gửi link, không xin OTP, ai gọi kiểu đó thì cúp máy giúp mình.',
  ),
  deny(
    'R08',
    'HI-05 DX-05',
    'Giấy mời hỗ trợ 100% qua Zalo là giấy giả, công an phường mình vừa đọc loa.',
  ),
  deny(
    'R31',
    'DX-05',
    'Clip lãnh đạo bảo hiểm tặng tiền là dựng bằng máy, nhìn khẩu hình là biết.',
  ),
  deny(
    'R32',
    'SI-05 LE-11',
    'Mua giấy nghỉ ốm là gian lận, ở {tinh} có người bị xử lý rồi, đừng ham vài đồng.',
  ),
  deny(
    'R20',
    'DX-05',
    'Nhà mình có cụ suýt mất tiền vì cài sổ sức khoẻ theo người lạ, cả nhà nhớ: không chia sẻ màn hình với ai.',
  ),
  deny(
    'R34',
    'DX-05',
    'Không có chương trình vay nào của bảo hiểm xã hội, đòi cọc trước là lừa trăm phần trăm.',
  ),
  deny(
    'R29',
    'OR-05 DX-05',
    'Không cập nhật căn cước thì vẫn có lương hưu nhé, tin doạ cắt là của bọn lừa đảo.',
  ),
  complain(
    'Hàng xóm nghe điện thoại tự xưng cán bộ bảo hiểm, mất sạch tiền tiết kiệm, thương quá.',
  ),
  complain(
    'Một ngày ba cuộc gọi bảo hồ sơ bảo hiểm bị lỗi, số điện thoại lộ ở đâu không biết nữa.',
  ),
  opine('Bọn lừa đảo đánh vào người già là ác nhất.'),
  accurate(
    'DX-05',
    'Cơ quan bảo hiểm không đòi OTP, không bắt chuyển phí, không gửi giấy mời qua mạng xã hội, nhớ vậy là đủ.',
  ),
  accurate('LE-08', 'Mua bán, cầm sổ BHXH bị phạt 4 đến 6 triệu đồng một sổ.', {
    from: '2026-09-10',
  }),
];

export const COMMUNICATION: readonly MessageTemplate[] = [
  accurate(
    'PN-01',
    'Từ 1/7/2026 đăng tin sai sự thật trên mạng cá nhân bị phạt 10 đến 15 triệu, trước khi chia sẻ nên nghĩ.',
  ),
  deny(
    'R36',
    'PN-03',
    'Ông đăng bảng mức đóng BHYT bịa ở Đà Nẵng bị phạt 7,5 triệu rồi đấy, còn ai dám chia sẻ nữa không.',
  ),
  opine('Đọc bình luận về bảo hiểm mà như đi xem bói, mỗi người phán một kiểu.'),
  complain('Hỏi một câu mà năm người trả lời năm kiểu, chẳng ai dẫn được điều luật nào.'),
  ask('Có trang nào hỏi đáp bảo hiểm chính thức không mọi người?'),
];

export const OTHER: readonly MessageTemplate[] = [
  lookAlike('Cần thanh lý mũ bảo hiểm nửa đầu mới đội hai lần, màu đen, {phi} có thương lượng.'),
  lookAlike('Mũ bảo hiểm loại có kính chống tia nắng mua ở đâu bền vậy mọi người?'),
  lookAlike('Bên mình tuyển tư vấn viên bảo hiểm nhân thọ, hoa hồng cao, được đào tạo bài bản.'),
  lookAlike('Hợp đồng nhân thọ của vợ đóng được {so} năm rồi, giờ huỷ thì lỗ bao nhiêu nhỉ?'),
  lookAlike('Bảo hiểm xe máy bắt buộc mua ở cây xăng 66 nghìn, hay mua app cho rẻ?'),
  lookAlike('Ô tô va quệt nhẹ, gọi bảo hiểm thân vỏ tới giám định hai ngày mới xong.'),
  lookAlike('Trận tối qua đội nhà phòng ngự kín như bảo hiểm, giữ được một điểm là mừng.'),
  lookAlike('Huấn luyện viên ghế nóng, thua nữa là thất nghiệp, khỏi cần đoán.'),
  lookAlike('Điện thoại còn bảo hành ba tháng mà màn hình sọc, hãng nào cũng chối.'),
  lookAlike('Mua vé máy bay tự động tích luôn bảo hiểm du lịch, ai bỏ chọn được chỉ mình.'),
  lookAlike('Thẻ thư viện của {tinh} làm mới ở đâu, có mất phí không ạ?'),
  lookAlike('Bảo hiểm vật nuôi ở mình có chưa nhỉ, con mèo nhà em ốm tốn quá.'),
  lookAlike('Cần mua lại sổ tay chép bài cũ lớp 9, ai còn cho em xin.'),
  lookAlike(
    'Nghỉ hưu sớm theo kiểu FIRE là để dành gấp 25 lần chi tiêu năm, xem trên mạng thấy ham.',
  ),
  lookAlike('Khoá bảo hiểm trên khẩu súng hơi bắn bia bị kẹt, tháo sao các bác?'),
  lookAlike('Áo mưa hai người loại dày ngoài chợ {tinh} bao nhiêu một cái?'),
  lookAlike('Nhà ai có giống mai vàng rút một lần mười nhánh cho em xin địa chỉ với.'),
  lookAlike(
    'Bảo hiểm tiền gửi chi trả tối đa bao nhiêu nếu ngân hàng phá sản, ai học kinh tế cho hỏi.',
  ),
];
