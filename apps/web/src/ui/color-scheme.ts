import { useSyncExternalStore } from 'react';

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');

function useMedia(media: MediaQueryList): boolean {
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => media.matches,
  );
}

/** Whether the officer's system asks for dark colours. */
export function usePrefersDark(): boolean {
  return useMedia(dark);
}

/** Whether the officer's system asks for less motion. */
export function usePrefersStill(): boolean {
  return useMedia(still);
}
