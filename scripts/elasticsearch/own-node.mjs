/** An Elasticsearch node assembled from Maven Central. */
import { findJdk, isInstalled } from './find-tools.mjs';
import { startNode } from './start-node.mjs';
import { unpackedServer, unpackServer } from './unpack.mjs';

/** @returns what a node of our own needs and this machine has not. */
export function missingTools() {
  const missing = [];
  if (process.platform === 'win32') missing.push('Linux or macOS');
  if (!findJdk()) missing.push('a JDK of version 21 or newer (JAVA_HOME, /usr/lib/jvm)');
  if (!unpackedServer() && !isInstalled('mvn')) missing.push('Maven (mvn), to fetch the server');
  if (process.getuid?.() === 0 && !isInstalled('unshare')) missing.push('unshare, because of root');
  return missing;
}

/** Fetches the server when it is not there, and starts it as {@link startNode} does. */
export function startOwnNode(options) {
  console.log('Starting Elasticsearch 9.4.3 (the first time it is fetched, about 950 MB) …');
  return startNode(unpackServer(), findJdk(), options);
}
