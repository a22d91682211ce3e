import type { RowFields } from '../../../lib/draft-pack/draft.ts';

const LEVELS = ['city', 'district', 'commune', 'ward'] as const;
const OFFICES = ['party-committee', 'people-council', 'people-committee'] as const;

/** Who sets targets and gives plans, as lib/mention names them: a province alone is its people's committee. */
export const ISSUERS: readonly string[] = [
  'central',
  'province-party-committee',
  'province-people-council',
  'province',
  ...LEVELS.flatMap((level) => OFFICES.map((office) => `${level}-${office}`)),
];

/** A target is somebody's, and so is the plan that something is a share of. */
export const isOfSomebody = ({ status, measure }: Pick<RowFields, 'status' | 'measure'>): boolean =>
  status === 'target' || measure === 'share-of-plan';
