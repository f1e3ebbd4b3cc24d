// Commander starts other programs only for commands that are programs of their own; there are none.
export const spawn = () => {
  throw new Error('no command is a program of its own');
};
