const CIRCLE = 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z';

const PATHS = {
  queue: 'M2 9.5 4 3h8l2 6.5V13H2zM2 9.5h3.5l1 1.5h3l1-1.5H14',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.7 10.7 14 14',
  sources: 'M3 8a5 5 0 0 1 5 5M3 3.5a9.5 9.5 0 0 1 9.5 9.5M3.8 12.2h.1',
  check: 'M3 3h10v10H3zM5.5 8l2 2 3.2-4',
  scale: 'M8 2v11.5M5 13.5h6M3 4.5h10M3 4.5 1.2 9a2 2 0 0 0 3.6 0zM13 4.5 11.2 9a2 2 0 0 0 3.6 0z',
  narrative: 'M3 2.5h7.5A2.5 2.5 0 0 1 13 5v8.5H5A2 2 0 0 1 3 11.5zM5.5 6h5M5.5 9h3.5',
  copies: 'M5.5 5.5H14V14H5.5zM10.5 5.5V2H2v8.5h3.5',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
  clock: `${CIRCLE}M8 5v3.2l2 1.2`,
  info: `${CIRCLE}M8 7.3V11M8 5h.1`,
  warning: 'M8 2.2 14.3 13.5H1.7zM8 6.5v3.2M8 11.6h.1',
  silent: 'M2.5 6v4h2.5L9 13V3L5 6zM11.5 6.2l3 3.6M14.5 6.2l-3 3.6',
  pause: 'M6 4v8M10 4v8',
  blocked: `${CIRCLE}M4 4l8 8`,
  tick: 'M3 8.5 6.3 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 4l-4 4 4 4',
  out: 'M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5',
  user: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.8a5.2 5.2 0 0 1 10.4 0',
  fabricated:
    'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4',
  distorted: 'M8 1.5 14.5 8 8 14.5 1.5 8zM5.6 7h4.8M5.6 9.2h4.8M9.3 5.2l-2.6 5.8',
  outdated: 'M2.6 8a5.5 5.5 0 1 0 1.7-4M2.2 2.4v3h3M8 5.2v3l2 1.2',
  scam: 'M11 4.6v4.6a3.6 3.6 0 0 1-7.2 0V7.4l2.4 2.2M11 4.6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  'check-circle': `${CIRCLE}M5.2 8.2l2 2 3.6-4.2`,
  question: `${CIRCLE}M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2h.1`,
  'minus-circle': `${CIRCLE}M5.3 8h5.4`,
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon of 16 units. It says nothing by itself: a label always stands beside it. */
export function Icon({ name, size = '' }: { name: IconName; size?: '' | 's' | 'l' }) {
  return (
    <svg className={`i ${size}`} aria-hidden="true" viewBox="0 0 16 16">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The sign of the product. */
export function Logo() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true" className="logo">
      <circle cx="13" cy="13" r="12.2" fill="var(--logo, var(--accent))" />
      <g fill="none" stroke="var(--logo-line, var(--on-accent))" strokeWidth="1.8">
        <path d="M6 16.6c2.3-1.5 4.7-1.5 7 0s4.7 1.5 7 0" strokeLinecap="round" />
        <path d="M8.6 12.6a6.2 6.2 0 0 1 8.8 0" strokeLinecap="round" />
        <path d="M6.2 9.6a9.6 9.6 0 0 1 13.6 0" strokeLinecap="round" opacity=".65" />
        <path d="M9 20.2h8" strokeLinecap="round" opacity=".65" />
      </g>
    </svg>
  );
}
