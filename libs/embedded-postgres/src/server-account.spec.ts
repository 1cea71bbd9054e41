import { describe, expect, it } from '@jest/globals';
import { chooseSystemUser } from './server-account.js';

const ROOT = 'root:x:0:0:root:/root:/bin/bash';
const DAEMON = 'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin';
const NOBODY = 'nobody:x:65534:65533:nobody:/:/usr/sbin/nologin';

describe('chooseSystemUser', () => {
  it('prefers nobody over other accounts, and postgres over both', () => {
    expect(chooseSystemUser([ROOT, DAEMON, NOBODY].join('\n'))).toEqual({ uid: 65534, gid: 65533 });
    const postgres = 'postgres:x:70:71::/var/lib/postgresql:/bin/sh';
    expect(chooseSystemUser([ROOT, NOBODY, postgres].join('\n'))).toEqual({ uid: 70, gid: 71 });
  });

  it('takes any account that is not root', () => {
    expect(chooseSystemUser(`${ROOT}\n${DAEMON}\n`)).toEqual({ uid: 1, gid: 1 });
    expect(chooseSystemUser(`${ROOT}\n`)).toBeUndefined();
    expect(chooseSystemUser('')).toBeUndefined();
  });
});
