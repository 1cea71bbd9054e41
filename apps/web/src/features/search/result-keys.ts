import { type RefObject } from 'react';
import { useKeys } from '../../ui/keys.js';

/** J and K walk through the results; Enter opens the whole text of the one that has the focus. */
export function useResultKeys(list: RefObject<HTMLElement | null>): void {
  const move = (by: 1 | -1) => {
    const results = [...(list.current?.querySelectorAll<HTMLElement>('article') ?? [])];
    const at = results.findIndex((result) => result.contains(document.activeElement));
    const next = results[at < 0 ? 0 : Math.max(0, at + by)];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      const { activeElement } = document;
      if (activeElement?.matches('article') && list.current?.contains(activeElement)) {
        activeElement.querySelector<HTMLElement>('[data-full]')?.click();
      }
    },
  });
}
