/**
 * Settings of the embedded server, given on its command line so that a new version of the product
 * brings its own. Memory is kept small; durability (fsync, synchronous_commit) stays at the
 * server's safe defaults. No unix socket: its path would be too long in deep folders.
 */
export function serverSettings(port: number): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    // Filled only as far as there are data.
    shared_buffers: '128MB',
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    effective_cache_size: '512MB',
    max_worker_processes: 4,
    max_parallel_workers: 2,
    max_parallel_workers_per_gather: 1,
    // No replication: less to log and fewer helper processes.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_logical_replication_workers: 0,
    max_wal_size: '512MB',
    io_method: 'sync',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    // Words of posts do not belong in a log: errors of queries, which may quote them, go only to
    // whoever asked; the server's own messages (level LOG, above ERROR) are kept.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
