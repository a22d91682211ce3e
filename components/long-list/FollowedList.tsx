import { FollowWindow } from './FollowWindow.ts';
import { LongList, type LongListProps } from './LongList.tsx';

const NONE: readonly number[] = [];

type Props = Omit<LongListProps, 'Follow' | 'more' | 'also'> & Partial<Pick<LongListProps, 'also'>>;

/** A long list that brings what follows the window, for whatever is itself loaded late. */
export const FollowedList = ({ also = NONE, ...props }: Props) => (
  <LongList {...props} also={also} Follow={FollowWindow} />
);
