import type { Command, Option } from 'commander';
import { entityTypes } from '../../kinds.ts';
import { defaultCommand } from '../arguments/command-line.ts';
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

const flagsOf = ({ short, long }: Option): readonly string[] =>
  [short, long].filter((flag) => flag !== undefined && flag !== null);

/** Values that an option can have; of `--types` several, with commas between. */
const valuesOf = ({ long, argChoices }: Option): readonly string[] | undefined =>
  isList(long) ? [...entityTypes, 'all'] : argChoices;
const isList = (long: string | undefined | null): boolean => long === '--types';

const takesFile = ({ long }: Option): boolean =>
  /^--(?:output|resume|files-from|lexicon|model)$/u.test(long ?? '');

const bash = (commands: readonly Completed[]): string => {
  const cases = commands.map(
    ({ name, options, choices }) =>
      `    ${name}) words="${[...options.flatMap(flagsOf), ...choices].join(' ')}" ;;`,
  );
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      const words = valuesOf(option);
      if (words === undefined) return [];
      const patterns = flagsOf(option).map((flag) => `${name}:${flag}`);
      const prefix = isList(option.long) ? ' list=yes' : '';
      return [`    ${patterns.join('|')}) values="${words.join(' ')}"${prefix} ;;`];
    }),
  );
  return `# bash completion of kashaf
_kashaf() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words="" values="" list="" word
  local command=${defaultCommand} names="${commands.map(({ name }) => name).join(' ')}" IFS=$' \\t\\n'
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ " $names " == *" $word "* ]] && command=$word && break
  done
  # bash takes --format=json for three words.
  [[ $cur == = ]] && cur="" && prev="\${COMP_WORDS[COMP_CWORD-1]}"
  [[ $prev == = ]] && prev="\${COMP_WORDS[COMP_CWORD-2]}"
  case "$command:$prev" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  [[ $command == ${defaultCommand} ]] && words="$names $words"
  if [[ -n $values && -n $list && $cur == *,* ]]; then
    COMPREPLY=($(compgen -P "\${cur%,*}," -W "$values" -- "\${cur##*,}"))
  elif [[ -n $values ]]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
    IFS=$'\\n'
    COMPREPLY+=($(compgen -f -- "$cur"))
  fi
}
complete -o filenames -F _kashaf kashaf
`;
};

/** Text between single quotes of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const zsh = (commands: readonly Completed[]): string => {
  const spec = (option: Option): readonly string[] => {
    const text = option.description.replace(/[[\]:\\]/gu, '\\$&');
    const value = valuesOf(option)?.join(' ');
    const all = isList(option.long) ? `_values -s , kind ${value}` : `(${value})`;
    const action = value === undefined ? (takesFile(option) ? '_files' : ' ') : all;
    const argument =
      option.required || option.optional ? `:${option.attributeName()}:${action}` : '';
    return flagsOf(option).map((flag) => {
      const equals = argument !== '' && flag.startsWith('--') ? '=' : '';
      return quoted(`${flag}${equals}[${text}]${argument}`);
    });
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
  local command=${defaultCommand}
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
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
  const others = commands.map(({ name }) => name).filter((name) => name !== defaultCommand);
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const within = quoted(
      name === defaultCommand
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${name}`,
    );
    return [
      `complete -c kashaf -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${name} -d ${quoted(description)}`,
      ...(choices.length === 0
        ? []
        : [`complete -c kashaf -f -n ${within} -a ${quoted(choices.join(' '))}`]),
      ...options.map((option) => {
        const flags = [
          ...(option.short ? [`-s ${option.short.slice(1)}`] : []),
          ...(option.long ? [`-l ${option.long.slice(2)}`] : []),
        ].join(' ');
        return `complete -c kashaf -n ${within} ${flags}${fishArgument(option)} -d ${quoted(option.description)}`;
      }),
    ];
  });
  return `# fish completion of kashaf\n${lines.join('\n')}\n`;
};

/** What fish is to offer behind an option: its values, files, or nothing of its own. */
const fishArgument = (option: Option): string => {
  const values = valuesOf(option)?.join(' ');
  if (values !== undefined) return ` -x -a ${quoted(fishValues(option, values))}`;
  if (!option.required) return '';
  return takesFile(option) ? ' -r' : ' -x';
};

/** Of a list fish completes what is after the last comma. */
const fishValues = ({ long }: Option, values: string): string => {
  if (!isList(long)) return values;
  return `(set -l t (commandline -ct | string replace -r '^--[a-z]+=' ''); set -l h (string match -r '.*,' -- $t; or echo ''); for v in ${values}; echo $h$v; end)`;
};
