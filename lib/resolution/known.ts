/** Ids that can be asked for; units composed of others ("VND-per-person-year") are too many to list. */
export type Ids = Pick<ReadonlySet<string>, 'has'>;

/** The ids the lexicons know. */
export interface KnownIds {
  readonly indicators: Ids;
  readonly definitions: Ids;
  readonly places: Ids;
  readonly units: Ids;
}
