import { type ComponentProps, lazy, Suspense } from 'react';
import { formatDay } from './format.js';

const DateField = lazy(() => import('./date-field.js'));

/** A field for a day; until its calendar has come a box of the same size stands there. */
export function LazyDateField(props: ComponentProps<typeof DateField>) {
  const words = props.value === '' ? props.label : formatDay(props.value);
  return (
    <Suspense fallback={<span className="date-waits num">{words}</span>}>
      <DateField {...props} />
    </Suspense>
  );
}
