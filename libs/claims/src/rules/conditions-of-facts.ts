/** What a rule asks for beside the number that people pass on. */
interface Condition {
  /** As an officer reads it. */
  readonly name: string;
  /** Words of which any names it. */
  readonly words: readonly string[];
}

/** Conditions that make a rule false when they are left out. */
export interface ConditionsOfFacts {
  /** Matters whose facts in force ask for them. */
  readonly matters: readonly string[];
  readonly conditions: readonly Condition[];
  /** Only what is told as coming at once leaves them out; "chỉ cần 15 năm" is said against twenty. */
  readonly byHaste?: boolean;
}

const AGE: Condition = {
  name: 'đủ tuổi nghỉ hưu',
  words: ['đủ tuổi', 'đến tuổi', 'tới tuổi', 'tuổi hưu', 'tuổi nghỉ hưu', 'tuổi về hưu', 'và tuổi'],
};

/** A rule that is told as enough by itself must name every one of these. */
export const CONDITIONS_OF_FACTS: readonly ConditionsOfFacts[] = [
  { matters: ['PE-01', 'PE-03'], byHaste: true, conditions: [AGE] },
  {
    matters: ['PE-04'],
    conditions: [
      {
        name: 'suy giảm khả năng lao động từ 61%',
        words: ['suy giảm', 'mất sức', 'giám định', '61%', 'thương tật'],
      },
    ],
  },
  { matters: ['PE-06'], conditions: [AGE] },
  {
    matters: ['RA-04', 'RA-05'],
    conditions: [
      {
        name: 'đủ 15 năm làm nghề, công việc đó',
        words: ['15 năm', '15n', 'mười lăm năm', '15 nam', 'đủ thời gian', 'đủ năm'],
      },
    ],
  },
  {
    matters: ['RA-06'],
    conditions: [{ name: 'là nhà giáo mầm non', words: ['mầm non', 'mẫu giáo', 'nhà trẻ'] }],
  },
  {
    matters: ['PR-10'],
    conditions: [
      {
        name: 'tham gia trước ngày 01/07/2025 và đóng bắt buộc từ đủ 20 năm',
        words: ['20 năm', 'hai mươi năm', '20n', 'một số nhóm', 'nhóm', 'trước'],
      },
    ],
  },
  {
    matters: ['SA-02'],
    conditions: [{ name: 'thuộc hộ nghèo, hộ cận nghèo', words: ['nghèo'] }],
  },
  {
    matters: ['SA-01'],
    conditions: [
      {
        name: 'không có lương hưu, trợ cấp bảo hiểm xã hội hằng tháng',
        words: [
          'không có lương',
          'không lương hưu',
          'không có hưu',
          'không hưu',
          'chưa có lương',
          'không có chế độ',
          'không hưởng lương',
          'không có trợ cấp',
          'không có khoản',
        ],
      },
    ],
  },
  {
    matters: ['HI-09'],
    conditions: [
      {
        name: 'đang hưởng trợ cấp hưu trí xã hội',
        words: ['trợ cấp', 'hưu trí xã hội', 'hưu xã hội'],
      },
    ],
  },
  {
    matters: ['HI-11'],
    conditions: [
      {
        name: 'số tiền cùng chi trả trong năm vượt 6 tháng lương cơ sở',
        words: [
          'cùng chi trả vượt',
          'chi trả ... vượt',
          'vượt',
          'lớn hơn',
          'quá 6',
          'hơn 6',
          '6 tháng',
          'sáu tháng',
          'trên 15',
          'trên 14',
          'trên 6',
        ],
      },
    ],
  },
  {
    matters: ['HI-16'],
    conditions: [
      {
        name: 'bệnh trong danh mục và trong phạm vi mức hưởng',
        words: ['danh mục', 'mức hưởng', 'trong phạm vi', 'hiếm', 'hiểm nghèo'],
      },
    ],
  },
  {
    matters: ['HI-19'],
    byHaste: true,
    conditions: [
      {
        name: 'sau 30 ngày kể từ ngày đóng đủ',
        words: ['30 ngày', 'ba mươi ngày', 'một tháng', '1 tháng', 'tháng sau', 'chờ', 'đợi'],
      },
    ],
  },
  {
    matters: ['HI-06'],
    conditions: [
      {
        name: 'trong phạm vi được hưởng và theo nhóm đối tượng',
        words: ['phạm vi', 'nhóm', 'tuỳ', 'tùy', 'đối tượng', 'danh mục'],
      },
    ],
  },
  {
    matters: ['UI-07'],
    conditions: [
      {
        name: 'lương đóng từ 44,25 triệu đồng',
        words: ['lương', '44', 'thu nhập cao', 'kịch trần'],
      },
      { name: 'đóng từ đủ 144 tháng', words: ['144', '12 năm', 'mười hai năm', '12n'] },
    ],
  },
  {
    matters: ['VO-09'],
    conditions: [
      {
        name: 'đóng từ đủ 6 tháng trong 12 tháng trước khi sinh',
        words: ['6 tháng', 'sáu tháng', 'nửa năm', '6th', '6t', '6/12'],
      },
    ],
  },
  {
    matters: ['PA-02'],
    conditions: [
      { name: 'nghỉ hưu trước năm 1995', words: ['1995', '95', 'chín lăm', 'chin lam'] },
    ],
  },
  {
    matters: ['SU-02'],
    conditions: [
      {
        name: 'người chết đã đóng bắt buộc từ đủ 15 năm hoặc đang hưởng lương hưu',
        words: ['15 năm', 'mười lăm', '15n', 'lương hưu', 'tai nạn', '61'],
      },
    ],
  },
  {
    matters: ['D23-01'],
    conditions: [AGE],
  },
];

/** Rules that hold for a group only; told of everybody they are false. */
export const GROUP_MATTERS: ReadonlySet<string> = new Set([
  'HB-02',
  'HB-08',
  'HB-10',
  'HB-11',
  'HB-12',
  'HB-14',
  'HB-15',
  'PE-04',
  'RA-04',
  'RA-05',
  'RA-06',
  'RA-07',
  'RA-08',
  'PR-01',
  'PR-03',
  'PR-09',
  'PR-10',
  'PA-01',
  'PA-02',
  'PA-03',
  'LS-02',
  'LS-05',
  'SA-01',
  'SA-02',
  'SA-05',
  'SA-10',
  'VO-06',
  'MA-01',
  'MA-02',
  'MA-05',
  'MA-11',
  'SI-01',
  'UI-05',
  'UI-07',
  'UI-02',
  'UI-09',
  'HI-03',
  'HI-04',
  'HI-05',
  'HI-06',
  'HI-07',
  'HI-08',
  'HI-09',
  'HI-11',
  'HI-13',
  'HI-14',
  'HI-15',
  'HI-16',
  'HI-19',
  'HI-23',
  'HI-24',
  'SU-02',
  'SU-03',
  'D23-01',
  'PE-01',
  'MA-12',
  'OC-02',
  'REF-06',
  'HI-10',
  'LS-01',
]);
