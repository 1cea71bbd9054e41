import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readElasticsearchAccess } from './elasticsearch-environment.js';

const URL = { ELASTICSEARCH_URL: 'https://search.example:9200' };
const USER = { ELASTICSEARCH_USERNAME: 'lang-nghe', ELASTICSEARCH_PASSWORD: 'bí mật' };

describe('readElasticsearchAccess', () => {
  let folder: string;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'elasticsearch-environment-'));
    await writeFile(file('ca.pem'), '-----BEGIN CERTIFICATE-----\nAA==\n');
    await writeFile(file('other.txt'), 'no certificate');
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('leaves the search to PostgreSQL without an address', async () => {
    expect(await readElasticsearchAccess({ ELASTICSEARCH_URL: '', ...USER })).toBeNull();
  });

  it('reads address, user, certificate and name of the index', async () => {
    const variables = {
      ...URL,
      ...USER,
      ELASTICSEARCH_CA_FILE: file('ca.pem'),
      ELASTICSEARCH_INDEX: 'bai-viet',
    };
    expect(await readElasticsearchAccess(variables)).toEqual({
      url: URL.ELASTICSEARCH_URL,
      credentials: { username: 'lang-nghe', password: 'bí mật' },
      certificateAuthority: '-----BEGIN CERTIFICATE-----\nAA==\n',
      alias: 'bai-viet',
    });
    expect(await readElasticsearchAccess({ ...URL, ELASTICSEARCH_API_KEY: 'khoá' })).toMatchObject({
      credentials: { apiKey: 'khoá' },
      certificateAuthority: null,
      alias: 'lang-nghe-posts',
    });
  });

  it.each([
    [{ ELASTICSEARCH_URL: 'ftp://search' }, 'ELASTICSEARCH_URL'],
    [{ ELASTICSEARCH_URL: 'https://a:secret@search' }, 'ELASTICSEARCH_URL'],
    [{ ...URL, ELASTICSEARCH_USERNAME: 'secret' }, 'ELASTICSEARCH_PASSWORD'],
    [{ ...URL, ...USER, ELASTICSEARCH_API_KEY: 'secret' }, 'ELASTICSEARCH_API_KEY'],
    [{ ...URL, ELASTICSEARCH_INDEX: '_secret*' }, 'ELASTICSEARCH_INDEX'],
    [{ ...URL, ELASTICSEARCH_CA_FILE: '/no/secret' }, 'ELASTICSEARCH_CA_FILE'],
  ])('refuses %j and names %s, without values', async (variables, name) => {
    const failure = readElasticsearchAccess(variables);
    await expect(failure).rejects.toThrow(name);
    await expect(failure).rejects.not.toThrow(/secret/);
  });

  it('refuses a file that is no certificate', async () => {
    const variables = { ...URL, ELASTICSEARCH_CA_FILE: file('other.txt') };
    await expect(readElasticsearchAccess(variables)).rejects.toThrow('ELASTICSEARCH_CA_FILE');
  });
});
