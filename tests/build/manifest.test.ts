import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, manifestOf } from './output.ts';

/** The sites whose pages are looked at by themselves; everything else is asked for or given by the toolbar button. */
const SITES = (manifest: Record<string, unknown>) =>
  (manifest['content_scripts'] as { matches: string[] }[]).flatMap(({ matches }) => matches);

describe('permissions are the least that the product needs', () => {
  test('Chrome', () => {
    const manifest = manifestOf(BUILDS.chrome);
    expect([...(manifest['permissions'] as string[])].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest['host_permissions']).toEqual(SITES(manifest));
    // asked for one by one, when the reader adds a site; pages of the web, no files
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['optional_permissions'] ?? []).toEqual([]);
    expect(manifest['incognito']).toBe('not_allowed');
  });

  test('Firefox', () => {
    const manifest = manifestOf(BUILDS.firefox);
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...SITES(manifest)].sort(),
    );
    expect(manifest['optional_permissions']).toEqual(['*://*/*']);
    expect(manifest['incognito']).toBe('not_allowed');
    expect(manifest['browser_specific_settings']).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  test('each has its reason among the texts for the stores', () => {
    const reasons = readFileSync(path.join(import.meta.dirname, '../../store/permissions.md'), 'utf8');
    const asked = Object.values(BUILDS).flatMap((build) => manifestOf(build)['permissions'] as string[]);
    const named = asked.filter((permission) => !permission.includes('://'));
    expect(named.filter((permission) => !reasons.includes(`| \`${permission}\``))).toEqual([]);
  });

  test('the button of Firefox stands in the toolbar, and its sidebar has the letters of our own sheet', () => {
    const manifest = manifestOf(BUILDS.firefox);
    expect(manifest['browser_action']).toMatchObject({ default_area: 'navbar' });
    expect(manifest['sidebar_action']).toMatchObject({ browser_style: false });
  });

  test.each(Object.values(BUILDS))(
    'the options open in a tab, and no more than four keys are suggested: %s',
    (build) => {
      const { options_ui: options, commands } = manifestOf(build) as {
        options_ui: object;
        commands: Record<string, { suggested_key?: unknown }>;
      };
      expect(options).toMatchObject({ page: 'options.html', open_in_tab: true });
      expect(Object.values(commands).filter((one) => one.suggested_key !== undefined).length).toBeLessThanOrEqual(4);
    },
  );

  test.each(Object.values(BUILDS))('no site is "all sites": %s', (build) => {
    for (const match of SITES(manifestOf(build)))
      expect(match).toMatch(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  test.each(Object.values(BUILDS))('pages of the extension may not reach the network: %s', (build) => {
    const policy = JSON.stringify(manifestOf(build)['content_security_policy']);
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

test.each(Object.values(BUILDS))('no script asks for anything over the network: %s', (build) => {
  for (const file of filesOf(build).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(path.join(build, file), 'utf8');
    for (const call of ['fetch(', 'XMLHttpRequest', 'WebSocket(', 'EventSource(', 'sendBeacon', 'importScripts(']) {
      expect(code.includes(call), `${file} has ${call}`).toBe(false);
    }
    expect(/\beval\(|new Function\(/.test(code), `${file} makes code from text`).toBe(false);
  }
});
