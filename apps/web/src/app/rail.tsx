import { NavLink } from 'react-router';
import { useOverview } from '../api/overview.js';
import { text } from '../catalogue/text.js';
import { formatNumber } from '../ui/format.js';
import { Icon, type IconName, Logo } from '../ui/icon.js';

const ENTRIES: readonly { path: string; label: string; icon: IconName }[] = [
  { path: '/hang-cho', label: text.shell.queue, icon: 'queue' },
  { path: '/tim-kiem', label: text.shell.search, icon: 'search' },
  { path: '/kho-can-cu', label: text.shell.facts, icon: 'scale' },
  { path: '/kiem-tra', label: text.shell.check, icon: 'check' },
  { path: '/nguon-tin', label: text.shell.sources, icon: 'sources' },
];

function Count({ value, hot }: { value: number; hot: boolean }) {
  return (
    <span className={`bd num ${hot ? 'hot' : ''}`} aria-hidden="true">
      {value > 999 ? '999+' : formatNumber(value)}
    </span>
  );
}

/** The way between screens; only screens that exist. At the foot of a phone. */
export function Rail() {
  const { data } = useOverview();
  const open = data?.cases.open ?? 0;
  const unwell = data ? data.sources.total - data.sources.healthy : 0;
  return (
    <nav className="rail" aria-label={text.shell.navigation}>
      <div className="brand">
        <Logo />
        <span className="lb">{text.common.product}</span>
      </div>
      {ENTRIES.map(({ path, label, icon }) => (
        <NavLink
          key={path}
          to={path}
          title={label}
          className={({ isActive }) => (isActive ? 'on' : '')}
        >
          <Icon name={icon} />
          <span className="lb" aria-hidden="true">
            {label}
          </span>
          <span className="sr">{label}</span>
          {path === '/hang-cho' && open > 0 && <Count value={open} hot />}
          {path === '/nguon-tin' && unwell > 0 && <Count value={unwell} hot={false} />}
        </NavLink>
      ))}
    </nav>
  );
}
