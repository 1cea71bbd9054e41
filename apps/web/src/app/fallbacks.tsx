import { Button } from 'antd';
import { Link } from 'react-router';
import { text } from '../catalogue/text.js';
import { EmptyState } from '../ui/states.js';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <EmptyState title={text.shell.notFound}>
      <Link to="/hang-cho">{text.shell.notFoundMore}</Link>
    </EmptyState>
  );
}

/** A fault of ours on a screen; drafts are on this computer and survive the reload. */
export function CrashedScreen() {
  return (
    <main>
      <EmptyState title={text.shell.crashed}>
        <p>{text.common.failed}</p>
        <Button className="mt8" type="primary" onClick={() => location.reload()}>
          {text.shell.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
