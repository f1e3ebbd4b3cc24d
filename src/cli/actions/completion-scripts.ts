import type { Command, Option } from 'commander';
import type { Shell } from '../shells.ts';

/** A script that completes commands, options and their choices, drawn from the program itself. */
export const completionScript = (shell: Shell, program: Command): string =>
  ({ bash, zsh, fish })[shell](commandsOf(program));

interface Completed {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Choices of its first argument; empty where files are meant. */
  readonly choices: readonly string[];
}

const commandsOf = (program: Command): readonly Completed[] =>
  program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.createHelp().visibleOptions(command),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }));

/** The default command: its options stand without its name. */
const byDefault = 'extract';

const flagsOf = ({ short, long }: Option): readonly string[] =>
  [short, long].filter((flag) => flag !== undefined && flag !== null);

const takesFile = ({ long }: Option): boolean => /^--(?:output|lexicon|model)$/u.test(long ?? '');

const bash = (commands: readonly Completed[]): string => {
  const cases = commands.map(
    ({ name, options, choices }) =>
      `    ${name}) words="${[...options.flatMap(flagsOf), ...choices].join(' ')}" ;;`,
  );
  const choices = new Map<string, readonly string[]>();
  for (const { name, options } of commands) {
    for (const option of options) {
      if (option.argChoices === undefined) continue;
      for (const flag of flagsOf(option)) choices.set(`${name}:${flag}`, option.argChoices);
    }
  }
  const values = [...choices].map(
    ([key, words]) =>
      `    ${key}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$cur")); return ;;`,
  );
  return `# bash completion of kashaf
_kashaf() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words="" word
  local command=${byDefault} names="${commands.map(({ name }) => name).join(' ')}"
  for word in $names; do [[ "\${COMP_WORDS[1]}" == "$word" ]] && command=$word; done
  case "$command:$prev" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  [[ $COMP_CWORD -eq 1 ]] && words="$names $words"
  COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _kashaf kashaf
`;
};

/** Text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const zsh = (commands: readonly Completed[]): string => {
  const spec = (option: Option): readonly string[] => {
    const text = option.description.replace(/[[\]:\\]/gu, '\\$&');
    const value = option.argChoices?.join(' ');
    const action = value === undefined ? (takesFile(option) ? '_files' : ' ') : `(${value})`;
    const argument =
      option.required || option.optional ? `:${option.attributeName()}:${action}` : '';
    return flagsOf(option).map((flag) => quoted(`${flag}[${text}]${argument}`));
  };
  const cases = commands.map(({ name, options, choices }) => {
    const rest = choices.length === 0 ? '*:file:_files' : `1:choice:(${choices.join(' ')})`;
    return `    ${name}) _arguments ${[...options.flatMap(spec), quoted(rest)].join(' ')} ;;`;
  });
  const names = commands.map(({ name, description }) =>
    quoted(`${name}:${description.replaceAll(':', '\\:')}`),
  );
  return `#compdef kashaf
_kashaf() {
  local -a commands=(${names.join(' ')})
  local command=${byDefault}
  if (( CURRENT == 2 )); then
    _describe command commands
  elif [[ -n \${commands[(r)$words[2]:*]} ]]; then
    command=$words[2]
    shift words
    (( CURRENT-- ))
  fi
  case $command in
${cases.join('\n')}
  esac
}
compdef _kashaf kashaf
`;
};

const fish = (commands: readonly Completed[]): string => {
  const names = commands.map(({ name }) => name).join(' ');
  const others = commands.map(({ name }) => name).filter((name) => name !== byDefault);
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const within = quoted(
      name === byDefault
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`,
    );
    return [
      `complete -c kashaf -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quoted(description)}`,
      ...(choices.length === 0
        ? []
        : [`complete -c kashaf -f -n ${within} -a ${quoted(choices.join(' '))}`]),
      ...options.map((option) => {
        const value =
          option.argChoices === undefined
            ? option.required
              ? takesFile(option)
                ? ' -r'
                : ' -x'
              : ''
            : ` -x -a ${quoted(option.argChoices.join(' '))}`;
        const flags = [
          ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
          ...(option.long ? [`-l ${option.long.slice(2)}`] : []),
        ].join(' ');
        return `complete -c kashaf -n ${within} ${flags}${value} -d ${quoted(option.description)}`;
      }),
    ];
  });
  return `# fish completion of kashaf\n${lines.join('\n')}\n`;
};
