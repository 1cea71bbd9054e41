/** The tokens of tokens.css that Ant Design needs as values. */
export const LIGHT = {
  bg: '#f3f6f6',
  surface: '#ffffff',
  sunken: '#f7f9f9',
  ink: '#12252c',
  'ink-2': '#43545c',
  'ink-3': '#5b6b73',
  line: '#dce4e6',
  'line-2': '#b7c5c9',
  ctl: '#7c8f97',
  accent: '#0b6073',
  'accent-d': '#084b5a',
  'on-accent': '#ffffff',
  fab: '#a3182b',
  dis: '#8f4100',
  acc: '#17633a',
};

export type Palette = Readonly<typeof LIGHT>;

export const DARK: Palette = {
  bg: '#0e1619',
  surface: '#162125',
  sunken: '#121c20',
  ink: '#e8f0f2',
  'ink-2': '#b5c4c9',
  'ink-3': '#93a5ab',
  line: '#263439',
  'line-2': '#42555c',
  ctl: '#6f848c',
  accent: '#6cc3d2',
  'accent-d': '#93d6e1',
  'on-accent': '#04222a',
  fab: '#ff9aa6',
  dis: '#f6b57d',
  acc: '#86d5a4',
};
