/** @returns a risk (0 to 1) as it is typed, on the screen's scale of 100: 82,5; empty for none. */
export function writeRisk(risk: number | undefined): string {
  return risk === undefined ? '' : String(Math.round(risk * 10_000) / 100).replace('.', ',');
}

/**
 * Reads a risk that was typed on the scale of 100, with a comma or a point.
 * @returns a number from 0 to 1, undefined for an empty field, null for anything else.
 */
export function readRisk(typed: string): number | undefined | null {
  const text = typed.trim().replace(',', '.');
  if (text === '') return undefined;
  const hundredths = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : -1;
  return hundredths >= 0 && hundredths <= 10_000 ? hundredths / 10_000 : null;
}
