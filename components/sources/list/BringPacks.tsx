import { FileButton } from '../../FileButton.tsx';
import { useSources } from '../context.ts';
import { GivenItem } from './GivenItem.tsx';

/** Takes documents from files, and says of each what it would do before anything changes. */
export function BringPacks() {
  const { signals, t, onGive } = useSources();
  const given = signals.given.value;
  return (
    <section class="sources-part" aria-labelledby="bring-title">
      <h2 id="bring-title">{t.bring.title}</h2>
      <p class="sources-hint">{t.bring.hint}</p>
      <p class="sources-buttons">
        <FileButton
          id="choose-files"
          label={t.bring.choose}
          accept=".json,application/json"
          isForMany
          onFiles={onGive}
        />
        <span class="sources-hint">{t.bring.drop}</span>
      </p>
      <ul class="sources-list" aria-live="polite">
        {given.map((one) => (
          <li key={one.key}>
            <GivenItem item={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
