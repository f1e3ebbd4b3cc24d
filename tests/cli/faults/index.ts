import { analysisFaults } from './analysis-faults.ts';
import { defaultFaults } from './default-faults.ts';
import { exportFaults } from './export-faults.ts';
import type { Fault } from './fault.ts';
import { inputFaults } from './input-faults.ts';
import { libraryFaults } from './library-faults.ts';
import { messageFaults } from './message-faults.ts';
import { optionFaults } from './option-faults.ts';
import { outputFaults } from './output-faults.ts';
import { pageFaults } from './page-faults.ts';
import { pipeFaults } from './pipe-faults.ts';
import { readingFaults } from './reading-faults.ts';
import { recordFaults } from './record-faults.ts';
import { silenceFaults } from './silence-faults.ts';
import { workFaults } from './work-faults.ts';

const numberOf = ({ id }: Fault): number => Number(id.slice(1));

/** All faults by their number. */
export const faults: readonly Fault[] = [
  ...analysisFaults,
  ...defaultFaults,
  ...exportFaults,
  ...inputFaults,
  ...libraryFaults,
  ...messageFaults,
  ...optionFaults,
  ...outputFaults,
  ...pageFaults,
  ...pipeFaults,
  ...readingFaults,
  ...recordFaults,
  ...silenceFaults,
  ...workFaults,
].sort((one, other) => numberOf(one) - numberOf(other));
