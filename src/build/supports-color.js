// What chalk itself asks of a terminal; its own way loads three modules of Node.
const levelOf = (stream) => ({
  get level() {
    return stream().isTTY && stream().hasColors() ? 1 : 0;
  },
});

export default { stdout: levelOf(() => process.stdout), stderr: levelOf(() => process.stderr) };
