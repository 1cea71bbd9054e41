import { useEffect, useState } from 'react';
import { z } from 'zod';
import { LocalStore } from '../../api/local-store.js';

const store = () => new LocalStore(sessionStorage, 'ln.queue.');

interface Choice {
  readonly id: string | null;
  readonly index: number;
}

/**
 * Keeps the choice on the same row while the list moves under it; when the row is gone, the one
 * that took its place is chosen. @returns the choice as it holds in the rows given.
 */
export function settleChoice(choice: Choice, ids: readonly string[]): Choice {
  const found = choice.id === null ? -1 : ids.indexOf(choice.id);
  const index = found >= 0 ? found : Math.max(0, Math.min(choice.index, ids.length - 1));
  return { id: ids[index] ?? null, index };
}

function rememberedChoice(list: string): Choice {
  const remembered = z.string().safeParse(store().read(list));
  return { id: remembered.success ? remembered.data : null, index: 0 };
}

/** The chosen row of a list; it survives a reload. */
export function useSelection(list: string, ids: readonly string[], ready: boolean) {
  const [shown, setShown] = useState(list);
  const [choice, setChoice] = useState<Choice>(() => rememberedChoice(list));
  if (shown !== list) {
    setShown(list);
    setChoice(rememberedChoice(list));
  }
  const settled = ready && shown === list ? settleChoice(choice, ids) : choice;
  if (settled.id !== choice.id || settled.index !== choice.index) setChoice(settled);
  useEffect(() => {
    if (settled.id !== null) store().write(list, settled.id);
  }, [list, settled.id]);
  const select = (index: number) => {
    const id = ids[index];
    if (id !== undefined) setChoice({ id, index });
  };
  return { index: settled.index, id: settled.id, select };
}
