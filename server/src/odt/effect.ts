import type { Effect } from '../core/language';
import { type Message, render, texts } from '../core/message';
import { channelNamed } from '../knowledge/channels';
import { odtRelease } from '../knowledge/odt-releases';
import { productTitle } from '../knowledge/product-names';
import { productNamed } from '../knowledge/products';
import { defaultsOf } from './defaults';
import { children, type OdtDocument } from './document';
import { minimumTool } from './minimum-tool';
import { passedOver } from './passed-over';
import { type Step, stepsOf } from './steps';
import { customizes } from './switches';

export const effectTexts = texts('odt/effect', {
  title: '# What setup.exe does with this file',
  nothing: 'Nothing: the file names nothing to install, remove or change.',
  broken:
    '**The file is not well-formed XML, so setup.exe stops before the first step. Below is what it would do once mended.**',
  configure: '## setup.exe /configure',
  customize: '## setup.exe /customize',
  remove: '{n}. Removes {products}.',
  removeAll: '{n}. Removes every Click-to-Run product of Office, Project and Visio included, in every language.',
  removeMsi: '{n}. Uninstalls every Windows Installer (MSI) version of Office, Project and Visio it finds{except}.',
  install:
    '{n}. Installs **{name}** (`{id}`), {edition}, {channel}, {version}, languages {languages}{target}{without}, from {source}{onlyIf}.',
  migrate: '{n}. Moves the installed products to {edition}, from {source}.',
  configureSetting: '{n}. Sets `{setting}` to `{value}`.',
  configureEmpty: '{n}. Gives `{setting}` an empty value.',
  preferenceEmpty:
    '{n}. Writes the preference `{name}` with an empty value ({type}) below `HKEY_CURRENT_USER\\{key}` for every user.',
  preference:
    '{n}. Writes the preference `{name}` = `{value}` ({type}) below `HKEY_CURRENT_USER\\{key}` for every user.',
  company: '{n}. Sets the company name of the documents to "{value}".',
  download: '## setup.exe /download',
  downloads: 'Downloads {channel}, {version}, {edition}, languages {languages}, from {source} into {target}.',
  passedOver: '## What setup.exe most likely passes over',
  passed: '- Line {line}: `{setting}`',
  downloadFails: 'Does not work with this file: setup.exe /download cannot be used with {values}.',
  defaults: '## What the file leaves open',
  default: '- `{setting}`: setup.exe takes {value}.',
  policies: '## What policy overrides',
  policy: '- `{setting}`: the Group Policy "{policy}" and cloud update win over the file.',
  tool: '## Which tool it needs',
  toolVersion: 'Office Deployment Tool {version} ({date}) or later, because of {feature}.',
  toolAny: 'Any current Office Deployment Tool.',
  language: '{id} (else {fallback})',
  languages: '{before}, {next}',
  noLanguage: 'none',
  except: ', except {ids}',
  without: ', without {apps}',
  target: ' (TargetProduct {products})',
  onlyIf: ', but only where one of these MSI products is found: {ids}',
  edition: '{edition}-bit',
  anyEdition: 'in the architecture of the device',
  anyChannel: 'the installed channel (else Current Channel)',
  version: 'version {version}',
  anyVersion: 'the newest version',
  anySource: 'the folder of setup.exe (else the Office CDN)',
  withCdn: '{source} (languages that it lacks: the Office CDN)',
  cdn: 'the Office CDN',
  ownFolder: 'the folder of setup.exe',
});
const say = effectTexts;

/** What setup.exe will do with the file, step by step; what it fills in; what policy overrides; which tool it needs. */
export function effect(doc: OdtDocument): Effect {
  const steps = stepsOf(doc);
  const defaults = defaultsOf(doc, steps);
  const policies = overriddenByPolicy(doc);
  const tool = minimumTool(doc);
  const passed = passedOver(doc);
  const data = {
    kind: 'odt',
    wellFormed: doc.syntaxErrors.length === 0,
    steps,
    passedOver: passed,
    defaults: defaults.map(({ setting, value }) => ({ setting, value: render(value) })),
    overriddenByPolicy: policies,
    minimumOdt: tool?.version ?? null,
  };
  const numbered = steps.filter(({ action }) => action !== 'download');
  const downloads = steps.filter(({ action }) => action === 'download');
  const lines = [
    say('title'),
    ...(doc.syntaxErrors.length > 0 ? [say('broken')] : []),
    ...(steps.length === 0 ? [say('nothing')] : []),
    ...(numbered.length > 0 ? [say(customizes(doc, steps) ? 'customize' : 'configure')] : []),
    ...numbered.map((step, index) => lineOf(step, index + 1)),
    ...(downloads.length > 0 ? [say('download')] : []),
    ...downloads.map((step) => lineOf(step, 0)),
    ...(passed.length > 0 ? [say('passedOver'), ...passed.map((one) => say('passed', { ...one }))] : []),
    ...(defaults.length > 0
      ? [say('defaults'), ...defaults.map(({ setting, value }) => say('default', { setting, value }))]
      : []),
    ...(policies.length > 0
      ? [say('policies'), ...policies.map(({ setting, policy }) => say('policy', { setting, policy }))]
      : []),
    say('tool'),
    tool ? say('toolVersion', { ...tool, date: odtRelease(tool.version)?.date ?? '?' }) : say('toolAny'),
  ];
  return { data, lines };
}

const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');

const listed = (names: readonly string[]) => names.join(', ');

/** The data names a fallback in English. */
function languagesOf({ languages }: { languages: readonly string[] }): Message | string {
  const told = languages.map((language) => {
    const [, id, fallback] = /^(.+) \(else (.+)\)$/.exec(language) ?? [];
    return id && fallback ? say('language', { id, fallback }) : language;
  });
  return told.length > 0 ? told.reduce((before, next) => say('languages', { before, next })) : say('noLanguage');
}

function lineOf(step: Step, n: number): Message {
  switch (step.action) {
    case 'remove':
      return step.all ? say('removeAll', { n }) : say('remove', { n, products: listed(step.products.map(removed)) });
    case 'removeMsi':
      return say('removeMsi', { n, except: optional('except', 'ids', step.except) });
    case 'install': {
      const { id } = step;
      const product = productNamed(id);
      const name = product ? productTitle(product) : step.name;
      const without = optional('without', 'apps', step.without);
      const source = sourceOf(step);
      const target = optional('target', 'products', step.targetProducts);
      const onlyIf = optional('onlyIf', 'ids', step.onlyIfMsi);
      const languages = languagesOf(step);
      return say('install', { n, id, name, ...placed(step), source, languages, target, without, onlyIf });
    }
    case 'migrate':
      return say('migrate', { n, ...placed(step), source: sourceOf(step) });
    case 'configure':
      return say(step.value === '' ? 'configureEmpty' : 'configureSetting', {
        n,
        setting: step.setting,
        value: step.value,
      });
    case 'preference': {
      const { name, value, key, type } = step;
      if (step.app === undefined) return say('company', { n, value });
      return say(value === '' ? 'preferenceEmpty' : 'preference', { n, name, value, key, type: type || '?' });
    }
    case 'download': {
      if (step.unsupported.length > 0) return say('downloadFails', { values: code(step.unsupported) });
      const source = step.source ?? say('cdn');
      const target = step.target ?? say('ownFolder');
      return say('downloads', { ...placed(step), source, target, languages: languagesOf(step) });
    }
  }
}

const placed = ({
  edition,
  channel,
  version,
}: {
  edition: string | null;
  channel: string | null;
  version: string | null;
}) => ({
  edition: edition ? say('edition', { edition }) : say('anyEdition'),
  channel: channel ? (channelNamed(channel)?.channel.name ?? channel) : say('anyChannel'),
  version: version ? say('version', { version }) : say('anyVersion'),
});

const sourceOf = ({ source, cdnFallback }: { source: string | null; cdnFallback: boolean }): Message | string =>
  cdnFallback ? say('withCdn', { source: source ?? say('ownFolder') }) : (source ?? say('anySource'));

/** A part of a sentence that is there only when it lists something. */
const optional = (
  key: 'except' | 'without' | 'onlyIf' | 'target',
  name: string,
  list: readonly string[],
): Message | '' => (list.length > 0 ? say(key, { [name]: listed(list) }) : '');

const removed = ({ id, languages }: { id: string; languages: string[] }) =>
  languages.length > 0 ? `\`${id}\` (${listed(languages)})` : `\`${id}\``;

const policyNames: Record<string, string> = {
  Channel: 'Update Channel',
  UpdatePath: 'Update Path',
  TargetVersion: 'Target Version',
  Deadline: 'Update Deadline',
  Enabled: 'Enable Automatic Updates',
};

function overriddenByPolicy(doc: OdtDocument): { setting: string; policy: string }[] {
  const updates = children(doc.root, 'Updates')[0];
  return (updates?.attributes ?? []).flatMap(({ name }) =>
    policyNames[name] ? [{ setting: `Updates ${name}`, policy: policyNames[name] }] : [],
  );
}
