import { Link } from 'react-router';

/** A fact by its id, on its own page. */
export function FactLink({ id }: { id: string }) {
  return (
    <Link className="num fw6" to={`/kho-can-cu/${encodeURIComponent(id)}`}>
      {id}
    </Link>
  );
}
