import { Help, type HelpConfiguration } from 'commander';
import { endOfIsolate, rightToLeftIsolate } from '../../renderers/reading/isolates.ts';
import { arabicHelp } from './arabic-texts.ts';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** An isolate ends with its line, so each line has its own. */
const isolated = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      isArabic(line) && !line.includes(rightToLeftIsolate)
        ? `${rightToLeftIsolate}${line}${endOfIsolate}`
        : line,
    )
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
    formatItem: (...item) => inLastColumn(help.formatItem(...item), isolated),
  };
};

/** The notes below a help, line by line: what is in the table of their last columns. */
export const arabicNotes = (notes: string): string =>
  inLastColumn(notes, (text) => {
    const arabic = notesText(text);
    return arabic === text ? text : isolated(arabic);
  });

/** Changes what is behind the last two blanks of each line: names are on its left. */
const inLastColumn = (text: string, change: (column: string) => string): string =>
  text
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('  ');
      return at < 0 ? change(line) : line.slice(0, at + 2) + change(line.slice(at + 2));
    })
    .join('\n');

const typesAre = /^The types are (.+)\.$/u;
const notesText = (text: string): string => {
  const types = typesAre.exec(text)?.[1];
  return types === undefined
    ? arabicHelp(text)
    : arabicHelp('The types are {}.').replace('{1}', types);
};
