import type { LaunchOptions } from './driver.ts';

/** Preferences of a Firefox that asks nobody anything, and reports nothing to anybody. */
export const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  'extensions.enabledScopes': 15,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
  'xpinstall.signatures.required': false,
};

/** For tests alone: no processes in stock for pages that nobody opens, which take a fifth off what a start costs. */
export const FRUGAL = { 'dom.ipc.processPrelaunch.enabled': false };

/** A proxy gets even what is asked of this machine, which browsers else let past it. */
export const proxyPrefs = ({ proxy, hosts }: LaunchOptions): LaunchOptions['prefs'] =>
  proxy === undefined
    ? { 'network.proxy.type': 0 }
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy,
        'network.proxy.no_proxies_on': hosts.join(','),
        'network.proxy.allow_hijacking_localhost': true,
      };
