import { type Topic } from '#domain';

/** Titles of threads by what they are about. */
export const THREAD_TITLES: Partial<Record<Topic, readonly string[]>> = {
  'lump-sum': [
    'Rút bảo hiểm xã hội một lần: hỏi và chia sẻ kinh nghiệm',
    'Nghỉ việc về quê, nên rút một lần hay để đó?',
    'Ai làm hồ sơ nhận một lần ở {tinh} rồi vào kể với',
  ],
  'pension-eligibility': [
    'Đóng được {sonam} năm rồi nghỉ, tính sao bây giờ?',
    'Đủ năm đóng mà chưa đủ tuổi, các bác tính thế nào',
  ],
  'pension-adjustment': [
    'Lương hưu tháng {thang} nhà các bác về chưa?',
    'Chuyện lương hưu của ông bà nhà mình',
  ],
  'retirement-age': [
    'Tuổi nghỉ hưu năm {nam} và năm {namsau}',
    'Làm công nhân tới tuổi nào mới được nghỉ?',
  ],
  'social-pension': [
    'Trợ cấp cho người già không có lương hưu, hỏi thủ tục ở {tinh}',
    'Bà ngoại không có lương thì được gì?',
  ],
  maternity: [
    'Góc mẹ bầu: chế độ thai sản năm {nam}',
    'Sắp sinh, hồ sơ thai sản nộp ở đâu các mẹ?',
  ],
  unemployment: [
    'Mất việc ở {tinh}, làm bảo hiểm thất nghiệp thế nào?',
    'Trợ cấp thất nghiệp năm {nam}: hỏi đáp',
  ],
  'health-insurance': [
    'Thẻ bảo hiểm y tế: khám ở đâu, được bao nhiêu',
    'Đóng bảo hiểm y tế hộ gia đình ở {tinh}',
    'Tiền bảo hiểm y tế của con năm học này',
  ],
  voluntary: ['Có nên đóng bảo hiểm xã hội tự nguyện?', 'Buôn bán nhỏ thì đóng tự nguyện mức nào'],
  'household-business': ['Chủ quán, chủ sạp vào đây: chuyện đóng bảo hiểm'],
  'late-payment': ['Công ty ở {tinh} nợ bảo hiểm, phải làm gì?', 'Chốt sổ khi công ty chây ì'],
  'e-services': ['VssID, VNeID và đủ thứ lỗi đăng nhập'],
  scam: ['Hội những người nhận cuộc gọi tự xưng cán bộ bảo hiểm', 'Lừa đảo quanh tấm thẻ bảo hiểm'],
  fund: ['Quỹ bảo hiểm để đâu, có bền không?'],
  survivors: ['Nhà có tang, chế độ mai táng làm ra sao'],
};

export const STICKY_TITLE = 'Hỏi đáp chung về bảo hiểm xã hội, bảo hiểm y tế: hỏi gì vào đây';
export const PINNED_TITLE = 'Sổ tay hỏi nhanh: gửi câu hỏi về an sinh của bạn';
export const RUMOUR_TITLES = {
  'trial-que-nha': 'Tấm ảnh công văn cho rút bảo hiểm, các bác thấy chưa?',
  'trial-hoi-dap-an-sinh': 'Ảnh công văn rút bảo hiểm đang lan truyền: thật hay giả?',
} as const;
export const OFF_TOPIC_TITLE = 'Góc chợ chiều: chuyện không đâu vào đâu';
