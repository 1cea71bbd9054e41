import './account.css';
import { type SessionView } from '#contracts';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../api/session.js';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { PasswordForm } from './password-form.js';

const words = text.account;

/** What was done, in place of the form that did it. */
function Changed() {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className="b col g12 password-changed" ref={notice} tabIndex={-1} role="status">
      <p className="notice tone-acc">
        <b className="row g4">
          <Icon name="check-circle" size="s" /> {words.changed}
        </b>
        {words.changedMore}
      </p>
      <Link className="linklike" to="/hang-cho">
        {words.backToQueue}
      </Link>
    </div>
  );
}

function Notes() {
  return (
    <aside className="card" aria-labelledby="password-notes">
      <div className="h">
        <h2 id="password-notes">{words.notesTitle}</h2>
      </div>
      <ul className="b col g8 s13 mu">
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </aside>
  );
}

function OwnPassword({ user }: { user: SessionView['user'] }) {
  const [changed, setChanged] = useState(false);
  return (
    <div className="account">
      <section className="card" aria-labelledby="password-title">
        <div className="h">
          <h2 id="password-title">{words.formTitle(user.login)}</h2>
        </div>
        {changed ? <Changed /> : <PasswordForm user={user} onChanged={() => setChanged(true)} />}
      </section>
      {!changed && <Notes />}
    </div>
  );
}

/** Đổi mật khẩu: one's own. */
export default function PasswordScreen() {
  const { data } = useSession();
  return data?.kind === 'in' ? <OwnPassword user={data.session.user} /> : null;
}
