/** What stands before a possible name. */
export const NO_CUE = 0;
/** A title or by-line: a name of two and more words is one. */
export const TITLE_CUE = 1;
/** `ông`, `luật sư`: one word is a name too. */
export const ALONE_CUE = 2;
/** `ông`, `bà`: one word is a name even when a place is called so too. */
export const ADDRESS_CUE = 3;
