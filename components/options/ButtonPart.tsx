import { Switch } from './Choice.tsx';
import { useOptions } from './context.ts';

/** What the toolbar button shows, and what stands in menus and beside a selection. */
export function ButtonPart() {
  const { signals, onBadge, onNoteSetting, t } = useOptions();
  const { menus, button } = signals.noteSettings.value;
  return (
    <>
      <Switch on={signals.badge.value} onChange={onBadge} hint={t.button.badgeHint}>
        {t.button.badge}
      </Switch>
      <Switch on={menus} onChange={(on) => onNoteSetting('menus', on)} hint={t.button.menusHint}>
        {t.button.menus}
      </Switch>
      <Switch on={button} onChange={(on) => onNoteSetting('button', on)}>
        {t.button.selection}
      </Switch>
    </>
  );
}
