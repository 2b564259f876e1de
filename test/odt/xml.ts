import type { Element } from '../../server/src/odt/document';
import { parse as parseFile } from '../../server/src/odt/parse';

export const parse = (text: string) => parseFile({ text });

export const kinds = (text: string) => parse(text).syntaxErrors.map(({ kind }) => kind);

/** What is found, as "kind: the marked text". */
export const found = (text: string) =>
  parse(text).syntaxErrors.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);

/** The tree in one line: names, with the children in brackets. */
export function tree(text: string): string {
  const draw = ({ name, children }: Element): string =>
    children.length > 0 ? `${name}(${children.map(draw).join(' ')})` : name;
  const roots = parse(text).elements.filter(({ parent }) => !parent);
  return roots.map(draw).join(' ');
}

/** One of everything that well-formed XML can hold. */
export const sample = `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<!-- first -->
<Configuration>
  <Add Channel = 'Current'
       OfficeClientEdition="64">
    <Product ID="O365ProPlusRetail">
      <Language ID="ja-jp"/>
    </Product >
  </Add>
  <Info Description="a &amp; b" />
  some &lt;text&gt;<![CDATA[ <raw> ]]>
</Configuration>
`;
