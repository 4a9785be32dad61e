const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:(?:trang|page|tr\.?)\s*:?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—|\s.]*)$/iu;

/** Whether a line holds nothing but the number of a page: `2`, `- 2 -`, `Trang 2/5`, `iv`. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}
