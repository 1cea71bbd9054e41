import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const OPENINGS = [
  'Cho em hỏi',
  'Nghe nói',
  'Thông báo với cả nhà',
  'Mình vừa ra phường hỏi thì',
  'Ai biết chỉ giúp',
  'Theo tin mới nhất',
];
const MATTERS = [
  'đóng bảo hiểm xã hội đủ 15 năm là được lương hưu',
  'lương cơ sở tăng lên 2.530.000 đồng',
  'rút bảo hiểm xã hội một lần phải chờ 12 tháng',
  'thẻ bảo hiểm y tế hộ gia đình năm nay đóng bao nhiêu',
  'trợ cấp thất nghiệp nộp hồ sơ trong 3 tháng',
  'nghỉ thai sản được 6 tháng',
  'chủ hộ kinh doanh cũng phải đóng bảo hiểm',
  'người từ 75 tuổi được trợ cấp hưu trí xã hội 500.000 đồng',
];
const CLOSINGS = [
  'có đúng không ạ?',
  'mọi người lưu lại nhé.',
  'hồ sơ gồm những gì vậy.',
  'thấy thủ tục bây giờ nhanh hơn trước.',
  'cơ quan bảo hiểm ở quê tôi trả lời rất nhiệt tình.',
];

/** Writes `count` different posts of varied length as JSON Lines. */
export async function generatePosts(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2026, 6, 1) + (index % 140) * 86_400_000);
    const sentences = Array.from(
      { length: 1 + (index % 4) },
      (_, at) =>
        `${pick(OPENINGS, index + at)} ${pick(MATTERS, index * 7 + at)}, ${pick(CLOSINGS, index * 3 + at)}`,
    );
    const post = {
      id: `bench-${index}`,
      text: `${sentences.join(' ')} (bài số ${index})`,
      published_at: day.toISOString(),
      channel: 'facebook',
    };
    if (!file.write(`${JSON.stringify(post)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}
