import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/parts.css';
import './shell.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './providers.js';
import { DeskRouter } from './router.js';

/** Puts the desk into the page. */
export function startDesk(root: HTMLElement): void {
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <DeskRouter />
      </Providers>
    </StrictMode>,
  );
}
