import { LanguageModelTextPart, LanguageModelToolResult } from 'vscode';

/** What a tool hands to the model. */
export const answer = (text: string) => new LanguageModelToolResult([new LanguageModelTextPart(text)]);
