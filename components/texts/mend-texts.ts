/** The texts around a source that is looked at again. */
export interface MendTexts {
  readonly windowTitle: string;
  readonly title: string;
  /** What is looked at, and what becomes of it. */
  readonly intro: (version: number) => string;
  /** Said in the place of the document's text. */
  readonly noText: string;
  readonly save: string;
  readonly doubt: (words: string) => string;
  /** How firm a property is that nothing in the text says: it is the saved figure's. */
  readonly asSaved: string;
  /** What narrows an indicator, what a change or a share is measured against, and whose a target is. */
  readonly definition: string;
  readonly noDefinition: string;
  readonly base: string;
  readonly bases: Readonly<Record<'none' | 'plan' | 'same-period' | 'whole' | 'period', string>>;
  readonly basePeriod: string;
  readonly issuer: string;
  readonly noIssuer: string;
  readonly otherIssuer: string;
}
