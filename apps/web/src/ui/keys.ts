import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { type KeyMap, type KeyPress, readKey } from './key-map.js';

const SETTING = 'ln.single-keys';
const CHANGED = 'ln-single-keys';
/** The second key of a pair counts for this long. */
const PAIR_MS = 1_200;

function readSetting(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener(CHANGED, listener);
  addEventListener('storage', listener);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', listener);
  };
}

/** Whether keys of one letter are on (WCAG 2.1.4: an officer can switch them off). */
export function useSingleKeys(): [boolean, (on: boolean) => void] {
  const set = (on: boolean) => {
    try {
      localStorage.setItem(SETTING, on ? 'on' : 'off');
    } catch {
      // A browser without storage keeps them on.
    }
    dispatchEvent(new Event(CHANGED));
  };
  return [useSyncExternalStore(subscribe, readSetting), set];
}

const FIELDS = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])';
const CONTROLS = 'a, button, summary, input, [role=tab], [role=menuitem]';

function targetOf(target: EventTarget | null): KeyPress['target'] {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELDS)) return 'field';
  // Enter on a verdict or a checkbox saves the decision: Space is the key that changes them.
  if (target.matches('input[type=radio], input[type=checkbox]')) return 'page';
  return target.closest(CONTROLS) ? 'control' : 'page';
}

/** A drawer that was closed stays in the page, unseen. */
function dialogIsOpen(): boolean {
  const dialogs = [...document.querySelectorAll('[role=dialog][aria-modal=true]')];
  return dialogs.some((dialog) => dialog.checkVisibility());
}

/** Listens to the keys of a screen for as long as it is shown. */
export function useKeys(map: KeyMap): void {
  const [singleKeys] = useSingleKeys();
  const read = useEffectEvent((event: KeyboardEvent, prefix: string | null) => {
    const press = { ...pick(event), target: targetOf(event.target) };
    const reading = readKey(press, Object.keys(map), prefix, singleKeys);
    if (reading.run !== null) {
      event.preventDefault();
      map[reading.run]?.();
    }
    return reading.prefix;
  });
  useEffect(() => {
    let prefix: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      prefix = read(event, prefix);
      clearTimeout(timer);
      timer = setTimeout(() => (prefix = null), PAIR_MS);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
}

function pick({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey };
}
