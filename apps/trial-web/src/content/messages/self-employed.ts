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

export const VOLUNTARY: readonly MessageTemplate[] = [
  wrong(
    'R78',
    'LS-08',
    'Đóng tự nguyện sau này rút ra lấy cả phần nhà nước cho luôn, lời quá còn gì.',
  ),
  wrong(
    'R77',
    'REF-07 VO-03',
    'Năm nay BHXH tự nguyện thấp nhất là 484 nghìn một tháng rồi, nhà nghèo đóng sao nổi.',
    { until: '2026-12-31' },
  ),
  stale(
    'VO-04',
    'VO-03',
    'Tự nguyện thấp nhất vẫn {tunguyen.cu} đồng một tháng, rẻ như ly trà sữa mỗi tuần.',
    { from: '2027-01-01' },
  ),
  stale(
    'VO-06',
    'VO-06-p1',
    'Nhà nước chỉ hỗ trợ 10% cho người đóng tự nguyện bình thường, chẳng đáng bao nhiêu.',
  ),
  stale('PE-03', 'PE-02', 'Đóng tự nguyện cũng phải đủ 20 năm mới có lương hưu, dài đằng đẵng.'),
  ask('Bán hàng online thì đóng tự nguyện mức nào là vừa ạ?'),
  ask('Đóng tự nguyện rồi sau đi làm công ty thì nối vào được không mọi người?'),
  askAbout('R77', 'VO-03', 'Mức thấp nhất đóng tự nguyện năm nay có phải 484 nghìn không ạ?', {
    until: '2026-12-31',
  }),
  deny(
    'R77',
    'VO-03 REF-07',
    '484 nghìn là từ 1/1/2027, năm nay vẫn 330 nghìn chưa trừ hỗ trợ, đừng doạ bà con.',
    { until: '2026-12-31' },
  ),
  deny(
    'R78',
    'LS-08',
    'Phần nhà nước hỗ trợ không được lấy khi rút một lần, bạn nào nói "rút cả gói" là sai.',
  ),
  accurate(
    '',
    'Đóng tự nguyện thấp nhất mỗi tháng {tunguyen} đồng, chưa trừ phần nhà nước hỗ trợ.',
  ),
  accurate(
    'VO-06',
    'Hộ nghèo, xã đảo được hỗ trợ 50%, cận nghèo 40%, người dân tộc thiểu số 30%, còn lại 20% trên mức thấp nhất.',
  ),
  accurate(
    'VO-13',
    'Đóng tự nguyện không có chế độ ốm đau, có hưu trí, tử tuất và trợ cấp sinh con.',
  ),
  accurate(
    'PE-03',
    'Người đóng tự nguyện đủ 15 năm và đủ tuổi là có lương hưu, {ai} đang tính theo đường đó.',
  ),
  complain(
    'Nộp tự nguyện ở đại lý ba tháng mà tra không thấy ghi nhận, đi hỏi thì bảo chờ hệ thống.',
  ),
  opine('Buôn bán bấp bênh, tháng có tháng không, đóng đều cũng khó.'),
];

export const HOUSEHOLD_BUSINESS: readonly MessageTemplate[] = [
  wrong(
    'R60',
    'HB-10',
    'Nhà nào mở quán cũng phải đóng bảo hiểm bắt buộc hết, hàng rong vỉa hè cũng không thoát.',
  ),
  wrong(
    'R60',
    'HB-10',
    'Cả nước mấy triệu hộ kinh doanh đều bị bắt đóng BHXH, không phân biệt nộp thuế kiểu gì.',
  ),
  wrong(
    'R61',
    'HB-14 HB-15',
    'Chủ quán phải nộp bảo hiểm theo phần trăm doanh thu, bán đắt hàng là một tháng mất cả chục triệu.',
  ),
  wrong(
    'R61',
    'HB-15 HB-18',
    'Không đóng BHXH cho chính mình là chủ hộ bị phạt 75 triệu, sập tiệm chứ chẳng chơi.',
    { from: '2026-09-10' },
  ),
  stale(
    '',
    '',
    'Chủ hộ kinh doanh đóng thấp nhất bây giờ {hokinhdoanh.cu} đồng một tháng cả y tế nhé.',
  ),
  ask('Nhà em bán tạp hoá nộp khoán, có thuộc diện đóng bắt buộc không ạ?'),
  ask('Chủ hộ đã có lương hưu thì có phải đóng nữa không mọi người?'),
  askAbout(
    'R60',
    'HB-10',
    'Có phải hộ kinh doanh nào cũng bị bắt đóng BHXH không ạ, chợ em đang đồn ầm lên.',
  ),
  askAbout(
    'R61',
    'HB-14 HB-15',
    'Chủ quán đóng bảo hiểm tính trên doanh thu hay mức tự chọn vậy ạ?',
  ),
  deny(
    'R60',
    'HB-10 HB-11',
    'Không phải hộ nào cũng đóng, trước mắt chỉ chủ hộ có đăng ký và nộp thuế kê khai, nhóm còn lại từ 2029.',
  ),
  deny(
    'R61',
    'HB-14 HB-15',
    'Mức đóng do chủ hộ tự chọn lương, không dính gì tới doanh thu, đọc bài kia mà tức cười.',
  ),
  accurate(
    'HB-10',
    'Chủ hộ kinh doanh có đăng ký, nộp thuế kê khai thì thuộc diện BHXH bắt buộc từ 1/7/2025.',
  ),
  accurate(
    'HB-14',
    'Chủ hộ được tự chọn mức lương đóng từ một tới hai mươi lần mức tham chiếu, sau 12 tháng chọn lại.',
  ),
  accurate(
    '',
    'Mức thấp nhất chủ hộ kinh doanh đóng một tháng, tính cả y tế, là {hokinhdoanh} đồng.',
  ),
  complain('Quán vắng như chùa bà Đanh mà tháng nào cũng đủ thứ khoản phải nộp.'),
  opine('Người buôn bán cũng nên có lương hưu, chỉ mong thủ tục gọn.'),
];
