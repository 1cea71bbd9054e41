/** Id of the heading that tells how many posts were found. */
export const TOTAL_ID = 'tong-so-bai';

/** Moves the focus to the total when the control that had it goes away. */
export function focusTotal(): void {
  document.getElementById(TOTAL_ID)?.focus();
}
