import { CheckedBefore } from './CheckedBefore.tsx';
import { CopyText } from './CopyText.tsx';
import { CorrectReading } from './correct/CorrectReading.tsx';
import { BelowCards } from './figures/BelowCards.tsx';
import { Beside } from './figures/Beside.tsx';
import { citationOf } from './figures/citation.ts';
import { FigureNotes } from './figures/FigureNotes.tsx';
import { FigureWhy } from './figures/FigureWhy.tsx';
import { PageJudgement } from './figures/PageJudgement.tsx';
import { LiveStatus } from './LiveStatus.tsx';
import { FollowWindow } from './long-list/FollowWindow.ts';
import { NotesProblem } from './NotesProblem.tsx';
import { NotesTab } from './NotesTab.tsx';
import { Problem } from './Problem.tsx';
import type { LateParts } from './panel-props.ts';
import { Sheet } from './Sheet.tsx';
import { SourceTab } from './source/SourceTab.tsx';

/** What the first look at a panel can do without, in one module that is loaded once the panel has been drawn. */
export const lateParts: LateParts = {
  Beside,
  CheckedBefore,
  citationOf,
  CopyText,
  CorrectReading,
  FigureNotes,
  FigureWhy,
  FollowWindow,
  LiveStatus,
  NotesProblem,
  NotesTab,
  PageJudgement,
  BelowCards,
  Problem,
  Sheet,
  SourceTab,
};
