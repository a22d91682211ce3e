import { useState } from 'preact/hooks';
import type { DocumentFacts as Facts } from '../../../lib/draft-pack/draft.ts';
import { type DataWords, dataWords } from '../../../lib/explain/lang.ts';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { NameFields } from './NameFields.tsx';
import { PlaceOfDocument } from './PlaceOfDocument.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  isOpen: boolean;
  onToggle: (open: boolean) => void;
  /** What cannot be saved of them, in words, by the path in the pack. */
  faults: ReadonlyMap<string, string>;
}

/** What the document says of itself, to be mended: its names, whose it is, when, of which meeting, of which place. */
export function DocumentFacts({ isOpen, onToggle, faults }: Props) {
  const { session, documents, t, lang } = useReview();
  const { facts } = session.review.value;
  const change = (of: Partial<Facts>) => session.change({ facts: { ...facts, ...of } }, Object.keys(of).join());
  const organ = documents.organs.find(({ id }) => id === facts.organ);
  const listed = (entries: readonly { readonly id: string; readonly name: DataWords }[], none: string) => [
    { id: '', name: none },
    ...entries.map(({ id, name }) => ({
      id,
      name: firstUp(dataWords(name, lang).replace(/\s*(?:of )?\{place\}/, '')),
    })),
  ];
  return (
    <details class="review-facts" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{t.facts.title}</summary>
      <div class="correct">
        <p class="review-hint">{t.facts.hint}</p>
        <TextField
          label={t.facts.name}
          value={facts.title}
          most={500}
          error={faults.get('title') ?? null}
          onValue={(title) => change({ title })}
        />
        <PlaceOfDocument error={faults.get('place') ?? null} />
        <div class="review-pair">
          <SelectField
            label={t.facts.kind}
            choices={listed(documents.kinds, t.facts.kindNone)}
            value={facts.kind ?? ''}
            valueName=""
            onChoose={(id) => change({ kind: documents.kinds.find((one) => one.id === id)?.id ?? null })}
          />
          <SelectField
            label={t.facts.organ}
            choices={listed(documents.organs, t.facts.organNone)}
            value={facts.organ ?? ''}
            valueName=""
            onChoose={(id) => change({ organ: id || null })}
          />
          <TextField
            label={t.facts.number}
            value={facts.number ?? ''}
            most={60}
            error={faults.get('conference.number') ?? null}
            onValue={(number) => change({ number: number.trim() || null })}
          />
          <TextField
            label={t.facts.date}
            type="date"
            value={facts.date ?? ''}
            most={10}
            error={faults.get('conference.date') ?? null}
            onValue={(date) => change({ date: date || null })}
          />
        </div>
        {organ !== undefined && organ.meeting !== 'none' && (
          <Meeting key={organ.id} facts={facts} meeting={organ.meeting} faults={faults} onChange={change} />
        )}
        <NameFields faults={faults} />
      </div>
    </details>
  );
}

const firstUp = (name: string): string => {
  const plain = name.replace(/^the /, '').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

interface MeetingProps {
  facts: Facts;
  meeting: 'conference' | 'session' | 'congress';
  faults: ReadonlyMap<string, string>;
  onChange: (of: Partial<Facts>) => void;
}

/** Which conference or session it is of; both years of the term, or none. */
function Meeting({ facts, meeting, faults, onChange }: MeetingProps) {
  const { t } = useReview();
  const [from, setFrom] = useState(facts.term === null ? '' : String(facts.term.from));
  const [to, setTo] = useState(facts.term === null ? '' : String(facts.term.to));
  const term = (first: string, last: string) => {
    setFrom(first);
    setTo(last);
    const isSaid = /^\d{4}$/.test(first) && /^\d{4}$/.test(last) && Number(first) < Number(last);
    onChange({ term: isSaid ? { from: Number(first), to: Number(last) } : null });
  };
  return (
    <div class="review-pair">
      <TextField
        label={t.facts.ordinal[meeting]}
        isNumber
        value={facts.ordinal === null ? '' : String(facts.ordinal)}
        most={3}
        hint={t.facts.meetingHint}
        error={faults.get('conference.ordinal') ?? null}
        onValue={(n) => onChange({ ordinal: /^\d{1,3}$/.test(n) && n !== '0' ? Number(n) : null })}
      />
      <TextField label={t.facts.from} isNumber value={from} most={4} error={null} onValue={(n) => term(n, to)} />
      <TextField label={t.facts.to} isNumber value={to} most={4} error={null} onValue={(n) => term(from, n)} />
    </div>
  );
}
