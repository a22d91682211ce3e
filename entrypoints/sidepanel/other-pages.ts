import type { PanelEvents } from '../../components/panel-props.ts';
import { openTextCheck } from '../../lib/browser/check-text.ts';
import { openSourceFromTab } from '../../lib/browser/new-source.ts';

/** What leads from the panel to other pages of ours. `session`: knows the tab in front. */
export const otherPages = (session: {
  tab(): number | null;
}): Required<Pick<PanelEvents, 'onCheckText' | 'onTakeSource'>> => ({
  onCheckText: () => void openTextCheck(),
  onTakeSource() {
    const tab = session.tab();
    if (tab !== null) void openSourceFromTab(tab);
  },
});
