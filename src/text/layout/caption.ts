/** Captions are one sentence. */
const LONGEST_CAPTION = 250;
/** Headings say somebody's words in fewer letters: `Bí thư Tỉnh ủy: Không để ai bị bỏ lại`. */
const LONGEST_HEADING = 120;
/** `Lãnh đạo tỉnh` may be a heading too. */
const SHORTEST_SHOWN = 30;

/** How captions of photographs begin. */
const STARTS =
  /^\(?(?:Ảnh\s?:|Các đại biểu|Đại biểu |Quang cảnh|Toàn cảnh|Hiện trường|Các tập thể |Ảnh minh h[oọ]a)/u;
const MARKS = /Ảnh\s?:|[Ảả]nh minh (?:họa|hoạ)|\((?:Nguồn )?[Ảả]nh\b/u;
/** Who a photograph shows … */
const PEOPLE = /^(?:(?:Các )?[Đđ]ồng chí |Ông |Bà |Lãnh đạo |Thủ tướng |Chủ tịch |Bí thư |Phó |Trưởng )/u;
/** … and at what: `… báo cáo tại buổi làm việc.` */
const OCCASION =
  /\s(?:tại|dự|trong|ở)\s(?:buổi\s[^.,;]{2,30}|hội nghị|đại hội|hội thảo|tọa đàm|toạ đàm|lễ\s[^.,;]{2,30}|phiên họp|kỳ họp|cuộc họp|chương trình|triển lãm)\.?$/;
const GATHERING = /^(?:Đoàn |Hội nghị |Buổi |Lễ )/u;
const LONGEST_OCCASION = 130;

/** Whether a line of the body is a caption: of a photograph, by how it begins, ends, and what it lacks. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (line.endsWith("|") || STARTS.test(line) || isMarked(line)) return true;
  const isSentence = /[.!?…:;”"]$/u.test(line);
  if (!isSentence && line.length > LONGEST_HEADING) return PEOPLE.test(line) || GATHERING.test(line);
  if (!PEOPLE.test(line)) return false;
  if (isSentence) return line.length <= LONGEST_OCCASION && OCCASION.test(line.toLowerCase());
  return line.length >= SHORTEST_SHOWN && !/:\s/u.test(line);
}

function isMarked(line: string): boolean {
  return (line.includes("Ảnh") || line.includes("ảnh")) && MARKS.test(line);
}
