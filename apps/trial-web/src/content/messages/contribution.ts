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

export const CONTRIBUTION: readonly MessageTemplate[] = [
  wrong(
    'R91',
    'REF-04',
    'Lương cao mấy cũng chỉ đóng BHXH tối đa trên 20 lần lương tối thiểu vùng thôi nhé.',
  ),
  wrong(
    'R93',
    'LE-06',
    'Mình với chủ thoả thuận không đóng bảo hiểm, lấy tiền mặt, ký giấy hai bên là đúng luật.',
  ),
  wrong(
    'R101',
    'HI-22 CO-04',
    'Mức đóng bảo hiểm y tế nhảy lên 6% lương rồi đấy, ai xem bảng lương chưa.',
    { until: '2026-12-31' },
  ),
  stale(
    'REF-01',
    'REF-02',
    'Lương cơ sở đang là {luongcoso.cu} đồng, mọi khoản cứ nhân từ số đó ra.',
  ),
  stale('', '', 'Trần lương đóng BHXH hiện giờ {trandong.cu} đồng, cao hơn cũng không đóng thêm.'),
  stale(
    'REF-01',
    'REF-02',
    'Tính tiền thì lấy lương cơ sở {luongcoso.cu.tr} nhân hệ số nhé các bác.',
  ),
  ask('Hợp đồng thử việc hai tháng có phải đóng bảo hiểm không ạ?'),
  ask('Phụ cấp xăng xe, điện thoại có tính vào lương đóng BHXH không mọi người?'),
  ask('Nghỉ không lương 15 ngày thì tháng đó có đóng không ạ?'),
  askAbout(
    'R93',
    'LE-06',
    'Chủ bảo ký giấy không đóng bảo hiểm là hợp pháp, em nghe có đúng không ạ?',
  ),
  deny(
    'R93',
    'LE-06',
    'Thoả thuận không đóng là trái luật nhé, cả hai bên đều bị phạt chứ không phải "thuận mua vừa bán".',
  ),
  deny(
    'R91',
    'REF-04',
    'Trần BHXH tính theo mức tham chiếu, chỉ bảo hiểm thất nghiệp mới theo lương tối thiểu vùng, bài kia viết nhầm.',
  ),
  accurate(
    'CO-06',
    'Người lao động trừ 10,5%, công ty đóng 21,5%, cộng lại 32% chưa tính công đoàn.',
  ),
  accurate('REF-01', 'Lương cơ sở từ 1/7/2026 là {luongcoso} đồng một tháng.'),
  accurate('', 'Lương làm căn cứ đóng BHXH cao nhất bây giờ {trandong} đồng.'),
  accurate(
    'CO-10',
    'Tháng nào nghỉ không lương từ 14 ngày làm việc trở lên thì tháng đó không phải đóng.',
  ),
  accurate(
    'HB-01',
    'Hợp đồng từ đủ một tháng là phải đóng bắt buộc, đặt tên khác mà có trả công, có quản lý cũng tính.',
  ),
  complain('Lương mười hai triệu mà công ty khai đóng có năm triệu, tới lúc sinh nở mới thấm.'),
  opine('Đóng cao thì sau hưởng cao, mà tháng nào cũng trừ nhìn cũng xót.'),
];

export const LATE_PAYMENT: readonly MessageTemplate[] = [
  wrong(
    'R92',
    'LE-12',
    'Công ty nợ thì mình bỏ tiền túi đóng bù phần nợ mới được chốt sổ, ai cũng phải làm vậy.',
  ),
  wrong(
    'R90',
    'LE-01',
    'Chậm đóng một ngày bị tính 0,05% nhé các kế toán, quên là lãi mẹ đẻ lãi con.',
  ),
  wrong(
    'R16',
    'LE-15',
    'Bên kiểm sát yêu cầu doanh nghiệp chuyển ngay số tiền nợ bảo hiểm vào tài khoản của cán bộ thụ lý, hạn trong ngày.',
  ),
  wrong(
    'R04',
    'DX-05',
    'Sổ của anh đang nằm trong diện điều tra trục lợi, muốn gỡ thì chuyển {trieu} xác minh, xong trả lại. Liên hệ {sdt}.',
  ),
  stale(
    'LE-01',
    'LE-01-p1',
    'Nợ bảo hiểm quá 30 ngày thì trả lãi gấp đôi lãi suất đầu tư quỹ, luật đang tính thế.',
  ),
  ask('Công ty nợ bảo hiểm {so} tháng, em nghỉ thì có chốt được phần đã đóng không ạ?'),
  ask('Xem công ty có đóng đủ cho mình không thì xem ở đâu ạ?'),
  askAbout(
    'R92',
    'LE-12',
    'Sếp bảo phải tự bỏ tiền đóng bù mới chốt sổ cho, em có phải làm vậy không mọi người?',
  ),
  deny(
    'R92',
    'LE-12',
    'Đừng tự đóng bù thay công ty, phần đã đóng vẫn được chốt, thu được nợ thì xác nhận thêm sau.',
  ),
  deny(
    'R16',
    'LE-15',
    'Giấy đòi chuyển nợ bảo hiểm vào tài khoản cá nhân là giả, tiền đóng chỉ vào tài khoản của cơ quan bảo hiểm.',
  ),
  deny(
    'R04',
    'DX-05',
    'Ai gọi bảo sổ bị điều tra rồi đòi chuyển tiền xác minh là lừa, cúp máy rồi báo công an phường.',
  ),
  accurate('LE-01', 'Chậm đóng bị nộp thêm 0,03% mỗi ngày trên số tiền chậm.'),
  accurate(
    'LE-12',
    'Công ty còn nợ thì người đủ điều kiện vẫn được giải quyết chế độ theo thời gian đã đóng.',
  ),
  accurate(
    'LE-13',
    'Danh sách đơn vị chậm đóng được công khai trên cổng thông tin của bảo hiểm, tra tên công ty là ra.',
  ),
  complain('{cty} nợ bảo hiểm tám tháng, con ốm đi viện thẻ không dùng được, ức phát khóc.'),
  complain(
    'Chờ chốt sổ từ tháng {thangtruoc}, hỏi kế toán thì nghỉ việc rồi, hỏi sếp thì khoá máy.',
  ),
  complain('Trừ lương bảo hiểm đều đều mà lên tra thấy trống trơn, tiền đó đi đâu vậy trời.'),
  opine('Chủ nợ bảo hiểm mà phạt nhẹ quá thì họ còn nợ dài dài.'),
];
