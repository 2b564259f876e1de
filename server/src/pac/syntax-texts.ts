import { texts } from '../core/message';

/** What keeps engines from reading a script, in our own words. */
export const syntaxTexts = texts('pac/syntax', {
  curvedQuotes:
    'Curved quotes do not begin or end a text in a script. Every engine refuses the whole file. Write straight quotes.',
  wideSign: '"{sign}" is not the sign that scripts use, and every engine refuses the whole file. Write "{meant}".',
  invisible: 'A character that cannot be seen stands here, and every engine refuses the whole file. Delete it.',
  nul: 'A NUL character stands here, and every engine refuses the whole file. The file is damaged, or was saved in another encoding.',
  template: 'The file is a template: what stands in "{mark}" has to be filled in before an engine can read the script.',
  textNotClosed:
    'This text does not end in its line, and every engine refuses the whole file. Add the closing quote, the same as the opening one.',
  commentNotClosed: 'This comment never ends, and every engine refuses the whole file. Add "*/".',
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
  condition: '"{word}" needs its condition in parentheses, and every engine refuses the whole file.',
  returnOutside:
    'This "return" stands in no function, and every engine refuses the whole file. Usually one "}" above it is too many.',
  elseAlone:
    'This "else" belongs to no "if", and every engine refuses the whole file. Between the two may stand one statement, or several in braces.',
  keywordCase: '"{word}" has to be written "{meant}", or every engine refuses the whole file.',
  wordOperator: '"{word}" is not an operator of JavaScript, and every engine refuses the whole file. Write "{meant}".',
  elseIf: '"{word}" is not a word of JavaScript, and every engine refuses the whole file. Write "else if".',
  thenWord: '"then" is not a word of JavaScript, and every engine refuses the whole file. Delete it.',
  hashComment: '"#" begins no comment in JavaScript, and every engine refuses the whole file. Write "//".',
  assignedTo: 'Nothing can be assigned to this, and every engine refuses the whole file. To compare, write "==".',
  declaredTwice:
    '"{name}" is declared twice, and every engine refuses the whole file. Keep one, or use "var" for both.',
  unexpected: '"{token}" cannot stand here, and every engine refuses the whole file.',
  endsTooSoon: 'The script ends in the middle of a statement, and every engine refuses the whole file.',
  tooDeep:
    'The script is nested so deeply that it cannot be read here, nor by every engine. Nothing else in it was checked.',
  other: 'The script cannot be read from here on, and every engine refuses the whole file.',
});
