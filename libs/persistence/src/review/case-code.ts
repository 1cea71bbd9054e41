const MONTH = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: '2-digit',
  month: '2-digit',
});

/** @returns the month of an instant in Vietnam's time as YYMM. */
export function caseMonth(instant: Date): string {
  const parts = new Map(MONTH.formatToParts(instant).map((part) => [part.type, part.value]));
  return `${parts.get('year') ?? ''}${parts.get('month') ?? ''}`;
}

/** @returns the code people use, VV-YYMM-NNNN; the number grows longer after 9999. */
export function caseCode(month: string, number: number): string {
  return `VV-${month}-${String(number).padStart(4, '0')}`;
}
