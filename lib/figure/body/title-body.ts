import type { Evidence } from '../figure.ts';

/** The organisation that a title is about. `serves`: what it counts is the place's, unless it is its own members. */
export interface TitleBody {
  readonly said: Evidence;
  readonly serves: boolean;
}
