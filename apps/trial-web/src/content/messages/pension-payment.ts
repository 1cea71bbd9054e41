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

export const PENSION_ADJUSTMENT: readonly MessageTemplate[] = [
  wrong(
    'R79',
    'PA-01',
    'Lương hưu tăng 8% là cho tất cả, ai làm sổ hưu tháng này cũng được cộng.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R79',
    'PA-01',
    'Bác nào nghỉ hưu cuối năm cũng yên tâm, thêm 8% áp cho mọi người về hưu từ nay về sau.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R64',
    'PA-05',
    'Sắp tới lương hưu chỉ trả qua VNeID, ai không có điện thoại xịn là khỏi lĩnh.',
  ),
  wrong(
    'R64',
    'PA-05',
    'Bưu điện không phát lương hưu tiền mặt nữa đâu, bắt buộc nhận qua ứng dụng hết rồi.',
  ),
  wrong(
    'R18',
    'PA-04',
    'Bác nào muốn lương hưu tăng thêm hai triệu mỗi tháng thì liên hệ em, phí lo trước {phi}, có người trong sở làm. {sdt}',
  ),
  wrong(
    'R18',
    'PA-04',
    'Còn vài suất nâng bậc lương hưu cho cán bộ về trước 2010, đóng phí lo hồ sơ là tháng sau có quyết định.',
  ),
  wrong(
    'R13',
    'PA-10',
    'Hồ sơ hưu muốn chạy nhanh thì nộp phí hồ sơ {phi}, chị chuyển em đẩy lên cho, không thì chờ cả năm.',
  ),
  wrong(
    'R19',
    'PA-06 DX-05',
    'Thông báo: tài khoản nhận lương hưu của quý vị sẽ bị khoá trong 24 giờ, vào đường dẫn bhxh-xacnhan24h.top để giữ.',
  ),
  wrong(
    'R06',
    'OR-05 DX-05',
    'Ai lĩnh lương hưu mà chưa khai lại thông tin trên hệ thống mới là tháng sau bị cắt, gọi {sdt} em khai hộ cho.',
  ),
  wrong(
    'R100',
    'PA-08 PA-09',
    'Giấy uỷ quyền lĩnh lương hưu làm từ mấy năm trước vẫn xài tới giờ, không cần làm lại đâu.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R55',
    'OR-05',
    'Bỏ bảo hiểm huyện rồi nên lương hưu bị ngưng, các cụ chờ sắp xếp xong mới có.',
  ),
  stale(
    'PA-02',
    'PA-02-p1',
    'Người nghỉ trước năm 1995 bây giờ được nâng cho đủ 3,5 triệu một tháng nhé các bác.',
    { from: '2026-07-01' },
  ),
  wrong(
    'R100',
    'PA-08 PA-09',
    'Uỷ quyền cho con lĩnh lương hưu thì ký một lần dùng mãi, phường chứng cho rồi là khỏi lo.',
    { from: '2026-07-01' },
  ),
  ask('Lương hưu tháng {thang} nhà mình về chưa các bác, {ai} ra cây rút tiền chưa thấy.'),
  ask('Bố mình muốn chuyển từ nhận tiền mặt sang tài khoản thì làm đơn ở đâu ạ?'),
  ask('Người nghỉ trước năm 1995 được điều chỉnh thêm thế nào, ai biết chỉ giúp.'),
  askAbout(
    'R79',
    'PA-01',
    'Em nghỉ hưu sau tháng 7/2026 thì có được cộng 8% không, cơ quan bảo có mà em chưa tin?',
    { from: '2026-07-01' },
  ),
  askAbout(
    'R64',
    'PA-05',
    'Có phải sắp bỏ phát lương hưu tiền mặt không ạ, bà ngoại em lo mất ngủ.',
  ),
  askAbout(
    'R19',
    'PA-06 DX-05',
    'Mẹ em nhận tin nhắn doạ khoá tài khoản lương hưu sau 24 giờ, cái này là thật hay giả ạ?',
  ),
  deny(
    'R64',
    'PA-05',
    'Lương hưu vẫn có ba cách nhận, trong đó có tiền mặt, tin "chỉ trả qua VNeID" là hiểu sai.',
  ),
  deny(
    'R18',
    'PA-01 PA-04',
    'Lương hưu chỉ tăng theo nghị định, không ai bán được suất nâng lương, các cụ đừng đưa tiền cho cò.',
  ),
  deny(
    'R19',
    'DX-05',
    'Tin nhắn doạ khoá lương hưu trong 24 giờ là giả mạo, bảo hiểm không gửi đường dẫn bắt bấm.',
  ),
  deny(
    'R55',
    'OR-05',
    'Sắp xếp bộ máy không làm chậm lương hưu, khu mình ngày mùng {ngay} vẫn phát như mọi tháng.',
  ),
  deny(
    'R79',
    'PA-01',
    '8% là cho người đang hưởng trước 1/7/2026 thôi, ai về sau mốc đó thì không nằm trong đợt này, đừng đồn "ai cũng được".',
    { from: '2026-07-01' },
  ),
  accurate(
    'PA-01',
    'Từ 1/7/2026 người đang hưởng lương hưu được tăng 8% trên mức của tháng 6/2026.',
  ),
  accurate(
    'PA-05',
    'Lương hưu nhận được theo ba cách: qua ngân hàng, tiền mặt ở điểm chi trả, hoặc qua đơn vị sử dụng lao động.',
  ),
  accurate(
    'PA-08',
    'Giấy uỷ quyền lĩnh lương hưu dùng tối đa 12 tháng và phải chứng thực, {ai} mới đi làm lại.',
  ),
  accurate(
    'PA-06',
    'Nhận qua tài khoản thì mỗi năm xác minh một lần, chưa xác minh thì bị tạm dừng rồi trả bù sau chứ không mất.',
  ),
  accurate(
    'PA-07',
    'Cụ nào từ 80 tuổi đi lại khó thì đề nghị chi trả lương hưu tại nhà, có quy định hẳn hoi.',
  ),
  complain('Lương hưu của {ai} ba triệu rưỡi, tiền thuốc một tháng hết một nửa.'),
  complain('Đi nhận lương hưu mà xếp hàng từ {gio}, người già ngồi la liệt ngoài hiên.'),
  opine('Tăng lương hưu mà giá chợ tăng theo thì cũng như không, nói thật lòng vậy.'),
  opine('Mừng cho các cụ, thêm được đồng nào hay đồng ấy.'),
];

export const SURVIVORS: readonly MessageTemplate[] = [
  wrong(
    'R87',
    'SU-01 SU-04',
    'Đóng cả đời mà mất trước tuổi hưu thì gia đình trắng tay, không được đồng nào.',
  ),
  wrong(
    'R87',
    'SU-01 SU-04',
    'Chưa kịp lĩnh lương hưu mà chết là tiền về tay quỹ hết, vợ con không có gì đâu.',
  ),
  stale(
    'SU-01',
    'SU-01-p1',
    'Tiền mai táng bây giờ là {maitang.cu} đồng, nộp giấy chứng tử là nhận.',
  ),
  stale(
    'SU-03',
    'SU-03-p1',
    'Trợ cấp tuất hằng tháng cho mỗi người thân đang là {tuat.cu} đồng nhé.',
  ),
  ask('Ông nhà mình mất tháng trước, đang lĩnh lương hưu, gia đình cần giấy tờ gì ạ?'),
  ask('Bố em đóng được {so} năm thì mất, mẹ em được hưởng những gì ạ?'),
  askAbout(
    'R87',
    'SU-01 SU-04',
    'Người ta nói mất trước tuổi hưu là mất trắng tiền bảo hiểm, có phải vậy không ạ?',
  ),
  deny(
    'R87',
    'SU-01 SU-04',
    'Không mất trắng đâu: có tiền mai táng và tuất một lần hoặc hằng tháng cho thân nhân, nhà chị họ mình vừa nhận.',
  ),
  accurate('', 'Trợ cấp mai táng đang là {maitang} đồng, bằng mười lần mức tham chiếu.'),
  accurate(
    'SU-02',
    'Người mất đã đóng bắt buộc đủ 15 năm thì thân nhân đủ điều kiện được tuất hằng tháng.',
  ),
  accurate('', 'Tuất hằng tháng mỗi thân nhân {tuat} đồng, tối đa bốn người.'),
  complain(
    'Nhà đang bối rối mà chạy ba nơi mới xong tờ khai mai táng, mong các anh chị hướng dẫn kỹ hơn.',
  ),
];
