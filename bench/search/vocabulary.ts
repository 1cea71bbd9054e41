import { seededRandom } from '#domain';

/** Words of posts about social insurance, roughly the most frequent first. */
const COMMON = `
là|và|của|có|không|được|cho|thì|mà|với|người|này|các|một|những|đã|đang|sẽ|ở|khi|nếu|phải|cũng|nhưng|
rất|còn|vì|từ|đến|ra|vào|lên|về|như|để|hay|đi|làm|bị|mình|em|anh|chị|ạ|nhé|rồi|chưa|năm|tháng|ngày|
đóng|tiền|lương|mức|hỏi|nói|biết|nghe|xem|hiểu|muốn|cần|đủ|thêm|bao nhiêu|thế nào|tại sao|ai|đâu|gì|
công ty|lao động|hồ sơ|nộp|giải quyết|cơ quan|nhà nước|quy định|mới|cũ|luật|nghị định|thông tư|điều|
khoản|chế độ|quyền lợi|hưởng|tính|phần trăm|tăng|giảm|thấp|cao|sớm|muộn|trước|sau|thời gian|tuổi|nam|
nữ|nghỉ|việc|làm việc|hợp đồng|doanh nghiệp|nhà máy|công nhân|giáo viên|nông dân|tiểu thương|tự do|
hộ kinh doanh|phường|xã|tỉnh|thành phố|quê|nhà|gia đình|vợ|chồng|con|bố|mẹ|ông|bà|cháu|bạn|hàng xóm|
bệnh viện|khám|chữa bệnh|thuốc|viện phí|trạm y tế|giấy tờ|căn cước|tài khoản|ngân hàng|chuyển khoản|
điện thoại|ứng dụng|mã số|đăng ký|đăng nhập|mật khẩu|xác thực|lỗi|chờ|trả lời|hướng dẫn|nhiệt tình|
chậm|nhanh|phiền|rõ ràng|minh bạch|quỹ|vỡ quỹ|lạm phát|đầu tư|gửi|tiết kiệm|vay|nợ|trốn|chậm đóng|
thanh tra|xử phạt|khởi kiện|tòa án|lừa đảo|giả mạo|đường dẫn|tin nhắn|cuộc gọi|cán bộ|tin đồn|
báo chí|mạng|chia sẻ|lan truyền|sự thật|sai|đúng|kiểm chứng|nguồn|văn bản|dự thảo|quốc hội|chính phủ|
bộ trưởng|phó giám đốc|phát biểu|hội nghị|tuyên truyền|vận động|tham gia|tự nguyện|bắt buộc|
hỗ trợ|ngân sách|vùng sâu|hộ nghèo|cận nghèo|khuyết tật|thương binh|liệt sĩ|người cao tuổi|trẻ em`;

/** What posts speak of, the most frequent first; their words stand side by side. */
const MATTERS = `
lương hưu|bảo hiểm y tế|bảo hiểm thất nghiệp|rút một lần|người lao động|trợ cấp thất nghiệp|
chế độ thai sản|nghỉ hưu trước tuổi|bảo hiểm xã hội tự nguyện|trợ cấp hưu trí xã hội|lương cơ sở|
thẻ bảo hiểm y tế hộ gia đình|sổ bảo hiểm|chốt sổ bảo hiểm|đóng đủ mười lăm năm|tuổi nghỉ hưu|
chủ hộ kinh doanh|chậm đóng bảo hiểm|trợ cấp tuất|mai táng phí|tai nạn lao động|bệnh nghề nghiệp|
giấy ra viện|giấy nghỉ ốm|chế độ ốm đau|dưỡng sức sau sinh|tỷ lệ hưởng lương hưu|mức đóng tối thiểu|
quỹ hưu trí tử tuất|cổng dịch vụ công|ứng dụng vssid|định danh điện tử|điều chỉnh lương hưu|
truy thu tiền đóng|thông tuyến tỉnh|khám chữa bệnh trái tuyến|năm năm liên tục|đồng chi trả|
giám định y khoa|suy giảm khả năng lao động|đại lý thu|tổ dân phố|bưu điện văn hóa xã|
nhận lương hưu qua thẻ|ủy quyền nhận thay|giả danh cán bộ bảo hiểm|đường dây nóng`;

const ONSETS = 'b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  `á à ả ạ ái ài ại ám àm ạm án àn ạn áng àng ạng áo ào ạo ắc ặc ăng ắng ậm ân ấn ận âng ấp ất ật ậu
   ẻ ẹ em én èn èo ẹp ê ế ệ ếch ệch ên ến ện ênh ệnh ết ệt êu ếu í ị ích ịch iếc iêm iệm iên iền iệp
   iết iêu in ín ịn inh ính ịnh íp ít ịt ó ò ọ oa óa oan oán oàn óc ọc oi ói òi om óm on ón òn ong óng
   òng ô ố ồ ộ ốc ộc ôi ối ồi ôm ốn ồn ông ống ồng ộng ốt ột ơ ớ ờ ợ ơi ới ời ơm ớn ờn ợp ớt ú ù ụ úc
   ục ui úi um úm ung úng ùng úp út ụt uồn uống uột ư ứ ừ ự ức ực ưng ứng ừng ước ược ương ướng ượng`.split(
    /\s+/,
  );
/** Rarer words: names, places, slips of the pen. */
const RARE = 6_000;

/** @returns numbers from 0 to 1, the same for the same seed; neighbouring seeds lie far apart. */
export function randomOf(seed: number): () => number {
  return seededRandom(Math.imul(seed + 1, 0x9e37_79b1));
}

/** A list whose entries are drawn by the law of Zipf and Mandelbrot: 1 / (rank + 2.7). */
export class Ranked<T> {
  private readonly sums: number[] = [];

  private readonly entries: readonly T[];

  constructor(entries: readonly T[]) {
    this.entries = entries;
    let sum = 0;
    for (const rank of entries.keys()) this.sums.push((sum += 1 / (rank + 3.7)));
  }

  /** @param at where between the first and the last, 0 to 1. */
  draw(at: number): T {
    const wanted = at * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.entries[low] as T;
  }
}

function listOf(text: string): string[] {
  return text.trim().split(/\|\s*/);
}

function rareWords(): string[] {
  const random = randomOf(7);
  const part = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  const syllable = () => part(ONSETS) + part(RIMES);
  return Array.from({ length: RARE }, () =>
    random() < 0.5 ? syllable() : `${syllable()} ${syllable()}`,
  );
}

export const WORDS = new Ranked([...listOf(COMMON), ...rareWords()]);
export const MATTERS_OF_POSTS = new Ranked(listOf(MATTERS));
