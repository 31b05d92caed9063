import { statfsSync } from 'node:fs';
import os from 'node:os';

const mebibyte = 1024 * 1024;

/** Docker gives a container 64 MiB of shared memory, which a parallel query can exceed; files cannot run out like that. */
function dynamicSharedMemory(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > 256 * mebibyte ? 'posix' : 'mmap';
  } catch {
    return 'posix';
  }
}

/**
 * The embedded server's settings: a quarter of a small machine at most, durable (fsync stays on), silent about values.
 * Nothing here may put a statement's parameters into the log: they name people.
 */
export function serverSettings(port: number, durable: boolean): readonly string[] {
  const sharedBuffersMib = Math.max(64, Math.min(512, Math.floor(os.totalmem() / mebibyte / 8)));
  const settings: Readonly<Record<string, string | number>> = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 150,
    shared_buffers: `${sharedBuffersMib}MB`,
    effective_cache_size: `${sharedBuffersMib * 3}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    ...(process.platform === 'linux' && { dynamic_shared_memory_type: dynamicSharedMemory() }),
    max_wal_size: '2GB',
    wal_compression: 'on',
    random_page_cost: 1.1,
    // A first load fills empty tables; until they are counted anew, every plan on them is a guess.
    autovacuum_naptime: '10s',
    // Short statements on few cores: compiling them costs more than running them.
    jit: 'off',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    timezone: 'UTC',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
    logging_collector: 'off',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
