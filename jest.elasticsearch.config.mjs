import config from './jest.config.mjs';

/** The suites that need a running Elasticsearch; `npm run test:elasticsearch` brings one. */
export default {
  ...config.projects[0],
  reporters: config.reporters,
  displayName: 'elasticsearch',
  testMatch: ['<rootDir>/test/search/**/*.elasticsearch.ts'],
};
