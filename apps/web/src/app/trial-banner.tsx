import { lazy, Suspense, useState } from 'react';
import { useOverview } from '../api/overview.js';
import { text } from '../catalogue/text.js';
import { Icon } from '../ui/icon.js';

const TrialExplained = lazy(() => import('./trial-explained.js'));

/** Says plainly that the data is sample data and how to watch real sources. */
export function TrialBanner() {
  const { data } = useOverview();
  const [explained, setExplained] = useState<boolean | null>(null);
  if (data?.watching !== 'trial') return null;
  return (
    <aside className="trial-banner" aria-label={text.shell.trialTitle}>
      <Icon name="info" size="s" />
      <span>
        <b>{text.shell.trial}</b>{' '}
        <span className="only-desktop">
          {text.shell.trialHow} <code>{text.shell.trialCommand}</code>.
        </span>{' '}
        <button type="button" className="linklike" onClick={() => setExplained(true)}>
          {text.shell.trialMore}
        </button>
      </span>
      {explained !== null && (
        <Suspense>
          <TrialExplained open={explained} onClose={() => setExplained(false)} />
        </Suspense>
      )}
    </aside>
  );
}
