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

export const SOCIAL_PENSION: readonly MessageTemplate[] = [
  wrong(
    'R88',
    'SA-01',
    'Ai qua 60 tuổi mà không có lương hưu thì mỗi tháng nhà nước cho 500 nghìn, ra phường nhận đi các bác.',
  ),
  wrong(
    'R88',
    'SA-01 SA-02',
    'Cứ trên sáu mươi là có trợ cấp người già, khỏi cần nghèo hay không nghèo.',
  ),
  wrong(
    'R80',
    'SA-02 SA-09',
    'Trợ cấp hưu trí xã hội hạ xuống 70 tuổi cho tất cả mọi người rồi nhé, không phân biệt hộ nào.',
  ),
  wrong(
    'R80',
    'SA-02 SA-09',
    'Bảy mươi tuổi trở lên ai cũng được tiền hưu xã hội, {xa} đang lập danh sách.',
  ),
  wrong(
    'R89',
    'SA-05',
    'Tới sinh nhật 75 tuổi là tiền tự đổ về tài khoản, không phải làm đơn từ chi cho mệt.',
  ),
  wrong(
    'R24',
    'SA-05 DX-05',
    'Trợ cấp của cụ nhà mình đang bị treo trên hệ thống, đóng {phi} phí kích hoạt là rút được ngay, gọi {sdt}.',
  ),
  wrong(
    'R37',
    'SA-10',
    'Tết này mỗi người dân được nhà nước tặng một triệu, phường phát tận tay, nhà nào cũng có.',
  ),
  wrong(
    'R26',
    'SA-10',
    'Quà Tết 400 nghìn cho toàn dân, đăng ký qua Zalo {sdt} là có tên trong danh sách nhận.',
  ),
  wrong(
    'R37',
    'SA-10',
    'Chính phủ chi cả trăm nghìn tỷ cho dân ăn Tết, mỗi đầu người một triệu, tháng Chạp phát.',
  ),
  stale(
    'SA-01',
    'SA-01-p1',
    'Phải đủ 80 tuổi mới được trợ cấp người cao tuổi, bà mới 76 thì về đi.',
  ),
  stale(
    'SA-01',
    'SA-01-p1',
    'Các cụ không có lương hưu ráng sống tới 80 mới được nhận trợ cấp hằng tháng nhé.',
  ),
  ask('Bà mình 76 tuổi, không có lương gì, xin trợ cấp thì nộp đơn ở đâu ạ?'),
  ask('Đang có trợ cấp tuất thì có được thêm trợ cấp hưu trí xã hội không mọi người?'),
  askAbout(
    'R88',
    'SA-01',
    'Có phải 60 tuổi là có trợ cấp không ạ, {ai} nghe ở chợ về cứ giục em đi hỏi.',
  ),
  askAbout(
    'R80',
    'SA-02 SA-09',
    'Nghe nói 70 tuổi ai cũng được lãnh tiền hưu xã hội, nhà em không phải hộ nghèo có được không?',
  ),
  askAbout(
    'R37',
    'SA-10',
    'Tết này có thật mỗi người được một triệu không ạ, thấy nhóm làng gửi rần rần.',
  ),
  deny(
    'R37',
    'SA-10',
    'Không có chuyện mỗi người một triệu ăn Tết, quà Tết chỉ dành cho nhóm chính sách, đừng gửi căn cước cho ai.',
  ),
  deny(
    'R88',
    'SA-01 SA-02',
    'Đủ 75 tuổi, hoặc 70 mà thuộc hộ nghèo, cận nghèo, chứ không phải cứ trên 60 là có nhé.',
  ),
  deny(
    'R24',
    'SA-05 DX-05',
    'Ai gọi bảo trợ cấp bị treo phải đóng phí kích hoạt là lừa đảo, nhận trợ cấp không mất khoản phí nào.',
  ),
  deny(
    'R80',
    'SA-09',
    'Chưa có quyết định nào hạ tuổi trợ cấp xuống 70 cho mọi người đâu, đọc kỹ trước khi mừng hụt.',
  ),
  accurate(
    'SA-01',
    'Từ 75 tuổi không có lương hưu, trợ cấp bảo hiểm hằng tháng thì được trợ cấp hưu trí xã hội.',
  ),
  accurate('SA-02', 'Người 70 đến dưới 75 tuổi chỉ được khi thuộc hộ nghèo hoặc cận nghèo.'),
  accurate(
    'SA-05',
    'Muốn nhận thì làm văn bản đề nghị gửi chủ tịch xã, mười ngày làm việc là có kết quả, {ai} làm ở {xa} rồi.',
  ),
  accurate(
    'SA-05',
    'Tiền hưu xã hội tính từ tháng ký quyết định nên nộp đơn sớm, nộp chậm là thiệt mấy tháng.',
  ),
  complain('Ông nội chân yếu mà bắt ra tận uỷ ban ký tên, con cháu đi làm xa biết nhờ ai.'),
  complain(
    'Làm đơn cho bà từ tháng {thangtruoc} tới giờ chưa thấy trả lời, hỏi thì chỉ lòng vòng.',
  ),
  opine('Mức trợ cấp đó mua được mấy cân thịt thôi, nhưng có còn hơn không.'),
  unverified('Thấy bảo ở {tinh} sắp thêm tiền cho các cụ từ nguồn của tỉnh, chưa thấy giấy tờ gì.'),
];

export const FUND: readonly MessageTemplate[] = [
  wrong(
    'R42',
    'FU-01 FU-02',
    'Quỹ bảo hiểm xã hội sắp hết sạch tiền, họ giấu thôi, đóng vào là mất.',
  ),
  wrong(
    'R42',
    'FU-02 FU-03',
    'Bên trong họ bảo quỹ cạn rồi, mai mốt không có tiền mà trả lương hưu đâu.',
  ),
  wrong(
    'R41',
    'FU-09',
    'Tổ chức lao động quốc tế nói 2034 là quỹ cạn sạch, thế hệ 9x đóng cho vui chứ không có mà lĩnh.',
  ),
  wrong(
    'R96',
    'FU-04 FU-05',
    'Tiền bảo hiểm của dân bị lấy đi mua cổ phiếu với xây sân bay hết rồi.',
  ),
  wrong(
    'R96',
    'FU-04',
    'Quỹ hưu trí đem đánh chứng khoán lỗ sặc gạch, thế nên mới phải siết người rút.',
  ),
  wrong(
    'R54',
    'OR-01 FU-01',
    'Nhập bảo hiểm về Bộ Tài chính là để lấy tiền quỹ bù lỗ ngân sách chứ gì nữa.',
  ),
  wrong(
    'R47',
    'FU-11 FU-08',
    'Vụ cho công ty cho thuê tài chính vay làm bay sạch quỹ lương hưu, giờ lấy tiền người sau trả người trước.',
  ),
  ask('Quỹ bảo hiểm đem đầu tư vào đâu, có ai đọc được báo cáo nào không?'),
  ask('Ai kiểm toán quỹ BHXH vậy mọi người, bao lâu một lần?'),
  askAbout('R42', 'FU-02', 'Có thật quỹ bảo hiểm sắp vỡ không ạ, đọc bình luận thấy ghê quá.'),
  askAbout('R41', 'FU-09', 'Dự báo cạn quỹ năm 2034 còn đúng không, hay là chuyện cũ rồi ạ?'),
  deny(
    'R41',
    'FU-09',
    'Dự báo 2034 là của năm 2013 và kèm câu "nếu không cải cách", từ đó tới nay luật đổi mấy lần rồi.',
  ),
  deny(
    'R96',
    'FU-04',
    'Quỹ chỉ được mua trái phiếu, gửi ngân hàng thương mại nhà nước, làm gì có chuyện đem đi mua cổ phiếu.',
  ),
  deny(
    'R42',
    'FU-01 FU-02 FU-03',
    'Tin quỹ sắp phá sản không có căn cứ, quỹ hạch toán riêng, có kiểm toán và Nhà nước bảo hộ.',
  ),
  deny(
    'R54',
    'OR-01 FU-01',
    'Đổi cơ quan chủ quản không biến quỹ thành tiền ngân sách, luật ghi quỹ độc lập.',
  ),
  accurate(
    'FU-01',
    'Quỹ BHXH là quỹ tài chính độc lập với ngân sách, hạch toán riêng từng quỹ thành phần.',
  ),
  accurate('FU-03', 'Kiểm toán nhà nước ba năm một lần kiểm toán quỹ rồi báo cáo Quốc hội.'),
  accurate(
    'FU-08',
    'Cuối năm 2024 tổng số dư các quỹ khoảng một triệu rưỡi tỷ đồng, số có trong báo cáo.',
  ),
  opine('Mình chỉ mong công bố số liệu quỹ dễ hiểu hơn cho người lao động đọc.'),
  opine('Đóng thì cứ đóng, mà lòng vẫn lo lo, nói thiệt.'),
  complain('Hỏi quỹ lãi bao nhiêu phần trăm mà tìm mỏi mắt không thấy bảng nào dễ đọc.'),
];
