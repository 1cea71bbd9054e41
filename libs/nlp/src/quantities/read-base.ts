import { type QuantityBase } from './quantity.js';
import { type TokenStream } from './scan-tokens.js';

const BETWEEN = new Set('cua muc so tien luong thu nhap theo thang ca von'.split(' '));
const BASES = new Map<string, QuantityBase>([
  ['co so', 'base-salary'],
  ['toi thieu', 'minimum-wage'],
  ['tham chieu', 'reference-level'],
  ['binh quan', 'average-salary'],
]);
const SHORT_BASES = new Map<string, QuantityBase>([
  ['lcs', 'base-salary'],
  ['ltt', 'minimum-wage'],
  ['lttv', 'minimum-wage'],
  ['mtc', 'reference-level'],
  ['mbq', 'average-salary'],
  ['mbqtl', 'average-salary'],
]);
const MOST_BETWEEN = 5;

/** @returns what a multiple or percentage is taken of: "20 lần mức lương cơ sở" */
export function baseAfter(stream: TokenStream, at: number): QuantityBase | null {
  let next = at;
  while (next < at + MOST_BETWEEN && BETWEEN.has(stream.at(next).folded)) next += 1;
  const { folded } = stream.at(next);
  return SHORT_BASES.get(folded) ?? BASES.get(`${folded} ${stream.at(next + 1).folded}`) ?? null;
}
