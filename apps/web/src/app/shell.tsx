import { type UserView } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useOnline } from '../api/connection.js';
import { useLiveUpdates } from '../api/live-events.js';
import { text } from '../catalogue/text.js';
import { useKeys } from '../ui/keys.js';
import { Header } from './header.js';
import { Rail } from './rail.js';
import { useScreenHandle } from './screen-handle.js';
import { TrialBanner } from './trial-banner.js';

function OfflineBar() {
  const online = useOnline();
  const client = useQueryClient();
  const wasOnline = useRef(true);
  useEffect(() => {
    if (online && !wasOnline.current) void client.invalidateQueries();
    wasOnline.current = online;
  }, [online, client]);
  return (
    <div role="alert">
      {!online && (
        <p className="offline-bar">
          <b>{text.common.offline}</b> {text.common.offlineMore}
        </p>
      )}
    </div>
  );
}

function useNavigationKeys() {
  const navigate = useNavigate();
  const go = (path: string) => () => void navigate(path);
  useKeys({
    'g h': go('/hang-cho'),
    'g s': go('/tim-kiem'),
    'g n': go('/nguon-tin'),
    'g t': go('/kiem-tra'),
    'g k': go('/kho-can-cu'),
    '/': () => document.querySelector<HTMLInputElement>('[data-find]:not([hidden])')?.focus(),
  });
}

/** After a change of screen the focus starts at its content, as on a fresh page. */
function useFocusOnScreenChange() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus();
    before.current = pathname;
  }, [pathname]);
  return main;
}

/** The desk's frame: rail, header, banners and the screen. */
export function Shell({ user }: { user: UserView }) {
  const { title, subtitle, work } = useScreenHandle();
  const main = useFocusOnScreenChange();
  useLiveUpdates();
  useNavigationKeys();
  return (
    <div className={`app ${work ? 'mini' : ''}`}>
      <title>{`${title} · ${text.common.product}`}</title>
      <a className="skip" href="#noi-dung">
        {text.shell.skip}
      </a>
      <Rail />
      <Header title={title} subtitle={subtitle} user={user} />
      <div className="screen">
        <OfflineBar />
        <TrialBanner />
        <main className={`main ${work ? 'work' : ''}`} id="noi-dung" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
    </div>
  );
}
