import { Command, Help, type HelpConfiguration } from 'commander';
import type { Language } from '../renderers/labels.ts';
import { defaultCommand, synopsisOf } from './arguments/command-line.ts';
import { checkUnused } from './arguments/unused-options.ts';
import { usageError } from './arguments/usage-error.ts';
import type { CommandContext } from './command-context.ts';
import { clusterCommand } from './commands/cluster.ts';
import { completionCommand } from './commands/completion.ts';
import { concordanceCommand } from './commands/concordance.ts';
import { diffCommand } from './commands/diff.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { explainCommand } from './commands/explain.ts';
import { extractCommand } from './commands/extract.ts';
import { indexCommand } from './commands/index.ts';
import { manCommand } from './commands/man.ts';
import { networkCommand } from './commands/network.ts';
import { normalizeCommand } from './commands/normalize.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { sentencesCommand } from './commands/sentences.ts';
import { statsCommand } from './commands/stats.ts';
import { timelineCommand } from './commands/timeline.ts';
import { tokenizeCommand } from './commands/tokenize.ts';
import { trainCommand } from './commands/train.ts';
import { arabicHelpConfiguration, arabicNotes } from './messages/arabic-help.ts';
import { version } from './version.ts';

/** The commands in the order of the help. Each loads what it does when it runs. */
const commands: Readonly<Record<string, (context: CommandContext) => Command>> = {
  extract: extractCommand,
  index: indexCommand,
  search: searchCommand,
  timeline: timelineCommand,
  network: networkCommand,
  stats: statsCommand,
  concordance: concordanceCommand,
  diff: diffCommand,
  tokenize: tokenizeCommand,
  sentences: sentencesCommand,
  normalize: normalizeCommand,
  explain: explainCommand,
  evaluate: evaluateCommand,
  train: trainCommand,
  cluster: clusterCommand,
  schema: schemaCommand,
  completion: completionCommand,
  man: manCommand,
};

/** Their names. */
export const commandNames: readonly string[] = Object.keys(commands);

const examples = `
Examples:
  kashaf article.txt                    the index of an article
  kashaf --date 2019-12-05 article.txt  the same, with relative dates resolved
  curl -s URL | kashaf                  the index of a page
  kashaf -f csv -o index.csv news/      a directory, one row a mention`;

/** Help fits a window: names of commands without what they all have, texts in narrow columns too. */
const layout: HelpConfiguration = {
  minWidthToWrap: 20,
  subcommandTerm: synopsisOf,
};

/** The commands that have an option. */
const ownersOf = (option: string, context: CommandContext): readonly string[] =>
  Object.values(commands)
    .map((create) => create(context))
    .filter(({ options }) => options.some(({ short, long }) => [short, long].includes(option)))
    .map((command) => command.name());

/**
 * @param names the commands that it is to know.
 * @param print receives what goes to standard output: help and version.
 */
export const createProgram = (
  names: readonly string[],
  context: CommandContext,
  print: (text: string) => void,
  language: Language = 'en',
): Command => {
  const { io } = context;
  const isArabic = language === 'ar';
  const inLanguage = (text: string): string => (isArabic ? arabicNotes(text) : text);
  const program = new Command('kashaf')
    .description('Reads Arabic news and prints an index of what it names.')
    .usage('[command] [options] [files...]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ ...layout, ...(isArabic && arabicHelpConfiguration()) })
    .configureOutput({
      writeOut: (text) => print(inLanguage(text)),
      writeErr: (text) => void io.stderr.write(inLanguage(text)),
      outputError: (text, write) => write(errorOf(text, defaultCommand)),
    });
  const errorOf = (text: string, command: string): string =>
    usageError(text, { command, ownersOf: (option) => ownersOf(option, context) }, io);
  for (const [name, create] of Object.entries(commands)) {
    if (!names.includes(name)) continue;
    const command = create(context)
      .copyInheritedSettings(program)
      .configureOutput({ outputError: (text, write) => write(errorOf(text, name)) });
    program.addCommand(command, { isDefault: name === defaultCommand });
  }
  const extract = program.commands.find((command) => command.name() === defaultCommand);
  const help = new Help();
  return program
    .hook('preAction', (_, command) => checkUnused(command, io))
    .configureHelp({
      ...program.configureHelp(),
      // The default command needs no name: its options are the program's.
      visibleOptions: (command) => [
        ...(command === program && extract !== undefined ? extract.options : []),
        ...help.visibleOptions(command),
      ],
    })
    .addHelpText('after', examples);
};
