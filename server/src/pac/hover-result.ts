import type { HoverText } from '../core/language';
import type { Message } from '../core/message';
import type { ResultElement } from './document';
import { hoverTexts as say } from './hover-texts';
import { assumedPorts, elementsOf, faultOf } from './result-grammar';
import { withoutSecret } from './routes';

/** More choices than anybody writes. */
const mostElements = 10;

/** What clients make of a result, choice by choice; undefined when there is none. */
export function resultHover(value: string): HoverText | undefined {
  const elements = elementsOf(value.slice(0, 10_000));
  if (elements.length === 0) return undefined;
  return {
    paragraphs: [...elements.slice(0, mostElements).map(elementLine), ...(elements.length > 1 ? [say('order')] : [])],
    sources: ['mdn-pac', 'chromium-proxy-strings', 'firefox-proxy-service', 'winhttp-autoproxy'],
  };
}

function elementLine(element: ResultElement): Message {
  const type = element.type.toUpperCase();
  const text = shown(element.text);
  const fault = faultOf(element);
  if (fault === 'http-keyword') return say('http', { text });
  if (fault && fault !== 'missing-port') return say('faulty', { text });
  if (type === 'DIRECT') return say('direct', { text });
  const port = element.port ?? say('assumed', { port: assumedPorts[type] ?? 80 });
  const args = { text, host: element.host ?? '', port, browsers: say('browsers') };
  switch (type) {
    case 'HTTPS':
      return say('https', args);
    case 'SOCKS':
      return say('socksEither', args);
    case 'SOCKS4':
    case 'SOCKS5':
      return say('socks', { ...args, version: type.slice(-1) });
    case 'QUIC':
      return say('quic', args);
    default:
      return say('proxy', args);
  }
}

/** Without passwords, short, and harmless between backticks. */
const shown = (text: string) => withoutSecret(text).replaceAll('`', "'").replace(/\s+/g, ' ').slice(0, 120);
