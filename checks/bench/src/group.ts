/** One program that does a group's work. */
export interface Contender {
  name: string;
  /** Source, as a path below contenders/ or an absolute one; its ending says how it is run. */
  file: string;
  /** Arguments of the program, or of the C preprocessor (-D…), where one source serves several contenders. */
  args?: readonly string[];
  /** What its answer is compared with, where it cannot be the base's: [mean, variance] of other random streams. */
  expected?: readonly number[];
  /** Largest accepted difference of an answer, relative to the largest number of what it is compared with. */
  tolerance?: number;
  /** Several processes, where just-in-time compilation takes one of two ways by chance. */
  processes?: number;
  /** How to install what it needs. */
  needs?: string;
}

/** Contenders that do the same work. */
export interface Group {
  name: string;
  title: string;
  /** What one operation is. */
  operation: string;
  /** The contender that the others are ratios to. */
  base: string;
  contenders: readonly Contender[];
}
