import { useOverview } from '../../api/overview.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';

/** Which sources stand behind the numbers, and what is not in them yet. */
export function Coverage() {
  const { data } = useOverview();
  if (!data) return null;
  const { healthy, total } = data.sources;
  return (
    <p className="coverage s12">
      <Icon name="info" size="s" />
      <span className="num">
        {text.search.coverage(formatNumber(healthy), formatNumber(total), formatNumber(data.posts))}{' '}
        {data.unanalyzed > 0 && text.search.unanalyzed(formatNumber(data.unanalyzed))}{' '}
        {text.search.zone}
      </span>
    </p>
  );
}
