import { vietnamDay } from '#domain';

/** @returns the month of an instant in Vietnam's time as YYMM. */
export function caseMonth(instant: Date): string {
  const [year = '', month = ''] = vietnamDay(instant).split('-');
  return year.slice(-2) + month;
}

/** @returns the code people use, VV-YYMM-NNNN; the number grows longer after 9999. */
export function caseCode(month: string, number: number): string {
  return `VV-${month}-${String(number).padStart(4, '0')}`;
}
