import { type UserView } from '#contracts';
import { useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { useOverview } from '../api/overview.js';
import { text } from '../catalogue/text.js';
import { formatNumber } from '../ui/format.js';
import { Icon } from '../ui/icon.js';
import { UserMenu } from './user-menu.js';

function FindBox() {
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    void navigate(`/tim-kiem?${new URLSearchParams({ q: words.trim() }).toString()}`);
    setWords('');
  };
  return (
    <form className="find" role="search" onSubmit={submit}>
      <Icon name="search" />
      <input
        data-find
        type="search"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        placeholder={text.shell.searchBox}
        aria-label={text.shell.searchBox}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function SourcesChip() {
  const { data } = useOverview();
  if (!data) return null;
  const { healthy, total } = data.sources;
  const { numbers, words } = text.shell.sourcesActive(formatNumber(healthy), formatNumber(total));
  return (
    <Link to="/nguon-tin" className="chip" title={text.shell.sourcesTitle}>
      <Icon name="sources" size="s" />
      <span>
        <span className="num">{numbers}</span> {words}
      </span>
    </Link>
  );
}

/** Name of the screen, search, state of the sources, the officer. */
export function Header({
  title,
  subtitle,
  user,
}: {
  title: string;
  subtitle: string;
  user: UserView;
}) {
  const { pathname } = useLocation();
  return (
    <header className="top">
      <h1>{title}</h1>
      <span className="mu s13 el">{subtitle}</span>
      {pathname === '/tim-kiem' ? <span className="find-gap" /> : <FindBox />}
      <SourcesChip />
      <UserMenu user={user} />
    </header>
  );
}
