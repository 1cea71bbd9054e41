import { useSession } from '../../api/session.js';
import { maySeeSystem, useSystem } from '../../api/system.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';

const words = text.facts;

function Run() {
  const { data } = useSystem();
  const run = data?.reanalysis ?? null;
  if (run === null) return null;
  const { done, posts, changed } = run;
  return (
    <section className="notice tone-unv" aria-label={words.running}>
      <b className="row g4">
        <Icon name="clock" size="s" /> {words.running}
      </b>
      <span className="num" role="status">
        {words.runProgress(formatNumber(done), formatNumber(posts), formatNumber(changed))}
      </span>
    </section>
  );
}

/** How far the posts follow a change, for those who answer for it; nothing when none is under way. */
export function RunningReanalysis() {
  const { data } = useSession();
  return data?.kind === 'in' && maySeeSystem(data.session.user) ? <Run /> : null;
}
