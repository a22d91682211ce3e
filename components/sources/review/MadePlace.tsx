import { useMemo, useState } from 'preact/hooks';
import type { PlaceData, PlaceKind } from '../../../data/schemas/place.ts';
import { ownId } from '../../../lib/draft-pack/own-id.ts';
import { Combobox } from '../../correct/Combobox.tsx';
import { choicesOf } from '../../correct/choices.ts';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { MadeForm } from './MadeForm.tsx';

/** Longer names are none: data/schemas/place.ts. */
const LONGEST = 80;

interface Props {
  made: PlaceData | undefined;
  onMade: (id: string) => void;
  onClose: () => void;
}

/** A place that the data has not: its name, its level, and what it lies in. */
export function MadePlace({ made, onMade, onClose }: Props) {
  const { session, t, ct, say, names, lang } = useReview();
  const [name, setName] = useState(made?.names[0] ?? '');
  const [kind, setKind] = useState<PlaceKind>(made?.kind ?? 'commune');
  const [parent, setParent] = useState(made?.parent ?? null);
  const { places } = session.review.value;
  /** What lies in this one, or is made behind it, cannot hold it. */
  const around = useMemo(() => {
    const own = new Set(
      places.slice(made ? places.findIndex(({ id }) => id === made.id) : places.length).map(({ id }) => id),
    );
    return choicesOf(names.places, say.place, lang).filter(({ id }) => !own.has(id));
  }, [names, say, lang, places, made]);

  const keep = (): boolean => {
    const said = name.replace(/\s+/g, ' ').trim();
    if (said === '' || /[<>|]/u.test(said)) return false;
    const id = made?.id ?? ownId(said, (one) => Object.hasOwn(names.places, one));
    const entry: PlaceData = { ...made, id, kind, parent, names: [said, ...(made?.names ?? []).slice(1)], bare: false };
    const isThere = places.some((one) => one.id === id);
    session.change({ places: isThere ? places.map((one) => (one.id === id ? entry : one)) : [...places, entry] });
    onMade(id);
    onClose();
    return true;
  };
  return (
    <MadeForm
      legend={t.made.place}
      label={t.made.placeName}
      hint={t.made.placeHint}
      most={LONGEST}
      name={name}
      onName={setName}
      isNew={made === undefined}
      onKeep={keep}
      onClose={onClose}
    >
      <SelectField
        label={t.made.level}
        choices={(Object.keys(t.made.levels) as PlaceKind[]).map((id) => ({ id, name: t.made.levels[id] }))}
        value={kind}
        valueName={t.made.levels[kind]}
        onChoose={(id) => setKind(id as PlaceKind)}
      />
      <Combobox
        label={t.made.parent}
        choices={around}
        value={parent}
        valueName={parent === null ? '' : say.place(parent)}
        error={null}
        t={ct.choose}
        onChoose={setParent}
        onStray={() => {}}
      />
    </MadeForm>
  );
}
