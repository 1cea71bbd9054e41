/**
 * How weights are kept in one byte each.
 * @param matrix row by row
 * @returns per column the size of one int8 step: its largest weight becomes 127
 */
export function int8Steps(matrix: Float32Array, columns: number): number[] {
  const largest = new Array<number>(columns).fill(1e-9);
  matrix.forEach((weight, cell) => {
    const column = cell % columns;
    largest[column] = Math.max(largest[column] ?? 0, Math.abs(weight));
  });
  return largest.map((weight) => weight / 127);
}
