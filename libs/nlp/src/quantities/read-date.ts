import { readDayInFigures, readDayInWords } from './read-day.js';
import { readMonth, readQuarter } from './read-month.js';
import { readHalfYear, readPart, readStretch } from './read-part.js';
import { readRelativeDay, readWeek, readWeekday } from './read-relative-day.js';
import { readYear } from './read-year.js';
import { type DateFound } from './said-date.js';
import { type TokenStream } from './scan-tokens.js';

type Reader = (stream: TokenStream, at: number) => DateFound | null;

const IN_FIGURES: readonly Reader[] = [readDayInFigures, readStretch, readYear];
const DAYS: readonly Reader[] = [readDayInWords, readRelativeDay];
const RELATIVE: readonly Reader[] = [readRelativeDay];
const COUNTED: readonly Reader[] = [readStretch];

/** Which readers a word may open a date for, without diacritics. */
const BY_WORD = new Map<string, readonly Reader[]>([
  ...words('ngay', DAYS),
  ...words('mung mong', [readDayInWords]),
  ...words('thang t th thg', [readMonth]),
  ...words('nam', [readYear, readStretch]),
  ...words('sn sinh', [readYear]),
  ...words('sang', [readYear, readRelativeDay]),
  ...words('quy qui q', [readQuarter]),
  ...words('dau giua cuoi', [readPart]),
  ...words('nua', [readHalfYear]),
  ...words('tuan', [readWeek]),
  ...words('thu chu', [readWeekday]),
  ...words('hom bua trua chieu toi dem hnay hqua hqa', RELATIVE),
  ...words('mot hai ba bon sau bay tam chin muoi', COUNTED),
]);

function words(list: string, readers: readonly Reader[]): [string, readonly Reader[]][] {
  return list.split(' ').map((word) => [word, readers]);
}

/** @returns the date that begins at a place, null where none does */
export function readDate(stream: TokenStream, at: number): DateFound | null {
  const token = stream.at(at);
  const readers = token.kind === 'number' ? IN_FIGURES : BY_WORD.get(token.folded);
  if (readers === undefined) return null;
  for (const read of readers) {
    const found = read(stream, at);
    if (found !== null) return found;
  }
  return null;
}
