import './search.css';
import { useSearchParams } from 'react-router';
import { QueryBar } from './query-bar.js';
import { changeSearch, readSearch } from './search-address.js';
import { Coverage, SearchResults, useSearch } from './search-results.js';

/** Tìm kiếm: what exactly was said, and where? */
export default function SearchScreen() {
  const [parameters, setParameters] = useSearchParams();
  const search = readSearch(parameters);
  const found = useSearch(search);
  const change = changeSearch(search, setParameters);
  return (
    <div className="search">
      <QueryBar search={search} words={found.data?.pages[0]?.words} onChange={change} />
      <SearchResults found={found} onClear={() => setParameters({})} />
      <Coverage />
    </div>
  );
}
