import { type SystemView } from '#contracts';
import { failureOf } from '../../api/failure.js';
import { useSession } from '../../api/session.js';
import { maySeeSystem, useSystem } from '../../api/system.js';
import { text } from '../../catalogue/text.js';
import { formatExactTime, formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import {
  clusterWords,
  lagWords,
  reanalysisWords,
  type StateWords,
  workWords,
} from './system-words.js';

const words = text.sources.system;

function Part({ label, state }: { label: string; state: StateWords }) {
  return (
    <div className="system-part">
      <dt>{label}</dt>
      <dd>
        <span className={`health tone-${state.tone}`}>
          <Icon name={state.icon} size="s" />
          <span className="num">{state.state}</span>
        </span>
        <span className="s12 mu num">{state.more}</span>
      </dd>
    </div>
  );
}

function engineWords({ engine, documents }: SystemView['search']): StateWords {
  return {
    icon: 'search',
    tone: 'non',
    state: words.engines[engine],
    more: documents === null ? '' : words.documents(formatNumber(documents)),
  };
}

function Parts({ system }: { system: SystemView }) {
  return (
    <>
      <dl className="system-parts">
        <Part label={words.engine} state={engineWords(system.search)} />
        <Part label={words.cluster} state={clusterWords(system.search)} />
        <Part label={words.index} state={lagWords(system)} />
        <Part label={words.reanalysis} state={reanalysisWords(system)} />
        <Part label={words.jobs} state={workWords(system)} />
      </dl>
      <p className="s12 mu3 num">{words.checkedAt(formatExactTime(system.checkedAt))}</p>
    </>
  );
}

function Strip() {
  const { data, error, refetch } = useSystem();
  return (
    <section className="card system" aria-label={words.title}>
      {error && <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Loading bones={[38]} />}
      {data && <Parts system={data} />}
    </section>
  );
}

/** What stands behind the screens, for those who answer for it. */
export function SystemStrip() {
  const { data } = useSession();
  return data?.kind === 'in' && maySeeSystem(data.session.user) ? <Strip /> : null;
}
