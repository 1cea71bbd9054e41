import { type Verdict } from '#domain';

import { type PostKind } from '../trial-post.js';
import { type Spelling } from '../writing/spelling.js';

/** Words people put before and after what they say; none changes what the post does. */
interface Flourish {
  readonly openers: readonly string[];
  readonly closers: readonly string[];
}

const TELLING: Flourish = {
  openers: [
    'Cả nhà ơi, ',
    'Nói nhanh cho mọi người nắm: ',
    'Chia sẻ chút nhé. ',
    'Tin cho bà con: ',
    'Như mình đã nói ở trên, ',
    'Bổ sung thêm: ',
    'Mọi người chú ý này: ',
    'Ai đang quan tâm thì đọc nhé. ',
    'Góp vui một ý: ',
    'Anh em trong xóm trọ lưu lại: ',
  ],
  closers: [
    ' Ai cần thì lưu lại nhé.',
    ' Mọi người báo cho người nhà biết.',
    ' Nhà mình ở {tinh} nhé.',
    ' Mình nói vậy thôi, ai nghe thì nghe.',
    ' Chúc cả nhà một ngày vui.',
    ' Chia sẻ cho anh em công nhân với.',
    ' Thế nhé bà con.',
    ' Ở {tinh} mọi người bàn tán cả tuần rồi.',
    ' Đăng lại để người sau khỏi mất công.',
  ],
};

const SELLING: Flourish = {
  openers: ['Chào cả nhà ạ. ', 'Tin vui ở {tinh}: ', 'Em nhận hỗ trợ ạ. ', 'Ai cần thì đọc kỹ: '],
  closers: [
    ' Nhắn tin riêng để được làm ngay.',
    ' Nhận cả hồ sơ ở {tinh}.',
    ' Chỉ còn vài suất trong tuần này.',
    ' Gọi {sdt} gặp em.',
    ' Làm xong mới tin thì muộn mất.',
  ],
};

const ASKING: Flourish = {
  openers: [
    'Cho em hỏi chút ạ. ',
    'Nhờ cả nhà tư vấn giúp. ',
    'Em ở {tinh}, ',
    'Mọi người ơi giúp mình với. ',
    'Chào cả nhà. ',
    'Có ai rành không ạ, ',
    'Hỏi ngu một câu: ',
    'Ad cho hỏi: ',
  ],
  closers: [
    ' Em cảm ơn ạ.',
    ' Mong cả nhà giải đáp giúp.',
    ' Ai biết chỉ em với ạ.',
    ' Mình hỏi thật, chưa tìm thấy chỗ nào nói rõ.',
    ' Em ở {tinh} ạ.',
    ' Cảm ơn mọi người nhiều.',
  ],
};

const WARNING: Flourish = {
  openers: [
    'Nhắc lại lần nữa: ',
    'Cảnh báo cho cả nhà: ',
    'Mong mọi người bình tĩnh. ',
    'Đính chính giúp mấy bài đang chuyền tay nhau: ',
    'Làm ơn đọc kỹ trước khi chia sẻ. ',
  ],
  closers: [
    ' Đừng chia sẻ lung tung nữa.',
    ' Mọi người nhắc ông bà ở nhà giúp.',
    ' Cứ hỏi tổng đài 1900.9068 cho chắc.',
    ' Thấy bài như thế thì báo xấu giúp.',
    ' Đừng để người nhà mình mắc lừa.',
  ],
};

const FEELING: Flourish = {
  openers: [
    'Nói thật là ',
    'Xả chút cho đỡ bực. ',
    'Chuyện nhà mình đây: ',
    'Haizz. ',
    'Kể cho vui: ',
  ],
  closers: [
    ' Mệt thật sự.',
    ' Có ai giống mình không?',
    ' Ở {tinh} nhé.',
    ' Viết ra cho nhẹ người.',
    ' Thôi không nói nữa.',
  ],
};

const BY_KIND: Record<PostKind, Flourish> = {
  wrong: TELLING,
  accurate: TELLING,
  unverified: TELLING,
  question: ASKING,
  denial: WARNING,
  complaint: FEELING,
  opinion: { openers: FEELING.openers, closers: TELLING.closers },
  'look-alike': {
    openers: ['Cả nhà ơi, ', 'Lạc đề chút. ', 'Tiện đây: '],
    closers: [' Ở {tinh} ạ.', ' Cảm ơn cả nhà.', ' Ai rảnh thì vào nhé.'],
  },
};

const FORMAL: Flourish = {
  openers: ['Thông tin gửi bà con. ', 'Giải đáp thắc mắc trong tuần. ', 'Nhắc lại để bà con nắm. '],
  closers: [
    ' Trân trọng.',
    ' Bà con ở {tinh} có thể hỏi thêm tại bộ phận một cửa.',
    ' Mời bà con chia sẻ tới người thân.',
    ' Bản tin tháng {thang}/{nam}.',
  ],
};

/** How somebody speaks: the words around what is said, and how often it is spelt in which way. */
export interface Voice {
  readonly spellings: Readonly<Record<Spelling, number>>;
  readonly flourish: (kind: PostKind, verdict: Verdict) => Flourish;
}

/** The public; an offer of fraud is sung like an offer. */
export const PEOPLE: Voice = {
  spellings: { full: 66, none: 18, teencode: 16 },
  flourish: (kind, verdict) => (kind === 'wrong' && verdict === 'scam' ? SELLING : BY_KIND[kind]),
};

/** A page that speaks for an office. */
export const OFFICE: Voice = {
  spellings: { full: 1, none: 0, teencode: 0 },
  flourish: () => FORMAL,
};
