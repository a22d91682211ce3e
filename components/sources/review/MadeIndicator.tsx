import { useId, useState } from 'preact/hooks';
import { ownId } from '../../../lib/draft-pack/own-id.ts';
import type { OwnIndicator } from '../../../lib/draft-pack/proposals.ts';
import { choicesOf } from '../../correct/choices.ts';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { MadeForm } from './MadeForm.tsx';
import { namesIn } from './names-in.ts';
import { TextField } from './TextField.tsx';

/** Longer names are none: data/schemas/indicator.ts. */
const LONGEST = 120;
const MOST_NAMES = 60;

interface Props {
  /** The one that is changed; undefined for a new one. */
  made: OwnIndicator | undefined;
  /** The unit of the row that it is made for. */
  unit: string;
  onMade: (id: string) => void;
  onClose: () => void;
}

/** An indicator that the document speaks of and the data has not: its names, its unit, which way is better. */
export function MadeIndicator({ made, unit, onMade, onClose }: Props) {
  const { session, t, say, names, lang } = useReview();
  const [name, setName] = useState(made?.name.vi ?? '');
  const [english, setEnglish] = useState(made && made.name.en !== made.name.vi ? made.name.en : '');
  const [others, setOthers] = useState(() => (made?.names ?? []).slice(1).map(nameText).join('\n'));
  const [own, setOwn] = useState(made?.units[0] ?? unit);
  const [better, setBetter] = useState<OwnIndicator['better']>(made?.better ?? 'higher');
  const [additive, setAdditive] = useState(made?.additive ?? false);
  const hint = useId();

  const keep = (): boolean => {
    const said = namesIn([name, ...others.split('\n')].join('\n'));
    const [first] = namesIn(name);
    if (first === undefined || said.some((one) => one.length > LONGEST || /[<>|]/u.test(one))) return false;
    const { indicators } = session.review.value;
    const isTaken = (id: string): boolean => Object.hasOwn(names.indicators, id);
    const id = made?.id ?? ownId(first, isTaken);
    const entry: OwnIndicator = {
      ...made,
      id,
      name: { vi: first, en: english.trim() || first },
      better,
      additive,
      units: [...new Set([own, ...(made?.units ?? []).slice(1)])],
      names: said.slice(0, MOST_NAMES),
    };
    session.change({ indicators: [...indicators.filter((one) => one.id !== id), entry] });
    onMade(id);
    onClose();
    return true;
  };
  return (
    <MadeForm
      legend={t.made.indicator}
      label={t.made.name}
      most={LONGEST}
      name={name}
      onName={setName}
      isNew={made === undefined}
      onKeep={keep}
      onClose={onClose}
    >
      <TextField label={t.made.english} value={english} most={LONGEST} error={null} onValue={setEnglish} />
      <label class="correct-field">
        <span class="review-label">{t.made.others}</span>
        <textarea
          rows={2}
          dir="auto"
          aria-describedby={hint}
          value={others}
          onInput={(event) => setOthers(event.currentTarget.value)}
        />
      </label>
      <p class="review-hint" id={hint}>
        {t.made.othersHint}
      </p>
      <SelectField
        label={t.made.unit}
        choices={choicesOf(names.units, say.unit, lang)}
        value={own}
        valueName={say.unit(own)}
        onChoose={setOwn}
      />
      <SelectField
        label={t.made.better}
        choices={(['higher', 'lower', 'neutral'] as const).map((id) => ({ id, name: t.made.betterOf[id] }))}
        value={better}
        valueName={t.made.betterOf[better]}
        onChoose={(id) => setBetter(id as OwnIndicator['better'])}
      />
      <label class="review-check">
        <input
          type="checkbox"
          checked={additive}
          aria-describedby={`${hint}-sum`}
          onChange={(event) => setAdditive(event.currentTarget.checked)}
        />
        {t.made.additive}
      </label>
      <p class="review-hint" id={`${hint}-sum`}>
        {t.made.additiveHint}
      </p>
    </MadeForm>
  );
}

const nameText = (name: OwnIndicator['names'][number]): string => (typeof name === 'string' ? name : name.text);
