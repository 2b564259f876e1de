import type { Completion } from '../../core/language';
import { texts } from '../../core/message';
import type { Span } from '../../core/text';
import { elementNamed, elements, type OdtElement, requiredAttributes } from '../../knowledge/odt-schema';
import { children, type Element, type OdtDocument } from '../document';
import { elementHover } from '../hover-texts';
import { escapeSnippet } from './snippet';

export const elementCompletionTexts = texts('odt/complete', {
  whole: 'a complete file',
  endTag: 'end of {name}',
});
const say = elementCompletionTexts;

/** What goes between the tags of a new element, or its attributes, where the required ones are not enough. */
const bodies: Record<string, string> = {
  Add: ' OfficeClientEdition="${1|64,32|}" Channel="${2:Current}">\n\t<Product ID="${3:O365ProPlusRetail}">\n\t\t<Language ID="${4:MatchOS}" Fallback="${5:en-us}" />\n\t</Product>\n</Add>$0',
  Product: ' ID="${1:O365ProPlusRetail}">\n\t<Language ID="${2:en-us}" />\n</Product>$0',
  Remove: '${1: All="TRUE"} />$0',
  RemoveMSI: ' />$0',
  Updates: ' Enabled="${1|TRUE,FALSE|}" />$0',
  Display: ' Level="${1|None,Full|}" AcceptEULA="${2|TRUE,FALSE|}" />$0',
  Property: ' Name="$1" Value="$2" />$0',
  Info: ' Description="$1" />$0',
  AppSettings: '>\n\t$0\n</AppSettings>',
  Setup: ' Name="Company" Value="$1" />$0',
};

/** Elements that may stand below a parent; `replace` starts at the '<' where one is typed. */
export function elementCompletions(doc: OdtDocument, parent: Element | undefined, replace: Span): Completion[] {
  if (!parent) return doc.elements.length > 1 ? [] : [wholeFile(replace)];
  const allowed = elementNamed(parent.name)?.children ?? [];
  const close = parent.endTag || parent.selfClosing ? [] : endTagCompletions(parent, replace);
  return [...allowed.flatMap((name, rank) => elementCompletion(parent, name, replace, rank)), ...close];
}

function elementCompletion(parent: Element, name: string, replace: Span, rank: number): Completion[] {
  const element = elementNamed(name);
  if (!element || (element.once && children(parent, name).some(({ span }) => span.start !== replace.start))) return [];
  return [
    {
      label: name,
      kind: 'element',
      edit: {
        span: replace,
        text: `<${name}${parent.name === 'Remove' && name === 'Product' ? removedProduct : bodyOf(element)}`,
      },
      snippet: true,
      filter: `<${name}`,
      documentation: () => elementHover(element),
      rank: element.status === 'supported' ? rank : rank + 100,
      deprecated: element.status === 'obsolete' || element.status === 'unsupported',
    },
  ];
}

const removedProduct = ' ID="${1:O365ProPlusRetail}" />$0';

function bodyOf(element: OdtElement): string {
  const body = bodies[element.name];
  if (body) return body;
  const attributes = requiredAttributes(element.name).map(({ name }, index) => ` ${name}="$${index + 1}"`);
  return `${attributes.join('')} />$0`;
}

const wholeFile = (replace: Span): Completion => ({
  label: 'Configuration',
  kind: 'snippet',
  edit: {
    span: replace,
    text: `<Configuration>\n\t<Add${bodies.Add!.replace('$0', '').replaceAll('\n', '\n\t')}\n\t<Display Level="None" AcceptEULA="TRUE" />$0\n</Configuration>`,
  },
  snippet: true,
  filter: '<Configuration',
  detail: say('whole'),
  documentation: () => elementHover(elements[0]!),
});

export function endTagCompletions(element: Element | undefined, replace: Span): Completion[] {
  if (!element || element.selfClosing) return [];
  const text = `</${element.name}>`;
  const edit = { span: replace, text: escapeSnippet(text) };
  return [
    {
      label: text,
      kind: 'element',
      edit,
      snippet: true,
      filter: text,
      detail: say('endTag', { name: element.name }),
      rank: 50,
    },
  ];
}
