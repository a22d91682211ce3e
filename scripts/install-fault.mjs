// Why npm could not install the packages, in one line that says what to do. Plain JavaScript without imports: it runs before
// anything is installed.

const NETWORK =
  /^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|EPROTO|FETCH_ERROR|E5\d\d|ERR_SOCKET_TIMEOUT|ERR_INVALID_PROTOCOL|ERR_INVALID_URL|UND_ERR_\w+)$/;
const CERTIFICATE = /CERT|UNABLE_TO_(?:GET|VERIFY)/;
/** Where a proxy may be named. npm gives its own settings to what it runs under the last two. */
const PROXIES = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'npm_config_https_proxy',
  'npm_config_proxy',
];

/**
 * One line on why `npm ci` has failed, or null where its own words have to do. `output`: what npm printed; `env`: the
 * environment it ran in.
 */
export function installFault(output, env) {
  const code = /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1] ?? '';
  const file = /^npm (?:error|ERR!) path (.+)/m.exec(output)?.[1] ?? 'this folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `npm may not write ${file} (${code}): run the command as the owner of this folder, with a HOME that you may write to.`;
  if (code === 'ENOSPC')
    return 'The disk is full: the packages take about 600 MB. Make room and run the command again.';
  if (code === 'E407')
    return `The proxy ${proxyIn(env)?.at ?? ''} wants a name and a password: http://NAME:PASSWORD@HOST:PORT.`;
  if (code === 'ENOTCACHED')
    return 'npm was told to work offline, and has not got all packages: run the command again without npm_config_offline.';
  if (CERTIFICATE.test(code))
    return `The certificate of the package registry is not trusted (${code}): name the one of your network in NODE_EXTRA_CA_CERTS.`;
  if (!NETWORK.test(code) && code !== 'E403') return null;
  const proxy = proxyIn(env);
  return proxy === null
    ? `The package registry cannot be reached (${code}): look at the network, or name your proxy in HTTPS_PROXY, and run the command again.`
    : `The proxy ${proxy.at} does not let npm through (${code}): mend or unset ${proxy.name}, and run the command again.`;
}

/** The proxy that is named, or null, without the password that may stand in it. */
export function proxyIn(env) {
  const name = PROXIES.find((one) => env[one]);
  if (name === undefined) return null;
  const shown = name.startsWith('npm_config') ? `${name.slice(11).replace('_', '-')} (npm config)` : name;
  return { name: shown, at: env[name].replace(/\/\/[^@/]*@/, '//') };
}
