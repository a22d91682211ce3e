/**
 * Why a file is not read:
 * `old-format`: a file of Word or Excel from before 2007, or one behind a password, which looks the same from outside;
 * `pdf`; `not-a-document`: neither of them nor a file of today's Word or Excel; `too-big`: more than would be read at once;
 * `broken`: it begins as one and is cut off or damaged.
 */
export type OfficeFault = 'old-format' | 'pdf' | 'not-a-document' | 'too-big' | 'broken';

/** Thrown inside the room and caught at its door. */
export class OfficeError extends Error {
  readonly fault: OfficeFault;

  constructor(fault: OfficeFault) {
    super(fault);
    this.fault = fault;
  }
}
