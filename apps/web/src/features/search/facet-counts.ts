/** A value that can be chosen, and how many posts would be shown with it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * Joins counted values with the chosen ones: a chosen value stays in sight though no post has it.
 * @param order the fixed order of the list's values; null keeps the order of the counts.
 */
export function facetValues(
  counts: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[],
  order: readonly string[] | null,
): FacetValue[] {
  const missing = chosen.filter((value) => !counts.some((counted) => counted.value === value));
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))].map((counted) => ({
    ...counted,
    chosen: chosen.includes(counted.value),
  }));
  if (order === null) return all;
  return all.sort((left, right) => order.indexOf(left.value) - order.indexOf(right.value));
}

/**
 * Cuts a long list of values to the first ones, and those that are chosen.
 * @returns the values in sight and how many are folded away.
 */
export function foldValues(
  values: readonly FacetValue[],
  most: number,
): { shown: readonly FacetValue[]; folded: number } {
  // A fold that hides one line saves nothing: its button takes the line.
  if (values.length <= most + 1) return { shown: values, folded: 0 };
  const shown = values.filter(({ chosen }, index) => index < most || chosen);
  return { shown, folded: values.length - shown.length };
}
