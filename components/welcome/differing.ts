import type { PageState } from '../../lib/session/state.ts';

/** The figures of the practice article that differ from the source, by their index in its report; none before there is one. */
export function differing(state: PageState): readonly number[] {
  if (state.phase !== 'checked') return [];
  return state.report.figures.flatMap(({ verdict }, index) => (verdict.kind === 'differs' ? [index] : []));
}
