/** The digits as Unicode raises and lowers them, by their value: an article has them for `<sup>` and `<sub>`, one for one. */
export const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
