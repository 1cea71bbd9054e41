import { failureOf } from '../api/failure.js';
import { useSession } from '../api/session.js';
import { LoginScreen } from '../features/session/login-screen.js';
import { FailureNotice, Loading } from '../ui/states.js';
import { Shell } from './shell.js';

/** Shows the desk to those who are logged in, else the login, at the same address. */
export function SessionGate() {
  const { data, error, refetch } = useSession();
  if (error) {
    return (
      <main className="gate">
        <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (!data) return <Loading bones={[48, 240]} />;
  return data.kind === 'in' ? (
    <Shell user={data.session.user} />
  ) : (
    <LoginScreen ended={data.ended} />
  );
}
