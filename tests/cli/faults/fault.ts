/** A fault that the command once had, the shell command that shows it, and what it must print. */
export interface Fault {
  readonly id: string;
  readonly fault: string;
  /** Bash, in an empty directory with `a.txt` in it, `$A` its text and `$S` the samples. */
  readonly command: string;
  /** Standard output of the command, without blanks around it. */
  readonly expected: string | RegExp;
}
