import type { MendTexts } from './mend-texts.ts';

export const mendEn: MendTexts = {
  windowTitle: 'Look at a source again – Đối chiếu',
  title: 'Look at a saved source again',
  intro: (version) =>
    `This is version ${version}. Figures that are not in the source are at the end of the list. Save your changes as a new version; notes keep the old one.`,
  noText: 'The file of this source has only quotes and no full text, so there is only the table of figures.',
  save: 'Save as a new version',
  doubt: (words) => `Doubt: ${words}`,
  asSaved: 'as it was saved',
  definition: 'Definition',
  noDefinition: 'Not said',
  base: 'Compared with',
  bases: {
    none: 'Not said',
    plan: 'The plan',
    'same-period': 'The same period of the year before',
    whole: 'The whole',
    period: 'Another period…',
  },
  basePeriod: 'Base period',
  issuer: 'Set by',
  noIssuer: 'Not said',
  otherIssuer: 'Another body',
};
