import { Help, type HelpConfiguration } from 'commander';
import { arabicHelp } from './arabic-texts.ts';

const rightToLeft = '\u2067';
const end = '\u2069';
const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** What is beside the names of a list, where it was too narrow to be wrapped. */
const lastColumn = /(?<= {2})[^\s\u2067][^\n\u2067]*$/gmu;

/** An isolate ends with its line, so each line has its own. */
const isolated = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isArabic(line) ? `${rightToLeft}${line}${end}` : line))
    .join('\n');

/** «form of the result (choices: "text", "json")»: the description and the words around values. */
const described = (whole: string, description: string): string =>
  arabicHelp(description) +
  whole
    .slice(description.length)
    .replace(/(?<=[( ])(?:choices|default|preset):(?= )/gu, (label) => arabicHelp(label));

/** How help is written in Arabic: texts of the table, names of options and commands as they are. */
export const arabicHelpConfiguration = (): HelpConfiguration => {
  const help = new Help();
  return {
    optionDescription: (option) => described(help.optionDescription(option), option.description),
    argumentDescription: (argument) =>
      described(help.argumentDescription(argument), argument.description),
    subcommandDescription: (command) => arabicHelp(help.subcommandDescription(command)),
    commandDescription: (command) => arabicHelp(help.commandDescription(command)),
    styleTitle: arabicHelp,
    boxWrap: (text, width) => isolated(help.boxWrap(text, width)),
    formatItem: (...item) => help.formatItem(...item).replace(lastColumn, isolated),
  };
};

/** The notes below a help, line by line: the last column, or the line, is what is in the table. */
export const arabicNotes = (notes: string): string =>
  notes.replace(/(?<=^| {2})\S.*$/gmu, (line) => {
    const at = line.lastIndexOf('  ');
    const [code, text] = at < 0 ? ['', line] : [line.slice(0, at + 2), line.slice(at + 2)];
    const arabic = notesText(text);
    return arabic === text ? line : code + isolated(arabic);
  });

const typesAre = /^The types are (.+)\.$/u;
const notesText = (text: string): string => {
  const types = typesAre.exec(text)?.[1];
  return types === undefined
    ? arabicHelp(text)
    : arabicHelp('The types are {}.').replace('{1}', types);
};
