import { texts } from '../core/message';

/** What can be wrong with a file as XML. Values are never repeated: one of them may be a product key. */
export const syntax = texts('odt/xml', {
  notDecoded:
    'The text holds NUL characters, as UTF-16 does when it is read as another encoding. Save the file as UTF-8, or with the encoding that its first line names.',
  illegalCharacter: 'XML does not allow the character U+{code}. Delete it.',
  noRoot:
    'The file has no element yet. setup.exe needs one Configuration element that holds everything else, and stops without it.',
  secondRoot:
    'A second element stands beside the root element "{root}". XML allows one: move "{name}" inside "{root}", or split the file.',
  secondOfKind:
    'A second "{name}" stands beside the first one. XML allows one outermost element: move what is in it into the first "{name}", or split the file.',
  rootMissing:
    '"{root}" and "{name}" stand side by side with nothing around them. XML allows one outermost element: put <Configuration> around both.',
  conflictMark:
    'A mark of a merge conflict stands here, as git leaves it. Keep one of the two versions, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>".',
  textOutside: 'There is text outside the root element. Delete it, or make it a comment.',
  strayLessThan:
    'No element name follows "<". Finish the tag, delete the character, or write "&lt;" if it is meant literally.',
  spaceBeforeName: 'A space stands between "<" and the element name. Delete the space.',
  tagNotBegun: 'The "<" before "{name}" is missing. Add it.',
  tagNotClosed: 'The tag "{name}" is not finished. Close it with ">", or with "/>" if the element is empty.',
  slashSpace: 'A space stands between "/" and ">". Write "/>".',
  straySlash: 'A "/" stands inside the tag. It belongs directly before the closing ">", or inside quotation marks.',
  attributesTogether: 'A space is missing before the attribute "{name}". Put one between the two attributes.',
  unexpected: 'The character {text} has no meaning here in a tag. Delete it, or put the value in quotation marks.',
  strayQuote: 'A quotation mark stands here that belongs to no value. Delete it.',
  oddSpace: 'The space here is a special one (U+{code}), often pasted from a web page. Type a normal space instead.',
  badName: 'The attribute name "{name}" is not allowed. A name starts with a letter.',
  noValue: 'The attribute "{name}" has no value. Write {name}="…", or delete it.',
  missingEquals: 'The "=" after the attribute "{name}" is missing. Write {name}="…".',
  duplicateAttribute: 'The attribute "{name}" stands twice in this tag. Keep one of them.',
  unquoted: 'The value of "{name}" is not in quotation marks. Put it between straight quotation marks.',
  quoteNotOpened: 'The quotation mark before the value of "{name}" is missing. Add it.',
  quoteNotClosed: 'The quotation mark after the value of "{name}" is missing. Add it.',
  smartQuotes:
    'The value of "{name}" stands in typographic quotation marks, which XML does not know. Use straight ones, as in {name}="…".',
  lessThanInValue: 'The value of "{name}" holds "<", which must be written "&lt;".',
  bareAmpersand: 'A bare "&" is not allowed. Write "&amp;".',
  referenceNotClosed: 'The reference "{reference}" lacks its semicolon. Write "{reference};".',
  unknownEntity:
    'XML does not know "&{name};". Write the character itself; only &amp; &lt; &gt; &quot; and &apos; have names.',
  badReference: 'The reference "{reference}" names a character that XML does not allow. Delete it.',
  cdataEnd: 'The characters "]]>" must not stand in text. Write "]]&gt;".',
  elementNotClosed: 'The element "{name}" is never closed. Add </{name}>, or end its tag with "/>" if it is empty.',
  startInsteadOfEnd: 'This opens a second "{name}", but none is ever closed. Write </{name}> if the end is meant.',
  crossed: 'The end of "{name}" stands behind the end of "{outer}". Close the inner element first.',
  strayEnd: 'The end tag </{name}> closes nothing. Delete it, or add the start tag that it belongs to.',
  endTagName: 'This end tag does not say which element it closes. Write </{name}>.',
  strayNamelessEnd: 'This end tag names no element, and none is open. Delete it.',
  endTagMismatch: 'The end tag </{found}> stands where "{name}" must be closed. Write </{name}>.',
  endTagCase: 'The end tag </{found}> differs from its start tag in upper and lower case. Write </{name}>.',
  endTagNotClosed: 'The end tag </{name}> lacks its ">". Add it.',
  endTagJunk: 'The end tag </{name}> holds more than the name. Delete the rest.',
  commentNotClosed: 'The comment is not closed. End it with "-->".',
  nestedComment: 'A comment stands inside a comment, which XML does not allow. Delete the inner "<!--" and "-->".',
  doubleHyphen: 'Two hyphens "--" must not stand inside a comment. Use one, or another character.',
  badComment: 'The comment does not begin with "<!--". Write it so, without spaces.',
  badMarkup:
    'This markup beginning with "<!" means nothing in a setup file. Delete it, or make it a comment: <!-- … -->.',
  cdataNotClosed: 'The CDATA section is not closed. End it with "]]>".',
  instructionName:
    'A processing instruction begins with a name and a space, directly behind "<?". Delete it: setup files need none.',
  instructionNotClosed: 'The processing instruction is not closed. End it with "?>".',
  reservedInstruction:
    'The name "{name}" is reserved. Only the first line of the file may use it, in lower case: <?xml … ?>.',
  declarationNotFirst: 'The XML declaration must be the very first thing in the file. Delete what stands before it.',
  badDeclaration: 'The XML declaration is not correct. Write <?xml version="1.0" encoding="{encoding}"?>.',
  doctype:
    'XML allows one DOCTYPE, complete and before the first element, and this is none. Setup files need no DOCTYPE: delete it.',
  more: 'There are more mistakes like these than are listed. Mend the first ones; the others may go with them.',
});

/** The name of a syntax problem, for rules that treat some of them apart. */
export type SyntaxKind = keyof typeof syntax.templates;
