/** The floors of the house, top first: an import may stay on its floor's own room or go down. */
const FLOORS = [
  ['apps/api', 'apps/worker', 'apps/web', 'apps/cli', 'apps/trial-web', 'apps/launcher'],
  ['libs/enrichment'],
  ['libs/crawl', 'libs/claims', 'libs/review', 'libs/identity'],
  ['libs/nlp', 'libs/contracts', 'libs/platform', 'libs/embedded-postgres'],
  ['libs/domain'],
];

/** Adapters stand on the tools' floor, but only apps may import them. */
const ADAPTERS = [
  'libs/persistence',
  'libs/search',
  'libs/queue',
  'libs/sentence-model',
  'libs/second-opinion',
];

/** One vendor per room. */
const VENDORS = {
  typeorm: 'libs/persistence',
  'pg-boss': 'libs/queue',
  '@elastic/elasticsearch': 'libs/search',
  undici: 'libs/crawl',
  linkedom: 'libs/crawl',
  feedsmith: 'libs/crawl',
  '@mozilla/readability': 'libs/crawl',
  '@huggingface/tokenizers': 'libs/sentence-model',
  natural: 'libs/nlp',
  franc: 'libs/nlp',
  '@node-rs/argon2': 'libs/identity',
};

const folder = (names) => `^(${names.join('|')})/`;

const onlyDown = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `only-down-from-${room.replace('/', '-')}`,
    severity: 'error',
    comment: 'Imports only go down, and rooms of one floor never import each other (house.md).',
    from: { path: folder([room]) },
    to: {
      path: folder([
        ...FLOORS.slice(0, floor + 1)
          .flat()
          .filter((other) => other !== room),
        ...(floor === 0 ? [] : ADAPTERS),
      ]),
    },
  })),
);

const adapters = ADAPTERS.map((room) => ({
  name: `adapter-${room.replace('/', '-')}`,
  severity: 'error',
  comment: 'Adapters know the ports in domain, no room, no tool and no other adapter.',
  from: { path: folder([room]) },
  to: { path: '^(apps|libs)/', pathNot: folder([room, 'libs/domain']) },
}));

const vendors = Object.entries(VENDORS).map(([vendor, room]) => ({
  name: `vendor-${vendor.replace(/\W/g, '-')}`,
  severity: 'error',
  comment: `${vendor} is used in ${room} only.`,
  from: { path: '^(apps|libs)/', pathNot: folder([room]) },
  to: { path: `^node_modules/${vendor}/` },
}));

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-door',
      severity: 'error',
      comment: 'A lib is entered by its index.ts.',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'web-only-contracts',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/', pathNot: '^libs/contracts/' },
    },
    {
      name: 'web-features-apart',
      severity: 'error',
      comment: 'Features never import one another; app joins them, ui knows no data.',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/(features/(?!$1/)|app/)' },
    },
    {
      name: 'web-ui-knows-no-data',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^(apps/web/src/(features|app)/|node_modules/@tanstack/react-query/)' },
    },
    ...onlyDown,
    ...adapters,
    ...vendors,
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^dist/'] },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
