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

export const PENSION_ELIGIBILITY: readonly MessageTemplate[] = [
  wrong(
    'R84',
    'PE-01',
    'Đóng đủ 15 năm là về lãnh lương hưu luôn, bốn mươi mấy tuổi cũng lãnh, khỏi chờ gì nữa.',
  ),
  wrong(
    'R84',
    'PE-01 PE-08',
    'Luật giờ thoáng lắm, tròn 15 năm đóng bảo hiểm là làm đơn hưởng hưu liền, không tính tuổi.',
  ),
  wrong(
    'R83',
    'PR-03',
    'Nam đóng 15 năm thì lương hưu cũng 45% y như nữ, luật mới bình đẳng rồi mà.',
  ),
  wrong('R83', 'PR-03', 'Anh em nam tính thử đi: 15 năm là có 45% lương bình quân.'),
  wrong(
    'R95',
    'PR-10',
    'Lương hưu tối thiểu bị bỏ sạch rồi, kể cả người đóng hai ba chục năm cũng có khi còn vài trăm nghìn.',
  ),
  stale('PE-01', 'PE-02', 'Đóng chưa đủ 20 năm thì đừng mơ lương hưu nhé, luật quy định rõ rồi.'),
  stale(
    'PE-01',
    'PE-02',
    'Cô chú nào mới có {sonam} năm thì phải cày cho đủ 20 năm mới được hưởng hưu.',
  ),
  stale(
    'PR-10-n1',
    'PR-10-p2',
    'Lương hưu thấp nhất bây giờ bằng lương cơ sở {luongcoso.cu} đồng, ai thấp hơn được bù lên cho bằng.',
  ),
  ask('Em đóng được {sonam} năm, sang năm đủ tuổi, vậy còn thiếu thì đóng một lần được không ạ?'),
  ask('Vừa có thời gian bắt buộc vừa có tự nguyện thì cộng lại tính lương hưu thế nào mọi người?'),
  ask('Mình {so} năm đi bộ đội có được tính vào thời gian đóng không nhỉ?'),
  askAbout(
    'R84',
    'PE-01',
    'Có thật đủ 15 năm đóng là được lãnh lương hưu ngay không cần đủ tuổi không ạ?',
  ),
  askAbout(
    'R83',
    'PR-03',
    'Nam đóng 15 năm hưởng 45% hay 40% vậy mọi người, chỗ nói này chỗ nói kia.',
  ),
  deny(
    'R84',
    'PE-01',
    'Đủ 15 năm mới là một điều kiện thôi, còn phải đủ tuổi nghỉ hưu nữa, đừng nghe "lãnh liền".',
  ),
  deny('R83', 'PR-03 PR-02', 'Nam 15 năm là 40% chứ không phải 45% nhé, tới 20 năm mới được 45%.'),
  deny(
    'R85',
    'PE-01',
    'Còn ai bảo phải 20 năm mới có lương hưu thì nhắc họ luật đã đổi từ 1/7/2025, giờ là 15 năm và đủ tuổi.',
  ),
  accurate(
    'PE-01',
    'Từ 1/7/2025 đóng bắt buộc đủ 15 năm và tới tuổi nghỉ hưu là có lương hưu hằng tháng.',
  ),
  accurate('PR-01', 'Nữ 15 năm đóng được 45%, thêm mỗi năm cộng 2%, kịch trần 75% khi đủ 30 năm.'),
  accurate(
    'PR-02 PR-03',
    'Nam đóng từ 15 đến dưới 20 năm thì khởi điểm 40%, đủ 20 năm mới là 45%, 35 năm thì 75%.',
  ),
  accurate(
    'PE-05',
    'Thiếu không quá 6 tháng thì được đóng một lần phần còn thiếu để hưởng hưu, {ai} vừa làm xong ở {tinh}.',
  ),
  accurate(
    'PE-06',
    'Đủ tuổi mà còn thiếu tối đa 5 năm thì được đóng tự nguyện một cục cho đủ 15 năm.',
  ),
  accurate(
    'PR-05',
    'Nghỉ sớm dưới 6 tháng thì không bị trừ phần trăm lương hưu, từ đủ 6 tháng đến dưới một năm trừ 1%.',
  ),
  accurate(
    'PE-08',
    'Chưa đủ điều kiện thì thời gian đóng vẫn được bảo lưu, không có hạn nào làm mất cả.',
  ),
  complain('Đi làm ba mươi năm, giờ tính ra lương hưu không đủ tiền thuốc với tiền điện.'),
  complain('Hồ sơ hưu của {ai} nằm ở {cty} cũ mấy tháng, gọi điện toàn hẹn tuần sau.'),
  opine('Cho 15 năm là hợp lý, người đi làm muộn đỡ thiệt.'),
  opine('Mình thấy lương hưu nên có mức sàn cho tất cả, kể cả người mới.'),
  unverified(
    'Nghe nói phòng bảo hiểm {xa} đang tính mở thêm một điểm nhận hồ sơ hưu ở nhà văn hoá thôn.',
  ),
];

export const RETIREMENT_AGE: readonly MessageTemplate[] = [
  wrong('R56', 'RA-03', 'Chốt tuổi hưu 65 với nam, 60 với nữ luôn rồi, năm nay áp dụng, khỏi bàn.'),
  wrong('R56', 'RA-03', 'Nam giờ phải làm tới 65 mới được nghỉ, mấy ông sinh 6x ráng mà cày.'),
  wrong(
    'R63',
    'RA-06',
    'Thầy cô cấp nào cũng được về trước 5 năm mà không bị trừ lương hưu, trường em đang đăng ký.',
  ),
  wrong(
    'R63',
    'RA-06',
    'Giáo viên tiểu học, trung học cơ sở nghỉ hưu sớm 5 tuổi vẫn hưởng đủ phần trăm nhé các thầy cô.',
  ),
  stale(
    'RA-03',
    '',
    'Năm {nam} nữ {tuoinu.cu}, nam {tuoinam.cu} là đủ tuổi nghỉ hưu nhé mọi người.',
  ),
  stale('RA-03', '', 'Tuổi hưu năm nay của nam là {tuoinam.cu}, tính cho đúng mà nộp đơn.'),
  stale('RA-03', 'RA-03-p1', 'Nữ 55, nam 60 là về hưu thôi, xưa nay vẫn vậy.'),
  ask('Bố mình sinh 1965 thì năm nào đủ tuổi hưu ạ, tính mãi không ra.'),
  ask('Làm nghề nặng nhọc {so} năm có được nghỉ trước tuổi không ạ?'),
  askAbout('R56', 'RA-03', 'Nghe bảo nam phải 65 tuổi mới được nghỉ, có đúng không mọi người?'),
  askAbout(
    'R63',
    'RA-06',
    'Em dạy cấp hai, có được về sớm không trừ phần trăm như người ta đồn không ạ?',
  ),
  deny(
    'R56',
    'RA-03',
    '65 tuổi chỉ là một phương án hồi 2018, lộ trình là nam 62 vào năm 2028, nữ 60 vào năm 2035.',
  ),
  deny(
    'R63',
    'RA-06',
    'Chỉ giáo viên mầm non mới có quy định đó, cấp một cấp hai không có, các cô đừng chia sẻ bài sai nữa.',
  ),
  accurate('', 'Năm {nam} tuổi nghỉ hưu bình thường: nam {tuoinam}, nữ {tuoinu}.'),
  accurate(
    'RA-03',
    'Mỗi năm nam thêm 3 tháng, nữ thêm 4 tháng, tới khi nam 62 năm 2028 và nữ 60 năm 2035 thì dừng.',
  ),
  accurate(
    'RA-04',
    'Làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn được về sớm tối đa 5 tuổi.',
  ),
  accurate(
    'RA-06',
    'Giáo viên mầm non có nguyện vọng được nghỉ sớm không quá 5 tuổi, đủ 15 năm đóng thì không bị trừ tỷ lệ.',
  ),
  complain(
    'Đứng chuyền từ năm mười tám tuổi, tới giờ đầu gối kêu răng rắc mà tuổi hưu còn xa lắc.',
  ),
  opine('Thợ xây, thợ mỏ mà bắt làm tới sáu mươi hai thì vô lý quá, tôi nghĩ vậy.'),
  opine('Tuổi thọ tăng thì tuổi hưu tăng cũng phải thôi, nước nào chẳng thế.'),
];
