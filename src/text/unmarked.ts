const MARKS = /\p{M}/gu;

/** Small letters without marks, as English writes Vietnamese names: `ha noi` for `Hà Nội`. */
export function unmarked(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}

/** The same for names whose parts a dash joins, with spaces around it or without: `Thừa Thiên - Huế`. */
export function unmarkedName(text: string): string {
  return unmarked(text).replace(/\s*[-–]\s*/g, "-");
}
