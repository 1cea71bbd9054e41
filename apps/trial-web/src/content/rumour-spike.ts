import { askAbout, deny, type MessageTemplate, wrong } from './message-template.js';

const STORY = 'R81';
const FACTS = 'DX-06 LS-01';

/** The rumour of the week: a cut-and-paste letter that lets everybody withdraw everything. */
export const RUMOUR_MESSAGES: readonly MessageTemplate[] = [
  wrong(
    STORY,
    FACTS,
    'Có công văn dấu đỏ rồi nhé, cho rút bảo hiểm xã hội trọn 100%, ai cũng rút được, tuần sau nhận hồ sơ.',
  ),
  wrong(
    STORY,
    FACTS,
    'Bộ trưởng vừa ký giấy cho lấy hết tiền BHXH một lần, ảnh chụp rõ cả chữ ký, xem đi anh em.',
  ),
  wrong(
    STORY,
    FACTS,
    'Khu trọ mình chuyền tay ảnh công văn: rút toàn bộ, không cần nghỉ đủ 12 tháng, mừng rơi nước mắt.',
  ),
  wrong(
    STORY,
    FACTS,
    'Giấy tờ rõ ràng thế này mà còn nghi, cho rút cả phần công ty đóng luôn, nhanh chân kẻo hết đợt.',
  ),
  wrong(
    STORY,
    FACTS,
    'Công văn mới: mở một đợt rút BHXH 100% tới cuối tháng, quá hạn không giải quyết.',
  ),
  wrong(
    STORY,
    FACTS,
    'Mọi người lên bảo hiểm đi, có lệnh cho rút sạch rồi, ảnh công văn đầy trên mạng kia kìa.',
  ),
  wrong(
    STORY,
    FACTS,
    'Chị tổ trưởng gửi ảnh quyết định cho nhận một lần toàn bộ số tiền đã đóng, cả tổ đang viết đơn nghỉ.',
  ),
  wrong(
    STORY,
    FACTS,
    'Tin chuẩn, ảnh có số hiệu có dấu tròn, từ nay rút bảo hiểm không giới hạn gì nữa.',
  ),
  wrong(
    STORY,
    FACTS,
    'Nhà nước cho lấy lại hết tiền bảo hiểm theo công văn mới, {ai} đang chuẩn bị giấy tờ.',
  ),
  wrong(STORY, FACTS, 'Ở {tinh} người ta kéo nhau nộp đơn rồi, công văn cho rút 100% là thật đấy.'),
  wrong(
    STORY,
    FACTS,
    'Ảnh công văn đây, đọc dòng thứ ba: ai cũng được rút hết, đang làm cũng rút được.',
  ),
  wrong(
    STORY,
    FACTS,
    'Đợt này rút được cả lãi, giấy ký tuần trước rồi, lan ra cho công nhân biết với.',
  ),
  wrong(
    STORY,
    FACTS,
    'Không phải chờ một năm nữa đâu, công văn mới bỏ luôn điều kiện, cầm căn cước ra là có tiền.',
  ),
  wrong(
    STORY,
    FACTS,
    'Anh em {cty} nghỉ gần nửa chuyền để đi rút bảo hiểm theo công văn, công ty im re là biết thật rồi.',
  ),
  askAbout(STORY, FACTS, 'Cái ảnh công văn cho rút bảo hiểm 100% là thật hay ghép vậy mọi người?'),
  askAbout(
    STORY,
    FACTS,
    'Ai kiểm tra giúp số công văn trong ảnh với, em tra trên cổng không thấy.',
  ),
  askAbout(STORY, FACTS, 'Có nên viết đơn nghỉ để kịp đợt rút này không ạ, em lo là tin giả.'),
  askAbout(STORY, FACTS, 'Sao ảnh có dấu đỏ mà báo đài không nói gì hết vậy ạ?'),
  askAbout(STORY, FACTS, 'Đang đi làm mà rút được 100% thật không cả nhà, nghe vô lý quá?'),
  askAbout(
    STORY,
    FACTS,
    'Tổ trưởng bảo tuần sau nộp đơn rút toàn bộ, có ai được hướng dẫn chính thức chưa ạ?',
  ),
  askAbout(STORY, FACTS, 'Em ở {tinh}, khu trọ ai cũng nói về công văn này, thực hư thế nào ạ?'),
  askAbout(STORY, FACTS, 'Có ai gọi 1900.9068 hỏi vụ công văn rút hết chưa, họ trả lời sao ạ?'),
  askAbout(STORY, FACTS, 'Rút 100% là gồm cả phần công ty đóng hả mọi người, hay là đồn thôi?'),
  askAbout(STORY, FACTS, 'Vợ em đòi nghỉ việc vì cái ảnh này, cho em hỏi nó có thật không ạ?'),
  deny(
    STORY,
    FACTS,
    'Ảnh công văn cho rút 100% là ảnh cắt ghép, số hiệu đó không có trên cổng, đừng nghỉ việc oan.',
  ),
  deny(
    STORY,
    FACTS,
    'Mình vừa gọi tổng đài, họ nói không ban hành công văn nào cho rút toàn bộ, mọi người đừng lan nữa.',
  ),
  deny(STORY, FACTS, 'Nhìn kỹ đi, ghi sai cả tên cơ quan, chữ ký dán đè lên dấu, giả rành rành.'),
  deny(
    STORY,
    FACTS,
    'Bảo hiểm {tinh} vừa đăng thông báo bác tin rút 100%, ai lỡ chia sẻ thì gỡ xuống giúp.',
  ),
  deny(
    STORY,
    FACTS,
    'Điều kiện rút vẫn như luật: đóng trước 1/7/2025, nghỉ đủ 12 tháng, chưa đủ 20 năm. Tờ công văn kia là bịa.',
  ),
  deny(
    STORY,
    FACTS,
    'Công ty mình phát loa rồi, công văn rút hết là tin giả, anh em bình tĩnh đi làm.',
  ),
  deny(
    STORY,
    FACTS,
    'Trang cảnh báo tin giả đã gắn nhãn cho tấm ảnh đó, xin đừng gửi vào nhóm nữa.',
  ),
  deny(
    STORY,
    FACTS,
    'Người tung ảnh công văn giả đang bị công an mời làm việc, chia sẻ tiếp là dính theo.',
  ),
  deny(
    STORY,
    FACTS,
    'Cẩn thận, đi kèm tin rút 100% là đám nhận làm hồ sơ lấy phí, tất cả đều là lừa.',
  ),
  deny(
    STORY,
    FACTS,
    'Đã hỏi luật sư của công đoàn: không có văn bản nào bỏ điều kiện 12 tháng, tin kia sai.',
  ),
];

/** The page's own warning of it. */
export const RUMOUR_WARNING = deny(
  STORY,
  FACTS,
  '⚠️ Hình ảnh công văn cho rút bảo hiểm xã hội 100% đang lan truyền là ảnh cắt ghép. Cơ quan bảo hiểm xã hội không ban hành văn bản nào như vậy. Người lao động ở {tinh} và các nơi yên tâm làm việc, không nghỉ việc vì tin giả.',
);
