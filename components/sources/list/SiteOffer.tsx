import { isWithinAny, siteOfHost } from '../../../lib/session/site-address.ts';
import { useSources } from '../context.ts';

/** Offers to look at the site that a document stands on, where the extension may not see it yet. */
export function SiteOffer({ url }: { readonly url: string | null }) {
  const { signals, t, say, onAllow } = useSources();
  const site = siteOfHost(URL.parse(url ?? '')?.hostname ?? '');
  if (typeof site === 'string' || isWithinAny(site.host, signals.seen.value)) return null;
  return (
    <p class="sources-buttons">
      <button
        type="button"
        // within the click: the browser asks nobody later
        onClick={() => void onAllow(site.match).then((allowed) => say(allowed ? '' : t.siteRefused(site.host)))}
      >
        {t.site(site.host)}
      </button>
    </p>
  );
}
