import {
  accurate,
  ask,
  askAbout,
  complain,
  deny,
  type MessageTemplate,
  opine,
  stale,
  unverified,
  wrong,
} from '../message-template.js';

export const MATERNITY: readonly MessageTemplate[] = [
  wrong(
    'R62',
    'MA-02',
    'Các mẹ ơi giờ sinh con nào cũng được nghỉ 7 tháng rồi nha, con đầu cũng vậy luôn.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R62',
    'MA-02',
    'Nghỉ thai sản tăng lên 7 tháng cho tất cả lao động nữ, không cần điều kiện gì hết.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R102',
    'MA-05',
    'Vợ sinh thì chồng được nghỉ hẳn một tháng nguyên lương, các ông bố nhớ xin nhé.',
  ),
  wrong(
    'R33',
    'LE-11 MA-01',
    'Mẹ bầu chưa đi làm liên hệ em, em đưa vào danh sách công ty đóng BHXH 6 tháng, tiền thai sản chia đôi. Zalo {sdt}.',
  ),
  wrong(
    'R33',
    'LE-11 MA-01',
    'Bầu dưới ba tháng vẫn kịp, em có pháp nhân ký hợp đồng cho chị, không phải đi làm ngày nào vẫn hưởng thai sản.',
  ),
  wrong(
    'R10',
    'DX-05',
    'Bên em ứng trước tiền thai sản trong ngày, chị chỉ cần đưa sổ và căn cước, phí {phi}, khỏi ra bảo hiểm.',
  ),
  stale(
    'MA-08',
    'MA-08-p1',
    'Trợ cấp một lần khi sinh đang là {sinhcon.cu} đồng một bé nha các mẹ.',
  ),
  stale(
    'MA-06',
    'MA-06-p1',
    'Chồng phải nghỉ trong 30 ngày đầu sau khi vợ sinh, quá là mất chế độ.',
  ),
  stale(
    'MA-02',
    'MA-02-p1',
    'Con thứ hai thì cũng chỉ nghỉ 6 tháng như con đầu thôi, luật không phân biệt lần sinh.',
    { from: '2026-07-01' },
  ),
  stale('VO-09', 'VO-09-p1', 'Đóng tự nguyện thì không có thai sản đâu, khỏi hỏi.'),
  ask('Em nghỉ việc lúc bầu 5 tháng, đủ 6 tháng đóng rồi thì tự nộp hồ sơ thai sản được không ạ?'),
  ask('Sinh mổ thì chồng được nghỉ mấy ngày vậy mọi người?'),
  ask('Tiền thai sản tính trên lương đóng bảo hiểm hay lương thực lĩnh ạ?'),
  ask('Sắp sinh rồi mà {cty} chưa báo tăng lại, em phải làm sao ạ?'),
  askAbout(
    'R62',
    'MA-02',
    'Con đầu lòng mà cũng được nghỉ 7 tháng hả các chị, phòng em ai cũng nói vậy?',
    { from: '2026-07-01' },
  ),
  askAbout('R102', 'MA-05', 'Chồng em nghe bảo được nghỉ một tháng khi vợ sinh, có đúng không ạ?'),
  deny(
    'R62',
    'MA-02',
    'Chỉ sinh con thứ hai từ 1/7/2026 mới 7 tháng, con đầu vẫn 6 tháng, các mẹ đừng tin bài giật tít.',
    { from: '2026-07-01' },
  ),
  deny(
    'R102',
    'MA-05',
    'Làm gì có một tháng cho chồng, sinh thường 5 ngày làm việc, mổ hay sinh đôi mới nhiều hơn.',
  ),
  deny(
    'R33',
    'LE-11',
    'Ký hợp đồng khống để lấy tiền thai sản là gian lận, có chị ở {tinh} phải trả lại tiền còn bị gọi lên làm việc.',
  ),
  accurate('MA-02', 'Sinh con thứ hai từ 1/7/2026 thì mẹ được nghỉ 7 tháng, con đầu vẫn 6 tháng.'),
  accurate(
    'MA-01',
    'Đóng đủ 6 tháng trong 12 tháng trước khi sinh là được chế độ thai sản, nghỉ việc trước khi sinh cũng không mất.',
  ),
  accurate(
    'MA-08',
    'Trợ cấp một lần khi sinh con hiện là {sinhcon} đồng cho mỗi bé, bằng hai lần mức tham chiếu.',
  ),
  accurate(
    'MA-06',
    'Chồng bắt đầu nghỉ trong vòng 60 ngày từ ngày vợ sinh là được, không phải 30 ngày nữa.',
  ),
  accurate('MA-09', 'Khám thai được nghỉ tối đa năm lần, mỗi lần không quá hai ngày.'),
  accurate('VO-09', 'Mình đóng tự nguyện đủ 6 tháng, sinh bé được nhà nước cho 2 triệu thật.'),
  complain(
    'Nghỉ sinh bốn tháng rồi mà tiền thai sản chưa thấy, công ty bảo do bảo hiểm, bảo hiểm bảo do công ty.',
  ),
  complain(
    'Làm hồ sơ thai sản bị trả lại vì sai một chữ trong tên con, nuôi con nhỏ mà chạy rã chân.',
  ),
  opine('Nghỉ 7 tháng thì thích thật nhưng chủ xưởng lại ngại nhận phụ nữ có con, lo ghê.'),
];

export const UNEMPLOYMENT: readonly MessageTemplate[] = [
  wrong(
    'R68',
    'UI-05 UI-07',
    'Giờ thất nghiệp được lãnh hơn ba trăm triệu lận, ai cũng có, nghỉ việc ở nhà cho sướng.',
  ),
  wrong(
    'R97',
    'UI-14',
    'Bảo hiểm thất nghiệp không xài thì làm đơn rút một cục về, bạn mình ở {tinh} lấy được {trieu}.',
  ),
  wrong(
    'R98',
    'UI-03',
    'Quá ba tháng chưa nộp hồ sơ thất nghiệp là mấy năm đóng mất sạch, không cộng lại được nữa.',
  ),
  wrong(
    'R99',
    'UI-09',
    'Tự viết đơn xin nghỉ thì không được đồng trợ cấp thất nghiệp nào, phải bị đuổi mới có.',
  ),
  wrong(
    'R99',
    'UI-09',
    'Công ty cho nghỉ mới có thất nghiệp chứ mình tự xin nghỉ đúng luật cũng bị loại hết.',
  ),
  wrong(
    'R12',
    'UI-03 UI-08',
    'Chụp màn hình quá trình đóng gửi em, em làm hồ sơ thất nghiệp hai ngày có quyết định, phí 5% trừ trước. {sdt}',
  ),
  wrong(
    'R12',
    'UI-03',
    'Nhận bao trọn hồ sơ trợ cấp thất nghiệp ở {tinh}, không cần tới trung tâm việc làm, không cần điểm danh, phí {phi}.',
  ),
  wrong(
    'R03',
    'UI-14 DX-05',
    'Người lao động được nhận 3,2 triệu tiền hỗ trợ trích từ quỹ thất nghiệp, vào đường dẫn hotro-bhtn.vip điền tài khoản để nhận.',
  ),
  wrong(
    'R17',
    'UI-14 DX-05',
    'B.H.T.N chi tr4 hỗ trợ C0VID còn tồn, đăng nhập ngân hàng theo mã QR để lĩnh, hạn chót hôm nay.',
  ),
  stale(
    'UI-08',
    'UI-08-p1',
    'Trợ cấp thất nghiệp tính từ ngày thứ {ngaythatnghiep.cu} kể từ khi nộp hồ sơ nhé mọi người.',
  ),
  stale(
    'UI-05',
    'UI-05-p1',
    'Trợ cấp thất nghiệp cao nhất ở vùng I là {tranthatnghiep.cu} đồng một tháng, lương cao mấy cũng vậy.',
  ),
  ask(
    'Em nghỉ cuối tháng {thangtruoc}, chưa có quyết định thôi việc thì nộp hồ sơ thất nghiệp được chưa ạ?',
  ),
  ask('Đang hưởng thất nghiệp mà đi làm thời vụ thì có phải khai không mọi người?'),
  ask('Quên báo tìm việc tháng này thì bị sao ạ?'),
  ask('Đóng thất nghiệp được {so} năm thì hưởng mấy tháng, cách tính thế nào ạ?'),
  askAbout(
    'R99',
    'UI-09',
    'Em tự xin nghỉ đúng báo trước, nghe nói không được trợ cấp thất nghiệp, đúng không ạ?',
  ),
  askAbout(
    'R97',
    'UI-14',
    'Tiền thất nghiệp không dùng có rút một lần được không, thấy có người rao nhận làm.',
  ),
  askAbout(
    'R03',
    'UI-14 DX-05',
    'Tin nhắn bảo quỹ thất nghiệp hỗ trợ 3,2 triệu, bấm vào điền tài khoản, cái này thật không ạ?',
  ),
  deny(
    'R97',
    'UI-14',
    'BHTN không có rút một lần, không dùng thì cộng dồn cho lần sau, ai nhận rút hộ là lừa.',
  ),
  deny(
    'R99',
    'UI-09',
    'Tự xin nghỉ mà báo trước đúng luật vẫn được thất nghiệp nhé, chỉ loại người đơn phương trái luật.',
  ),
  deny(
    'R68',
    'UI-05 UI-06 UI-07',
    'Hơn 318 triệu là trần trên giấy cho người lương trên 44 triệu đóng đủ 12 năm, đừng đồn ai cũng được.',
  ),
  deny(
    'R03',
    'UI-14 DX-05',
    'Không có gói hỗ trợ nào từ quỹ thất nghiệp phát qua đường dẫn, công an {tinh} vừa cảnh báo.',
  ),
  accurate(
    'UI-03',
    'Nghỉ việc xong nhớ nộp hồ sơ thất nghiệp trong ba tháng ở trung tâm dịch vụ việc làm.',
  ),
  accurate('UI-04', 'Trợ cấp thất nghiệp bằng 60% bình quân lương sáu tháng đóng gần nhất.'),
  accurate(
    'UI-06',
    'Đóng 12 đến 36 tháng được ba tháng trợ cấp, cứ thêm 12 tháng thì được thêm một tháng, tối đa 12.',
  ),
  accurate('UI-08', 'Nộp đủ hồ sơ thì trợ cấp tính từ ngày làm việc thứ {ngaythatnghiep}.'),
  accurate('UI-01', 'Từ 2026 hợp đồng từ đủ một tháng là phải tham gia bảo hiểm thất nghiệp.'),
  complain('Xưởng cắt người, ra trung tâm việc làm ngồi từ {gio} tới trưa mới tới lượt.'),
  complain('Trung tâm bảo thiếu tờ chốt sổ, công ty bảo đợi, mà ba tháng trôi nhanh lắm.'),
  opine('Mong phần tư vấn việc làm thực chất hơn chứ không chỉ ký tên cho có.'),
  unverified('Nghe đâu trung tâm việc làm {tinh} sắp nhận hồ sơ cả sáng thứ bảy.'),
];
