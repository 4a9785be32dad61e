const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const NUMERAL = /^(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral up to 399, or 0 for what is none. */
export function romanValue(text: string): number {
  if (text.length > 9 || !NUMERAL.test(text)) return 0;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = LETTERS[text.charAt(i)] as number;
    sum += value < (LETTERS[text.charAt(i + 1)] ?? 0) ? -value : value;
  }
  return sum;
}
