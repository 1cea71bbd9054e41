import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DARK, LIGHT, type Palette } from './palette.js';

const [light = '', dark = ''] = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

function cssColours(block: string, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(
    names.map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1]]),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

const palettes: [string, Palette, string][] = [
  ['light', LIGHT, light],
  ['dark', DARK, dark],
];

describe.each(palettes)('the %s palette', (_name, palette, css) => {
  it('is the one of tokens.css', () => {
    expect(palette).toEqual(cssColours(css, Object.keys(palette)));
  });

  it('keeps text readable on every surface and controls visible', () => {
    for (const surface of [palette.surface, palette.bg, palette.sunken]) {
      for (const ink of [palette.ink, palette['ink-2'], palette['ink-3'], palette.accent]) {
        expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(palette.ctl, surface)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette['on-accent'], palette.accent)).toBeGreaterThanOrEqual(4.5);
  });
});
