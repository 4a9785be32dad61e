/** What stands below the options in `extract --help`. */
export const helpEnd = `
Examples:
  extract seeds/                             what is in these files, on the screen
  extract 'texts/**/*.txt' -f csv > all.csv  a table for a spreadsheet
  extract report.txt -t date,quantity        only dates and quantities
  extract seeds/ -f jsonl | jq .title        a stream for other programs
  extract seeds/ -f csv --table documents    one row for each text
  extract seeds/ -f csv --bom --delimiter ';' > all.csv
                                             for Excel where the comma is the decimal sign
  extract seeds/ -o out/                     documents.jsonl, documents.json,
                                             entities.csv, documents.csv
  pdftotext decree.pdf - | extract           text from another program

Texts are UTF-8. From folders come files named .txt, .text and .md; a file named itself is
always read. A file with the name of a command is written with its folder: ./types

Exit status: 0 done, 1 some inputs failed (each is named, all others are written),
2 wrong usage, 130 interrupted.`;

/** What stands below a message about wrong usage. */
export const helpHint = "(extract --help tells more)";
