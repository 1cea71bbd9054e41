/** Elasticsearch 9.4.3 from Maven Central, unpacked once outside the working tree. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';

/** Where unpacked servers and nothing else are kept. */
function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'lang-nghe');
}

/** @returns the folder of the server, or null when it has not been unpacked yet. */
export function unpackedServer() {
  const folder = join(cacheFolder(), 'elasticsearch-9.4.3');
  const [release] = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith('sonarqube-'))
    : [];
  const home = release && join(folder, release, 'elasticsearch');
  // Made last: a folder without it was not finished.
  return home && existsSync(join(home, 'plugins')) ? home : null;
}

/** Downloads (about 950 MB, into Maven's own repository) and unpacks. @returns the server's folder. */
export function unpackServer() {
  const known = unpackedServer();
  if (known) return known;
  const folder = join(cacheFolder(), 'elasticsearch-9.4.3');
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const pom = join(import.meta.dirname, 'pom.xml');
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, GOAL, `-DunpackTo=${fresh}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (maven.status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error('Maven could not fetch or unpack Elasticsearch (see above).');
  }
  const [release] = readdirSync(fresh).filter((name) => name.startsWith('sonarqube-'));
  mkdirSync(join(fresh, release, 'elasticsearch', 'plugins'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return unpackedServer();
}
