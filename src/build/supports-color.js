// What chalk itself asks of a terminal; its own way loads three modules of Node.
import { isPlain } from '../cli/standard-stream.ts';

const levelOf = (descriptor, stream) => ({
  get level() {
    return !isPlain(descriptor) && stream().isTTY && stream().hasColors() ? 1 : 0;
  },
});

export default {
  stdout: levelOf(1, () => process.stdout),
  stderr: levelOf(2, () => process.stderr),
};
