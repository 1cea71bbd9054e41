import { useState } from 'react';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';

/** Says politely how many cases came in while the list is shown. @param open undefined until known. */
export function useArrivals(open: number | undefined): string {
  const [state, setState] = useState({ open, words: '' });
  if (open !== undefined && open !== state.open) {
    const more = state.open === undefined ? 0 : open - state.open;
    const words = more > 0 ? text.queue.arrived(formatNumber(more), formatNumber(open)) : '';
    setState({ open, words });
  }
  return state.words;
}
