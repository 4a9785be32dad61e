/** Folds what a name or a title may be written with in two places: case, accents written apart, signs, spaces. */
export function keyOf(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Names of sites and those who publish, which are no authors. */
const SITE =
  /^(?:báo|tạp chí|thời báo|cổng (?:thông tin|ttđt|tin)|trang (?:thông tin|tin|web|chủ|tttđt)|đài (?:phát|truyền|tiếng|pt|th)|website|hệ thống)(?!\p{L})/iu;
const DOMAIN = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:vn|com|net|org|info|gov|edu)\b/i;
const KEEPER =
  /(?<![a-z])admin|webmaster|super ?user|quản trị|ban biên tập|^(?:root|guest|editor|user|host|author|tác giả|null|undefined)$/i;
const SOURCE = /^\(?(?:theo|nguồn)(?!\p{L})/iu;
/** What stands before the name in a by-line. */
const INTRODUCTION =
  /^(?:tác giả|người viết|người đăng|đăng bởi|viết bởi|thực hiện|bài(?:,| và)? ảnh|bài viết|bài|tin(?:,| và)? ảnh|tin|by|posted by|author)\s*[:：]\s*|^(?:by|posted by|đăng bởi|viết bởi|người đăng)\s+/iu;

const LONGEST_NAME = 100;

export function isSiteName(name: string): boolean {
  return SITE.test(name) || DOMAIN.test(name);
}

/** The author in what a page gives for one; undefined where that is an address, a site, or its keeper. */
export function authorIn(written: string, publisher?: string): string | undefined {
  if (written.length > LONGEST_NAME) return undefined;
  const name = written
    .trim()
    .replace(INTRODUCTION, "")
    .replace(/[\s,;|.–-]+$/, "")
    .trim();
  if (name === "" || !/\p{L}/u.test(name)) return undefined;
  if (SOURCE.test(name) || isSiteName(name) || KEEPER.test(name) || keyOf(name) === keyOf(publisher ?? ""))
    return undefined;
  // The account of whoever put the text there: `thuha`, `nvan@site.vn`.
  return /^[a-z\d._@-]+$/.test(name) || name.includes("@") ? undefined : name;
}

/** The author that a line tells, as `Tác giả: Trọng Toàn` or `Tin, ảnh: Hà An - Lê Bình`: names and nothing else. */
export function authorOfLine(line: string, publisher?: string): string | undefined {
  const author = INTRODUCTION.test(line) ? authorIn(line, publisher) : undefined;
  return author?.split(/[\s,–-]+/).every((word) => /^(?:\p{Lu}[\p{L}\p{M}.]*|và|&)$/u.test(word))
    ? author
    : undefined;
}
