// What a program of src/training or tests/bench says when a file that it reads is not there.
process.on('uncaughtException', (error) => {
  if (error.code === 'ENOENT' && error.path !== undefined) {
    process.stderr.write(
      `${error.path}: not there; name the corpora by KASHAF_CORPORA, or make the file first (src/README.md, «Recipes»)\n`,
    );
    process.exit(2);
  }
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(1);
});
