/** One thing wrong with a file, and where: `facts[12].label.sc`. */
export interface Fault {
  readonly path: string;
  readonly problem: string;
}
