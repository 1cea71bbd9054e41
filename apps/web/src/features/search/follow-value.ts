import { useState } from 'react';

/**
 * The text of a field that also changes from outside: by a chip, a link, the way back. What the
 * field says already is left as it was typed, and the field keeps the focus.
 * @param readsAs whether a text in the field means the value.
 */
export function useFollowedText<Value>(
  value: Value,
  write: (value: Value) => string,
  readsAs: (typed: string, value: Value) => boolean,
): [string, (typed: string) => void] {
  const [known, setKnown] = useState(value);
  const [typed, setTyped] = useState(() => write(value));
  if (known !== value) {
    setKnown(value);
    if (!readsAs(typed, value)) setTyped(write(value));
  }
  return [typed, setTyped];
}
