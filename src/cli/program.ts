import { Command, Option } from "commander";
import { encodingNames } from "../input/encoding/names.js";
import { inputFormats } from "../input/formats.js";
import { formats, tables } from "../output/formats.js";
import { UsageError } from "./errors.js";
import { helpEnd, helpHint } from "./help.js";
import {
  type GivenOptions,
  parseDay,
  parseDelimiter,
  parseSize,
  parseTypes,
  recogniserNames,
} from "./options.js";
import type { TypesFormat } from "./types-command.js";
import { version } from "./version.js";

/** What the commands do; each resolves when it is done. */
export interface Actions {
  extract(paths: readonly string[], options: GivenOptions): Promise<void>;
  schema(): Promise<void>;
  types(format: TypesFormat): Promise<void>;
}

/** The command line: which options and commands there are, and what they are called. */
export function createProgram(actions: Actions): Command {
  const program = new Command("extract")
    .description(
      "Turns Vietnamese public-affairs texts into tables: official documents, dates, durations, figures, " +
        "bodies, people, places and events, each normalised and tied to the characters that it came from.",
    )
    .usage("[options] [paths...]")
    .argument("[paths...]", "files, folders, patterns in quotes, or - for standard input")
    .exitOverride()
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, "extract: ")) })
    .showHelpAfterError(helpHint)
    .enablePositionalOptions()
    .action((paths: string[], options: GivenOptions) => actions.extract(paths, options));
  addOptions(program);
  addCommands(program, actions);
  return program.addHelpText("after", helpEnd);
}

function addOptions(program: Command): void {
  addReadingOptions(program);
  const formatHelp = "how to write (default: lines on a terminal, json otherwise)";
  const recogniserHelp = "vntk: where the grammar finds no name, the names of vntk (default: grammar)";
  program
    .optionsGroup("What to find:")
    .addOption(new Option("-t, --types <list>", "only these types, as date,quantity").argParser(parseTypes))
    .addOption(new Option("--date <day>", "day of writing, where no text says it").argParser(parseDay))
    .option("--body-only", "leave out what menus, forms and boxes of the page name")
    .addOption(new Option("--recogniser <name>", recogniserHelp).choices(recogniserNames))
    .optionsGroup("What to write:")
    .addOption(new Option("-f, --format <name>", formatHelp).choices(formats))
    .option("-o, --out <folder>", "write all formats and tables to a folder, all or nothing")
    .option("--with-text", "add the text to each record (json, jsonl)")
    .option("--explain", "add to each entity the rule that made it")
    .optionsGroup("Tables (csv, tsv):")
    .addOption(new Option("--table <name>", "which table (default: entities)").choices(tables))
    .option("--bom", "begin with a byte order mark, by which Excel knows UTF-8")
    .addOption(new Option("--delimiter <char>", "between the cells of csv").argParser(parseDelimiter))
    .option("--raw", "leave text as it is, also where a spreadsheet would run it as a formula")
    .optionsGroup("Other:")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help");
}

function addReadingOptions(program: Command): void {
  const fromHelp = "what all inputs are (default: by content and name)";
  const encodingHelp = "how letters are written (default: detected)";
  const sizeHelp = "most bytes of a text or record, as 500MB (default: 64MiB)";
  program
    .optionsGroup("What to read:")
    .addOption(new Option("--from <format>", fromHelp).choices(inputFormats))
    .addOption(new Option("--encoding <name>", encodingHelp).choices(encodingNames))
    .addOption(field("--id-field <name>", "field or column with the id of a record (default: id)"))
    .addOption(field("--text-field <name>", "field or column with its text (default: text)"))
    .addOption(field("--date-field <name>", "field or column with its day of writing (default: date)"))
    .option("--keep-fields", "pass the other fields on (json, jsonl, table of documents)")
    .addOption(new Option("--max-bytes <size>", sizeHelp).argParser(parseSize));
}

/** An option that takes the name of a field, however its letters are composed. */
function field(flags: string, description: string): Option {
  return new Option(flags, description).argParser((name: string) => name.normalize("NFC"));
}

function addCommands(program: Command, actions: Actions): void {
  program.hook("preSubcommand", (_program, command) => {
    if (Object.keys(program.opts()).length > 0) {
      throw new UsageError(`options of ${command.name()} stand after it: extract ${command.name()} …`);
    }
  });
  program.helpCommand("help [command]", "print this help, or that of a command");
  program
    .command("schema")
    .description("print the JSON Schema of a record")
    .action(() => actions.schema());
  program
    .command("types")
    .description("print the entity types, with examples of what they hold and do not hold")
    .addOption(new Option("-f, --format <name>", "how to write").choices(["text", "json"]).default("text"))
    .action(({ format }: { format: TypesFormat }) => actions.types(format));
}
