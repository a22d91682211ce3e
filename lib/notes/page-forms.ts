import forms from '../../data/same-page.json' with { type: 'json' };

/**
 * How addresses of one page in several forms differ: the labels in front of a host, the endings of a path, and parameters with the values
 * that ask for a form. Finished by the build, as TRACKING is.
 */
export const PAGE_FORMS: {
  readonly labels: readonly string[];
  readonly endings: readonly string[];
  readonly parameters: readonly (readonly [name: string, values: readonly string[]])[];
} = {
  labels: forms.flatMap(({ labels = [] }) => labels),
  endings: forms.flatMap(({ endings = [] }) => endings),
  parameters: forms.flatMap(({ parameters = [] }) => parameters.map(({ name, values }) => [name, values] as const)),
};
