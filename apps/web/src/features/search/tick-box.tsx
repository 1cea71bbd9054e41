import { useState } from 'react';

/**
 * The box before a value. It shows the tick at once: the address, and with it the search, follows
 * some frames later, and a box that springs back until then looks broken.
 */
export function TickBox({ chosen, onToggle }: { chosen: boolean; onToggle: () => void }) {
  const [known, setKnown] = useState(chosen);
  const [ticked, setTicked] = useState(chosen);
  if (known !== chosen) {
    setKnown(chosen);
    setTicked(chosen);
  }
  return (
    <input
      type="checkbox"
      checked={ticked}
      onChange={() => {
        setTicked(!ticked);
        onToggle();
      }}
    />
  );
}
