import { vietnamTime } from './vietnam-time.js';
import { type SeededRandom } from './seeded-random.js';

const PROVINCES = [
  'Hà Nội',
  'Hải Phòng',
  'Quảng Ninh',
  'Bắc Ninh',
  'Hưng Yên',
  'Ninh Bình',
  'Phú Thọ',
  'Thái Nguyên',
  'Tuyên Quang',
  'Lào Cai',
  'Lạng Sơn',
  'Thanh Hóa',
  'Nghệ An',
  'Hà Tĩnh',
  'Quảng Trị',
  'Huế',
  'Đà Nẵng',
  'Quảng Ngãi',
  'Gia Lai',
  'Khánh Hòa',
  'Đắk Lắk',
  'Lâm Đồng',
  'Đồng Nai',
  'Tây Ninh',
  'Đồng Tháp',
  'Vĩnh Long',
  'Cần Thơ',
  'An Giang',
  'Cà Mau',
] as const;

const KIN = ['mẹ em', 'bố em', 'chị gái em', 'vợ em', 'bà ngoại em', 'cô em', 'dì em', 'bác em'];
const FIRMS = [
  'công ty may',
  'xưởng gỗ',
  'công ty da giày',
  'nhà máy điện tử',
  'công ty bao bì',
  'công ty thuỷ sản',
  'công ty xây dựng',
  'chuỗi quán cà phê',
];
const COMMUNES = [
  'xã Tân Hòa',
  'phường Đông Sơn',
  'xã Bình Minh',
  'phường Phú Lộc',
  'xã Yên Thịnh',
  'phường An Khánh',
  'xã Long Phước',
  'xã Hòa Tiến',
];
const PERSONS = [
  'bà Trần Thị L.',
  'ông Nguyễn Văn H.',
  'chị Phạm Thu N.',
  'anh Lê Quốc T.',
  'bà Đỗ Thị M.',
  'ông Vũ Đình K.',
  'chị Hoàng Thị P.',
  'anh Bùi Văn C.',
];

type SlotWriter = (random: SeededRandom, day: Date) => string;

const month = (offset: number): SlotWriter => {
  return (_random, day) => String(((vietnamTime(day).month - 1 + offset + 12) % 12) + 1);
};
const year = (offset: number): SlotWriter => {
  return (_random, day) => String(vietnamTime(day).year + offset);
};

/** What each slot that is no figure of the law is filled with. */
export const SLOTS: Readonly<Record<string, SlotWriter>> = {
  tinh: (random) => random.pick(PROVINCES),
  ai: (random) => random.pick(KIN),
  cty: (random) => random.pick(FIRMS),
  xa: (random) => random.pick(COMMUNES),
  nguoi: (random) => random.pick(PERSONS),
  thang: month(0),
  thangtruoc: month(-1),
  nam: year(0),
  namtruoc: year(-1),
  namsau: year(1),
  // Eleven to fourteen: too few years for a pension under any of the rules.
  sonam: (random) => String(random.int(11, 14)),
  so: (random) => String(random.int(3, 9)),
  gio: (random) => `${random.int(6, 9)}h${random.pick(['', '15', '30'])}`,
  phi: (random) => `${random.pick([200, 300, 350, 500, 600, 800, 900])}k`,
  trieu: (random) => `${random.int(18, 95)} triệu`,
  // 0900 is followed by a zero block that no operator gives out: the numbers belong to nobody.
  sdt: (random) => `0900 0${random.int(10, 99)} ${random.int(100, 999)}`,
  ngay: (random) => String(random.int(2, 27)),
  lan: (random) => random.pick(['hai', 'ba', 'bốn', 'năm']),
  buoi: (random) => random.pick(['sáng nay', 'chiều qua', 'hôm qua', 'hôm kia', 'đầu tuần']),
};
