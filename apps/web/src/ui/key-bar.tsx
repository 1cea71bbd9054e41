import { lazy, type ReactNode, Suspense, useState } from 'react';
import { text } from '../catalogue/text.js';
import { type KeyHint } from './key-hint.js';
import { useKeys } from './keys.js';

const HelpSheet = lazy(() => import('./help-sheet.js'));

/** The foot of a work screen: its keys, `?` for all of them, and one word on the right. */
export function KeyBar({ hints, children }: { hints: readonly KeyHint[]; children?: ReactNode }) {
  const [helpWanted, setHelpWanted] = useState<boolean | null>(null);
  useKeys({ '?': () => setHelpWanted(true) });
  return (
    <footer className="kb">
      <ul className="keys">
        {hints.map((hint) => (
          <li key={hint.does}>
            {hint.keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {hint.does}
          </li>
        ))}
        <li>
          <button type="button" className="linklike row g4" onClick={() => setHelpWanted(true)}>
            <kbd>?</kbd> {text.common.help}
          </button>
        </li>
      </ul>
      <span className="s12 mu3 mla nw">{children}</span>
      {helpWanted !== null && (
        <Suspense>
          <HelpSheet hints={hints} open={helpWanted} onClose={() => setHelpWanted(false)} />
        </Suspense>
      )}
    </footer>
  );
}
