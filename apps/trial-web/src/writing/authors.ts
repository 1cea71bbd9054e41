import { type SeededRandom } from './seeded-random.js';
import { withoutMarks } from './spelling.js';

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
];
const GIVEN = [
  'Hoa',
  'Hạnh',
  'Thảo',
  'Quyên',
  'Bình',
  'Tâm',
  'Khoa',
  'Dũng',
  'Sơn',
  'Mận',
  'Thuý',
  'Hiếu',
  'Nhàn',
  'Lành',
  'Phúc',
  'Yến',
];
const NICKNAMES = [
  'ongchuvuon',
  'bexiu',
  'anhthotien',
  'mesoc',
  'lamcongmo',
  'cabasa',
  'tratratra',
  'giolaonong',
  'banhmisang',
  'congnhankcn',
  'ongngoai',
  'haisaigon',
  'laixeduongdai',
  'ketoanxinhdep',
  'xomtro',
  'bonggai',
];
const PEN_NAMES = [
  'Minh Khuê',
  'Thu Hằng',
  'Quốc Anh',
  'Lan Phương',
  'Hải Đường',
  'Trọng Nghĩa',
  'An Nhiên',
  'Đức Trí',
];

/** Invented names only: a given name with an initial, a nickname with a number, or a pen name. */
export function forumHandle(random: SeededRandom): string {
  return `${random.pick(NICKNAMES)}${random.chance(0.75) ? random.int(68, 99) : ''}`;
}

export function socialName(random: SeededRandom): string {
  return `${random.pick(FAMILY)} ${random.pick(GIVEN)} ${withoutMarks(random.pick(GIVEN)).charAt(0)}.`;
}

export function penName(random: SeededRandom): string {
  return random.pick(PEN_NAMES);
}
