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
  curl -s https://…/story.html | extract     a page from another program
  cat docs.jsonl | extract --from jsonl -f jsonl
                                             one record in, one record out
  extract news.csv --id-field nr --text-field body --keep-fields -f jsonl
                                             the texts in a column of a table

Texts are plain text in any encoding of Vietnamese, Markdown, web pages, Word (.docx) and PDF, known by
content and name, and packed with gzip or zstd or not. From folders come files named .txt, .text, .md,
.markdown, .html, .htm, .xhtml, .docx and .pdf; a file named itself is always read. A file with the name
of a command is written with its folder: ./types

Records: JSON Lines (.jsonl, .ndjson, or --from jsonl) are objects with a text, one a line; tables
(.csv, .tsv, or --from csv) have a header row, and commas, semicolons, tabs or | between cells. They
are read when they are named, by a pattern too, or piped in, but not taken from folders. JSON Lines on
standard input are recognised without --from. Records come out in order, each as soon as it is read;
a broken one comes out as its id and an error, and the others go on. --max-bytes holds for a record,
and for a file that is one text.

Exit status: 0 done, 1 some inputs failed (each is named, all others are written; broken records on
standard input are no failure), 2 wrong usage, 130 interrupted.`;

/** What stands below a message about wrong usage. */
export const helpHint = "(extract --help tells more)";
