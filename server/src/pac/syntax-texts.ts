import type { SyntaxProblem } from '../core/language';
import { type MessageArgs, texts } from '../core/message';
import type { Edit, Span } from '../core/text';

/** What keeps engines from reading a script, in our own words. */
export const syntaxTexts = texts('pac/syntax', {
  curvedQuotes:
    'Curved quotes do not begin or end a text in a script. Every engine refuses the whole file. Write straight quotes.',
  wideSign: '"{sign}" is not the sign that scripts use, and every engine refuses the whole file. Write "{meant}".',
  invisible: 'A character that cannot be seen stands here, and every engine refuses the whole file. Delete it.',
  nul: 'A NUL character stands here, and every engine refuses the whole file. The file is damaged, or was saved in another encoding.',
  entity:
    '"{entity}" is how web pages write "{meant}", and every engine refuses the whole file. Write the sign itself.',
  template: 'The file is a template: what stands in "{mark}" has to be filled in before an engine can read the script.',
  textNotClosed:
    'This text does not end in its line, and every engine refuses the whole file. Add the closing quote, the same as the opening one.',
  textOverLines:
    'A text cannot go on in the next line, and every engine refuses the whole file. Write it in one line, or join two texts with "+".',
  quotesMissing: 'This is a text without quotes, and every engine refuses the whole file. Put it in quotes.',
  quoteMissing: 'The quote at the beginning of this text is missing, and every engine refuses the whole file. Add it.',
  textTooLong:
    'This text ends at a quote that was meant to begin the next one, and every engine refuses the whole file. Add the closing quote where the text should end.',
  commentNotClosed: 'This comment never ends, and every engine refuses the whole file. Add "*/".',
  commentEnd:
    'This "*/" ends no comment, and every engine refuses the whole file. A comment ends at the first "*/", and there is none inside another. Delete this one or the first.',
  templateNotClosed: 'This template text never ends, and every engine refuses the whole file. Add the closing "`".',
  regexpNotClosed:
    'This regular expression does not end in its line, and every engine refuses the whole file. Add the closing "/".',
  regexpWrong: 'This regular expression cannot be read, and every engine refuses the whole file.',
  bracketNotClosed: 'This "{open}" is never closed, and every engine refuses the whole file. Add "{close}".',
  bracketTooMany:
    'This "{close}" closes nothing, and every engine refuses the whole file. Delete it, or add the "{open}" before it.',
  somethingMissing:
    'Something is missing before this, and every engine refuses the whole file. Put "{operator}" between the two, or whatever is meant.',
  operatorMissing:
    'Something is missing before this, such as an operator or ";", and every engine refuses the whole file.',
  operandMissing:
    'Behind this "{operator}" something is missing, and every engine refuses the whole file. Delete it, or add what is missing.',
  semicolonInside: 'This ";" stands inside parentheses, and every engine refuses the whole file. Delete it.',
  parameters:
    'A function needs parentheses behind its name, and every engine refuses the whole file. Write (url, host).',
  bodyNotOpened: 'The "{" before this is missing, and every engine refuses the whole file. Add it.',
  conditionSplit:
    'The condition of "{word}" has ended before this "{operator}", and every engine refuses the whole file. Put parentheses around the whole condition.',
  elseCondition: 'An "else" takes no condition, and every engine refuses the whole file. Write "else if".',
  dashInName:
    'A name cannot have "-" in it, and every engine refuses the whole file. Write "{meant}", here and wherever the name is used.',
  mergeMark:
    'This is a mark of a merge that nobody has finished, and every engine refuses the whole file. Keep one of the two versions, and delete the marks.',
  condition: '"{word}" needs its condition in parentheses, and every engine refuses the whole file.',
  returnOutside:
    'This "return" stands in no function, and every engine refuses the whole file. Usually one "}" above it is too many.',
  elseAlone:
    'This "else" belongs to no "if", and every engine refuses the whole file. Between the two may stand one statement, or several in braces.',
  keywordCase: '"{word}" has to be written "{meant}", or every engine refuses the whole file.',
  wordOperator: '"{word}" is not an operator of JavaScript, and every engine refuses the whole file. Write "{meant}".',
  elseIf: '"{word}" is not a word of JavaScript, and every engine refuses the whole file. Write "else if".',
  strayWord: '"{word}" is not a word of JavaScript, and every engine refuses the whole file. Delete it.',
  wordMeant:
    '"{word}" is not a word of JavaScript, and every engine refuses the whole file. "{meant}" is most likely meant.',
  moduleWord:
    '"{word}" belongs to modules, which PAC scripts are not, and every engine refuses the whole file. Delete it.',
  otherComment: '"{sign}" begins no comment in JavaScript, and every engine refuses the whole file. Write "//".',
  assignedTo: 'Nothing can be assigned to this, and every engine refuses the whole file. To compare, write "==".',
  declaredTwice:
    '"{name}" is declared twice, and every engine refuses the whole file. Keep one, or use "var" for both.',
  unexpected: '"{token}" cannot stand here, and every engine refuses the whole file.',
  endsTooSoon: 'The script ends in the middle of a statement, and every engine refuses the whole file.',
  other: 'The script cannot be read from here on, and every engine refuses the whole file.',
});

/** What is said of a stretch of a script that cannot be read, and perhaps how to mend it. */
export function syntaxProblem(
  key: keyof typeof syntaxTexts.templates,
  span: Span,
  args: MessageArgs = {},
  edits?: Edit[],
): SyntaxProblem {
  return { span, message: syntaxTexts(key, args), ...(edits && { edits }) };
}
