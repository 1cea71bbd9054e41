import { type ScopePhrases } from './scope-phrases.js';

/** Days of 2025-07-01, 2026-07-01 and 2024-07-01 as people type them. */
const JULY_2025 =
  '(ngày|) (1/7/2025|01/07/2025|01/7/2025|1-7-2025|1.7.2025|1/7/25|7/2025|tháng 7/2025)';
const JULY_2026 =
  '(ngày|) (1/7/2026|01/07/2026|01/7/2026|1-7-2026|1.7.2026|1/7/26|7/2026|tháng 7/2026)';
const JULY_2024 =
  '(ngày|) (1/7/2024|01/07/2024|01/7/2024|1-7-2024|1.7.2024|1/7/24|7/2024|tháng 7/2024)';
const START = '(bắt đầu|mới|lần đầu|) (đóng|tham gia|đi làm|vào)';

/** What has happened, since when and from what: written as in scope-phrases.ts. */
export const CASE_PHRASES: ScopePhrases = {
  case: {
    'retirement-age': [
      '(đủ|đến|tới|hết|đúng|đạt) tuổi (nghỉ hưu|hưu|về hưu|hưởng lương hưu|lao động|quy định|)',
      'tuổi (nghỉ|về|) hưu',
    ],
    'after-retirement-age': ['(sau|quá) tuổi (nghỉ hưu|hưu|về hưu)'],
    impairment: ['suy giảm (khả năng|sức|) lao động', 'suy giảm # (%|)', 'mất sức lao động'],
    'early-by-impairment': [
      'nghỉ (hưu|) (sớm|trước tuổi) (do|vì) (suy giảm|mất sức|ốm yếu)',
      '(về|nghỉ) (hưu|) mất sức',
      'suy giảm (khả năng|sức|) lao động ... (nghỉ sớm|về sớm|nghỉ hưu sớm|về hưu sớm|nghỉ trước tuổi)',
      '(nghỉ sớm|về sớm|nghỉ hưu sớm|về hưu sớm|nghỉ trước tuổi) ... suy giảm',
    ],
    'one-off-top-up': [
      'đóng (một lần|1 lần) (cho|) (đủ|phần còn thiếu|phần thiếu|số còn thiếu|những năm còn thiếu|số năm còn thiếu|thời gian còn thiếu)',
      'đóng (nốt|bù) ... (còn thiếu|cho đủ)',
      'đóng (một lần|1 lần) ... còn thiếu',
    ],
    prepayment: [
      'đóng (trước|) (cho|) nhiều năm (về sau|sau|tới|)',
      'đóng trước # năm',
      'đóng (một lần|1 lần) (cho|) (nhiều|#) năm',
    ],
    'lump-sum': [
      '(rút|nhận|lãnh|lĩnh|hưởng|lấy) (bảo hiểm xã hội|bảo hiểm|) (một lần|1 lần)',
      'bảo hiểm xã hội (một lần|1 lần)',
      'rút (tiền|) (bảo hiểm xã hội|bảo hiểm)',
    ],
    emigration: [
      'định cư (ở|) nước ngoài',
      'ra nước ngoài (ở|sống|sinh sống|định cư)',
      '(nghỉ|về) hưu ra nước ngoài',
      '(xuất cảnh|đi định cư)',
    ],
    death: ['=chết', '(bị|lỡ|người|mà) chết', 'qua đời', 'mai táng', 'tử tuất', 'từ trần'],
    childbirth: [
      '(sinh|đẻ|sanh) (con|bé|em bé|cháu|mổ|thường|đôi|ba|non)',
      '(sinh|đẻ) lần',
      'vợ (sinh|đẻ|sanh|sắp sinh|mới sinh)',
      'nghỉ (sinh|đẻ|sanh)',
      '(khi|lúc|trước|sau|sắp|mới) (sinh|đẻ|sanh)',
      '=đẻ',
      'song sinh',
    ],
    'left-before-birth': ['nghỉ (việc|làm|) trước (khi|lúc|) (sinh|đẻ|sanh)'],
    'bed-rest': ['dưỡng thai'],
    infertility: ['=vô sinh', '(điều trị|chữa|bị|khám) vô sinh', 'hiếm muộn', 'thụ tinh', 'ivf'],
    sickness: ['ốm đau', '(nghỉ|bị) (ốm|bệnh)'],
    'long-sickness': ['dài ngày'],
    'child-sickness': ['con ... ốm', '(con|bé|cháu) (bị|) (ốm|bệnh|=đau)'],
    continuous: ['liên tục (5|năm|đủ 5) năm', '(5|năm) năm liên tục', 'tham gia liên tục'],
    'first-joining': ['(tham gia|mua|đóng) lần đầu', 'lần đầu (tiên|) (tham gia|mua|đóng)'],
    interrupted: ['gián đoạn', '(đứt|ngắt) (quãng|đoạn)'],
    'unpaid-leave': ['nghỉ (việc|) không (hưởng|) lương', '# ngày không lương'],
    suspension: ['(tạm|xin) dừng đóng'],
    'no-job-notice': [
      '(không|quên|chưa) (thông báo|khai báo|khai) (tình hình|tình trạng|) (tìm việc|việc làm|tìm kiếm việc làm)',
      '(không|quên) khai báo',
    ],
    'job-refusal': ['từ chối (việc|việc làm|công việc|nhận việc)', 'chê việc'],
    'late-payment': [
      'chậm (đóng|nộp)',
      '(đóng|nộp) (chậm|trễ|muộn)',
      '=nợ (bảo hiểm xã hội|bảo hiểm|đóng|tiền bảo hiểm)',
      'nợ (bảo hiểm xã hội|bảo hiểm)',
    ],
    evasion: ['trốn (đóng|nộp|bảo hiểm)', 'né (đóng|bảo hiểm)'],
    'agreed-evasion': ['(thoả thuận|thống nhất|đồng ý|tự nguyện|cam kết) không (đóng|tham gia)'],
    'no-registration': ['không (đăng ký|làm hồ sơ) (cho|tham gia|đóng|)'],
    'false-file': [
      '(hồ sơ|giấy tờ) (giả|khống)',
      '(giả|làm giả) hồ sơ',
      '(khai|kê khai) (sai|man|gian)',
    ],
    fraud: ['gian lận', 'trục lợi'],
    'book-trade': ['(mua|bán|mua bán|cầm|cầm cố|thế chấp|gom|thu mua) sổ'],
  },
  since: {
    'contributed-before-2014': ['(đóng|tham gia) trước (năm|) 2014', 'trước (năm|) 2014'],
    'contributed-from-2014': ['(đóng|tham gia|) từ (năm|) 2014', 'sau (năm|) 2014'],
    'contributed-before-2025-07': [
      `(đóng|tham gia|đi làm) (bảo hiểm xã hội|bảo hiểm|) (từ|) trước ${JULY_2025}`,
    ],
    'contributed-from-2025-07': [
      `${START} (bảo hiểm xã hội|bảo hiểm|) (từ|sau) (sau|) ${JULY_2025}`,
    ],
    'rejoined-from-2025-07': [
      'rút (hết|xong|) (rồi|xong) (mới|) đóng lại',
      `đóng lại (từ|sau) ${JULY_2025}`,
    ],
    'voluntary-before-2021': ['tự nguyện (từ|) trước (năm|) (2021|1/1/2021|01/01/2021)'],
    'retired-before-1995': [
      '(nghỉ|nghỉ hưu|về hưu|nghỉ việc|hưu) trước (năm|) (1995|1/1/1995|01/01/1995)',
    ],
    'receiving-before-1995': ['hưởng (lương hưu|) trước (năm|) (1995|1/1/1995|01/01/1995)'],
    'receiving-before-2024-07': [`(hưởng|nghỉ|nhận) (lương hưu|hưu|) trước ${JULY_2024}`],
    'receiving-before-2026-07': [
      `(hưởng|nghỉ|nhận|nghỉ hưu|về hưu) (lương hưu|hưu|) trước ${JULY_2026}`,
    ],
    'authorised-under-old-law': ['(uỷ quyền|ủy quyền) (cũ|theo luật cũ|lập trước)'],
  },
  countedFrom: {
    birth: [
      '(từ|sau) (ngày|khi|lúc) (vợ|) (sinh|đẻ|sanh)',
      'ngày vợ (sinh|đẻ|sanh)',
      'sau (sinh|đẻ)',
      'từ ngày (sinh|đẻ) con',
    ],
    'contract-end': [
      '(từ|sau|kể từ) (ngày|khi|) chấm dứt (hợp đồng|hợp đồng lao động)',
      'ngày chấm dứt hợp đồng',
    ],
    'leaving-work': ['(từ|sau|kể từ) (ngày|khi|) nghỉ (việc|làm)', 'trước (khi|) nghỉ việc'],
    'contract-signing': ['(từ|sau|kể từ) (ngày|khi|) ký hợp đồng', 'ngày ký hợp đồng'],
    'full-file': ['(nộp|nhận|có|) đủ hồ sơ', '(từ|sau|kể từ) (ngày|khi|) nộp hồ sơ'],
    'full-payment': ['(từ|sau|kể từ) (ngày|khi|) đóng (đủ|tiền)', 'ngày đóng đủ'],
    'quarter-start': ['đầu (mỗi|) quý'],
    'last-contribution': ['(từ|kể từ|sau) (tháng|lần) đóng (cuối|cuối cùng)'],
  },
};
