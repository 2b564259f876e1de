import type { Effect } from '../core/language';
import { type Message, type MessageArgs, render, texts } from '../core/message';
import { LineIndex, type Span } from '../core/text';
import { type Category, endpointsDate } from '../knowledge/endpoints';
import { activationRoutes, coverageOf, coverageText, endpointRoutes, listedRoutes } from './coverage';
import type { PacDocument } from './document';
import type { Evaluation } from './evaluation';
import { type Route, routesOf } from './routes';
import { failureText, whyNot } from './why-not';

export const effectTexts = texts('pac/effect', {
  title: '# Where this script sends Microsoft 365',
  broken: 'Nobody can say: the script cannot be read, so that no engine runs it.',
  tooDeep: 'Nobody can say: the script is nested too deeply to be read here.',
  noEntryPoint: 'Nobody can say: the script has no function that this kind of client calls.',
  notRun: 'The script has not been run.',
  stopped: '**{why}** What follows is what it answered before.',
  summary: '**{summary}**',
  basis:
    'Asked of `{entryPoint}` for {client} and the cloud {cloud}, with the endpoint list of {date} and the clock at {now}.',
  winhttp: 'Windows programs (WinHTTP)',
  browsers: 'browsers',
  unresolved:
    'The script looked up names, and nothing is ever looked up for real: {names}. Without an answer a name does not resolve; `--resolve NAME=ADDRESS` gives one.',
  ownAddress:
    'The script asks for the address of the computer. It is {address} here; `--own-address IP` gives another.',
  media: 'Calls and meetings also use UDP (set 11), which no PAC script directs.',
  heading: '## {name}',
  columns: '| Host | Set | Category | Required | Result | Line |',
  rule: '| --- | --- | --- | --- | --- | --- |',
  row: '| {host} | {set} | {category} | {required} | {result} | {line} |',
  required: 'yes',
  optional: 'no',
  routes: 'Routes',
  route: '- `{result}`: {count}',
  routeLines: '- `{result}`: {count} (line {lines})',
  activation: 'Activation',
  other: 'Other addresses',
  asked: 'Addresses asked about',
  nothing: 'no answer',
  notText: 'not a text ({type})',
});
const say = effectTexts;

interface View {
  lineOf: (span: Span | undefined) => number | undefined;
  place: (offset: number) => { line: number; column: number };
}

/** Where the script sends each address that it was asked about. */
export function effect(doc: PacDocument): Effect {
  const { evaluation } = doc;
  if (!evaluation) {
    const why = say(whyUnanswered(doc));
    return { data: { kind: 'pac', routes: [], errors: [{ message: render(why) }] }, lines: [say('title'), why] };
  }
  const lines = new LineIndex(doc.text);
  const place = (offset: number) => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const view: View = { place, lineOf: (span) => span && place(span.start).line };
  const asksOwnAddress = doc.calls.some(({ name, global }) => global && /^myIpAddress(?:Ex)?$/.test(name));
  const notes = asksOwnAddress ? [say('ownAddress', { address: evaluation.ownAddress })] : [];
  return { data: dataOf(evaluation, view), lines: [say('title'), ...told(evaluation, view, notes)] };
}

function whyUnanswered({ tooDeep, broken, entryPoints }: PacDocument) {
  if (tooDeep) return 'tooDeep';
  if (broken) return 'broken';
  return entryPoints.length === 0 ? 'noEntryPoint' : 'notRun';
}

function dataOf(evaluation: Evaluation, { place, lineOf }: View) {
  const routes = routesOf(evaluation);
  const why = whyNot(evaluation);
  const failures = [
    ...(evaluation.failure ? [evaluation.failure] : []),
    ...routes.flatMap(({ failure }) => failure ?? []),
  ];
  const errors = new Map(failures.map((failure) => [render(failureText(failure)), failure.at]));
  if (why && !errors.has(render(why))) errors.set(render(why), undefined);
  return {
    kind: 'pac',
    entryPoint: evaluation.entryPoint.meant,
    client: evaluation.client,
    cloud: evaluation.cloud,
    endpoints: endpointsDate(evaluation.cloud),
    coverage: coverageOf(evaluation) ?? null,
    routes: routes.map(
      ({ probe: { url, asked, endpoint }, choices, decidedBy, condition, way, unresolved, alerts }) => ({
        url: asked ?? url,
        result: choices,
        ...(decidedBy && place(decidedBy.start)),
        endpointSet: endpoint?.set ?? null,
        category: endpoint?.category ?? null,
        required: endpoint?.required ?? null,
        pattern: endpoint?.pattern ?? null,
        activation: endpoint?.activation ?? false,
        way,
        ...(condition && { conditionLine: lineOf(condition) }),
        ...(unresolved.length > 0 && { unresolved }),
        ...(alerts.length > 0 && { alerts }),
      }),
    ),
    errors: [...errors].map(([message, at]) => ({ message, ...(at !== undefined && place(at)) })),
  };
}

function told(evaluation: Evaluation, view: View, notes: readonly Message[]): Message[] {
  const routes = routesOf(evaluation);
  const why = whyNot(evaluation);
  const coverage = coverageOf(evaluation);
  const { client, cloud } = evaluation;
  const date = endpointsDate(cloud);
  const now = new Date(evaluation.now).toISOString();
  const whole = routes.some(({ outside }) => outside);
  return [
    ...(why ? [say('stopped', { why })] : []),
    ...(coverage ? [say('summary', { summary: coverageText(coverage) })] : []),
    say('basis', { entryPoint: evaluation.entryPoint.meant, client: say(client), cloud, date, now }),
    ...notes,
    ...unresolvedNote(routes),
    ...(whole ? [say('media'), ...routeList(routes, view), ...tables(evaluation, view)] : table('asked', routes, view)),
  ];
}

function unresolvedNote(routes: readonly Route[]): Message[] {
  const names = [...new Set(routes.flatMap(({ unresolved }) => unresolved))];
  const shown = names.slice(0, 5).map((name) => `\`${cell(name)}\``);
  return names.length === 0
    ? []
    : [say('unresolved', { names: [...shown, ...(names.length > 5 ? ['…'] : [])].join(', ') })];
}

/** Every result with the number of endpoints that get it, and the lines that decide so. */
function routeList(routes: readonly Route[], view: View): Message[] {
  const byResult = new Map<string, { count: number; lines: Set<number> }>();
  for (const route of endpointRoutes(routes)) {
    const result = route.choices.join('; ');
    const known = byResult.get(result) ?? { count: 0, lines: new Set() };
    known.count++;
    const line = view.lineOf(route.decidedBy);
    if (line !== undefined) known.lines.add(line);
    byResult.set(result, known);
  }
  const rows = [...byResult].sort(([, a], [, b]) => b.count - a.count);
  const items = rows.map(([result, { count, lines }]) =>
    lines.size > 0
      ? say('routeLines', { result: cell(result), count, lines: [...lines].sort((a, b) => a - b).join(', ') })
      : say('route', { result: cell(result), count }),
  );
  return [say('heading', { name: say('routes') }), ...items];
}

function tables(evaluation: Evaluation, view: View): Message[] {
  const categories: Category[] = ['Optimize', 'Allow', 'Default'];
  const routes = routesOf(evaluation);
  return [
    ...table('activation', activationRoutes(routes), view),
    ...categories.flatMap((category) => table(category, listedRoutes(evaluation, category), view)),
    ...table(
      'other',
      routes.filter(({ probe }) => !probe.endpoint),
      view,
    ),
  ];
}

function table(name: 'activation' | 'other' | 'asked' | Category, routes: readonly Route[], view: View): Message[] {
  if (routes.length === 0) return [];
  const known = name === 'activation' || name === 'other' || name === 'asked' ? say(name) : name;
  return [say('heading', { name: known }), say('columns'), say('rule'), ...routes.map((route) => row(route, view))];
}

function row({ probe: { url, host, endpoint }, ...route }: Route, { lineOf }: View): Message {
  return say('row', {
    host: endpoint ? host : cell(url),
    set: endpoint?.set ?? '',
    category: endpoint?.category ?? '',
    required: endpoint ? say(endpoint.required ? 'required' : 'optional') : '',
    result: resultOf(route),
    line: lineOf(route.decidedBy) ?? '',
  });
}

function resultOf({ failure, notText, choices }: Omit<Route, 'probe'>): MessageArgs[string] {
  if (failure) return failureText(failure);
  if (notText !== undefined) return say('notText', { type: notText });
  return choices.length > 0 ? cell(choices.join('; ')) : say('nothing');
}

/** Text of the script within a line of Markdown. */
const cell = (text: string) => text.replace(/[\s|`]+/g, ' ').slice(0, 200);
