import type { PlacedFigure } from '../page/page.ts';
import type { Role } from './role.ts';

/** Two amounts and the number that says what one is to the other. */
export interface Triple {
  readonly level: PlacedFigure;
  readonly base: PlacedFigure;
  readonly link: PlacedFigure;
  readonly role: Role;
  /** Do words say the role, or is it only what the number asks for? */
  readonly isSaid: boolean;
}
