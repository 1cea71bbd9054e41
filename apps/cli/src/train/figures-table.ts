import { type HeadFigures } from '#nlp';

/** A markdown table: one row a figure, one column a set of texts. */
export function figuresTable(columns: Readonly<Record<string, HeadFigures>>): string {
  const names = Object.keys(columns);
  const figures = Object.keys(Object.values(columns)[0] ?? {}) as (keyof HeadFigures)[];
  const rows = figures.map((figure) => [
    figure,
    ...names.map((name) => (columns[name]?.[figure] ?? 0).toFixed(3)),
  ]);
  const all = [['figure', ...names], ...rows];
  const widths = all[0]?.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = all.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
