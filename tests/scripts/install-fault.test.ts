import { describe, expect, it } from 'vitest';
import { installFault } from '../../scripts/install-fault.mjs';

const npm = (code: string, more = '') =>
  `npm error code ${code}\nnpm error errno ${code}\n${more}npm error A log is somewhere\n`;

describe('why the packages could not be installed, in one line that says what to do', () => {
  it.each([
    [
      'a proxy that refuses',
      npm('ECONNREFUSED'),
      { HTTPS_PROXY: 'http://127.0.0.1:9' },
      ['127.0.0.1:9', 'HTTPS_PROXY'],
    ],
    [
      'one that npm itself was given',
      npm('ECONNREFUSED'),
      { npm_config_https_proxy: 'http://a:1' },
      ['https-proxy (npm config)'],
    ],
    ['one that lets nothing through', npm('E403'), { https_proxy: 'http://a:1' }, ['http://a:1', 'https_proxy']],
    ['one that wants a password', npm('E407'), { HTTPS_PROXY: 'http://a:1' }, ['http://a:1', 'NAME:PASSWORD']],
    ['no network', npm('ENOTFOUND'), {}, ['network', 'HTTPS_PROXY']],
    ['a certificate of a company', npm('SELF_SIGNED_CERT_IN_CHAIN'), {}, ['NODE_EXTRA_CA_CERTS']],
    ['a folder of somebody else', npm('EACCES', 'npm error path /opt/x\n'), {}, ['/opt/x', 'owner']],
    ['a full disk', npm('ENOSPC'), {}, ['Make room']],
    ['an npm that was told to stay offline', npm('ENOTCACHED'), {}, ['npm_config_offline']],
    ['an older npm', 'npm ERR! code ETIMEDOUT\nnpm ERR! x\n', {}, ['network']],
  ])('%s', (_what, output, env, words) => {
    const fault = installFault(output, env);
    expect(fault).toMatch(/^[^\n]{20,220}$/);
    for (const word of words) expect(fault).toContain(word);
  });

  it('shows no password', () => {
    const fault = installFault(npm('ECONNREFUSED'), { HTTPS_PROXY: 'http://lan:b%C3%AD-m%E1%BA%ADt@proxy.vn:3128' });
    expect(fault).toContain('http://proxy.vn:3128');
    expect(fault).not.toContain('lan');
  });

  it('leaves what it does not know to npm’s own words', () => {
    expect(installFault(npm('EUSAGE'), { HTTPS_PROXY: 'http://a:1' })).toBeNull();
    expect(installFault('', {})).toBeNull();
  });
});
