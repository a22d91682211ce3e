import { Backup } from './Backup.tsx';
import { BringBack } from './BringBack.tsx';
import { useAllNotes } from './context.ts';
import { TakeAlong } from './TakeAlong.tsx';

/** What stands in the fold of exports, imports and backups. */
export function AlongParts() {
  const { all } = useAllNotes();
  return (
    <>
      {all.total.value > 0 && <TakeAlong />}
      <BringBack />
      <Backup />
    </>
  );
}
