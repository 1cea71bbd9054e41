import { randomUUID } from 'node:crypto';
import { afterAll } from '@jest/globals';
import { describeScaleOut } from '../e2e/describe-scale-out.js';
import { ask, serverUrl } from './elasticsearch-stage.js';

const alias = `scale-${randomUUID()}`;

describeScaleOut('PostgreSQL and Elasticsearch', {
  ELASTICSEARCH_URL: serverUrl(),
  ELASTICSEARCH_INDEX: alias,
});

afterAll(async () => {
  for (const index of Object.keys((await ask('GET', `/_alias/${alias}`)) as object)) {
    await ask('DELETE', `/${index}`);
  }
});
