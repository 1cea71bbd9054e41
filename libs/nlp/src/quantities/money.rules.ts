import { type Reading } from './quantity.js';
import { NUMBER, readNumber } from './read-number.js';

const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  nghin: 1e3,
  ngan: 1e3,
  xi: 1e5,
  tr: 1e6,
  trieu: 1e6,
  triu: 1e6,
  cu: 1e6,
  ty: 1e9,
  ti: 1e9,
  toi: 1e9,
};
const SMALL = '(?:nghin|ngan|k)';
const BIG = '(?:trieu|triu|tr|cu|ty|ti)';
const END = '(?![\\p{L}\\d])';

/** "2tr530", "2 triệu 530 nghìn", "2 triệu 5": what follows are the decimals of the big unit. */
export const SPLIT_MONEY = new RegExp(
  `(?<![\\d.,/])(\\d+) ?(${BIG}) ?(\\d{1,3})(?: ?${SMALL})?(?: ?(?:dong|d|vnd))?${END}(?![.,]?\\d)`,
  'gu',
);
/** "500k", "2,53 triệu", "1 tỷ rưỡi", "hai triệu đồng". */
export const SCALED_MONEY = new RegExp(
  `(?<![\\p{L}\\d.,/])(${NUMBER}|nua) ?(${Object.keys(SCALE).join('|')})( ruoi)?(?: ?(?:dong|d|vnd))?${END}`,
  'gu',
);
/** "2.530.000đ", "500000 đồng". */
export const PLAIN_MONEY =
  /(?<![\p{L}\d.,/])(\d{1,3}(?:[.,]\d{3})+|\d+) ?(?:dong|d|vnd)(?![\p{L}\d])/gu;
/** "746.350" without a unit: thousands in Vietnamese spelling are nearly always money here. */
export const BARE_MONEY =
  /(?<![\p{L}\d.,/])(\d{2,3}\.\d{3}|\d{1,3}(?:\.\d{3}){2,})(?![\d/]|[.,]\d| ?(?:nguoi|ca|don vi|lao dong|doanh nghiep|luot|ho so)(?!\p{L}))/gu;

export function readSplitMoney([, whole = '', unit = '', rest = '']: RegExpExecArray): Reading {
  const scale = SCALE[unit] ?? 1;
  return vnd((Number(whole) + Number(`0.${rest}`)) * scale);
}

export function readScaledMoney([, number = '', unit = '', half]: RegExpExecArray): Reading {
  const scale = SCALE[unit] ?? 1;
  const value = number === 'nua' ? 0.5 : readNumber(number);
  return vnd((value + (half === undefined ? 0 : 0.5)) * scale);
}

export function readPlainMoney([, number = '']: RegExpExecArray): Reading {
  return vnd(Number(number.replaceAll(/[.,]/g, '')));
}

function vnd(value: number): Reading {
  return { kind: 'money', value: Math.round(value), unit: 'VND' };
}
