import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { findTakenPort } from './check-ports.js';

describe('findTakenPort', () => {
  it('names the taken port, its variable and a value that works', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const need = { variable: 'TRIAL_PORT', base: port - 2, offsets: [1, 2], host: '127.0.0.1' };

    const taken = await findTakenPort([{ ...need, variable: 'TRIAL_PORT' }]);

    expect(taken).toMatchObject({ port, variable: 'TRIAL_PORT' });
    const again = { ...need, variable: 'TRIAL_PORT' as const, base: taken?.suggestion ?? 0 };
    expect(await findTakenPort([again])).toBeUndefined();
    server.close();
  });
});
