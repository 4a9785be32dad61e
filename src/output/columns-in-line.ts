/**
 * Tells the column of a character in its line, both counted from 1 in characters (code points). Ask in text
 * order: each answer counts on from the last one, so that even a text of one long line is read only once.
 */
export function columnCounter(text: string): (start: number) => number {
  let reached = 0;
  let column = 1;
  return (start) => {
    if (start < reached) [reached, column] = [0, 1];
    const passed = text.slice(reached, start);
    const lineStart = passed.lastIndexOf("\n") + 1;
    column = (lineStart > 0 ? 1 : column) + characters(passed.slice(lineStart));
    reached = start;
    return column;
  };
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
