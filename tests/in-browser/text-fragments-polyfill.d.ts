declare module 'text-fragments-polyfill/text-fragment-utils' {
  interface Directive {
    readonly textStart: string;
    readonly textEnd?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text: readonly Directive[];
  };
  /** The stretches of the page that a directive names. */
  export function processTextFragmentDirective(directive: Directive, document: Document): readonly Range[];
}
