import { type CaseView } from '#contracts';
import { useSession } from '../../api/session.js';
import { text } from '../../catalogue/text.js';
import { formatNear } from '../../ui/format.js';
import { useNow } from '../../ui/now.js';

type CaseEvent = CaseView['history'][number];

function sayEvent(event: CaseEvent, me: string | undefined): string {
  const { events } = text.case;
  const who = event.userName === me ? text.case.me : (event.userName ?? text.case.system);
  const say = events[event.kind];
  return typeof say === 'string' ? say : say(who);
}

/** What happened to the case, newest first. */
export function CaseTimeline({ history }: { history: CaseView['history'] }) {
  const now = useNow(60_000);
  const { data } = useSession();
  const me = data?.kind === 'in' ? data.session.user.displayName : undefined;
  const newestFirst = [...history].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="card timeline-card">
      <div className="h">
        <h2>{text.case.timeline}</h2>
      </div>
      <ol className="timeline">
        {newestFirst.map((event, index) => (
          <li key={index}>
            <time dateTime={event.at}>{formatNear(event.at, now)}</time>
            <span>{sayEvent(event, me)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
