import type { Configuration } from '../core/config';
import { type FileSettings, joinLayers, type Layer } from '../core/layers';
import type { Message } from '../core/message';
import { readConfiguration } from '../core/read-configuration';
import type { ReadFile } from './environment';
import { parentOf, pathFrom, pathOf } from './uris';

export const configurationName = '.m365lint.jsonc';

/** What the editor says of `m365lint.*`: the configuration, whether the document is to be looked at, and what to show. */
type EditorSettings = Configuration & { enable?: boolean; inlayHints?: boolean; evaluate?: boolean; routes?: boolean };

const ofEditor: ReadonlySet<string> = new Set([
  'enable',
  'inlayHints',
  'evaluate',
  'routes',
] satisfies (keyof EditorSettings)[]);

/** The settings of a file, and those that an editor alone has. */
export interface DocumentSettings extends FileSettings {
  inlayHints: boolean;
  /** Scripts may be run in the sandbox. */
  evaluate: boolean;
  /** Show behind the lines of a script what they decide. */
  routes: boolean;
}

/** Where settings come from beside configuration files. */
export interface SettingsSource {
  readFile: ReadFile;
  folders(): readonly string[];
  /** The editor's settings for a document, in whatever shape they come. */
  ask(uri: string): Promise<unknown>;
  /** Told of every configuration file that is read. */
  onRead(uri: string, complaints: readonly Message[]): void;
}

/** The settings of each document: the editor's, under those of `.m365lint.jsonc` up the tree. Kept until `clear`. */
export class SettingsStore {
  /** Grows whenever settings may have changed. */
  generation = 0;
  private readonly ofDocument = new Map<string, Promise<DocumentSettings>>();
  private readonly inFolder = new Map<string, Promise<Configuration | undefined>>();
  private day = today();

  constructor(private readonly source: SettingsSource) {}

  of(uri: string): Promise<DocumentSettings> {
    if (this.day !== today()) this.clear();
    const settings = this.ofDocument.get(uri) ?? this.read(uri);
    this.ofDocument.set(uri, settings);
    return settings;
  }

  forget(uri: string): void {
    this.ofDocument.delete(uri);
  }

  clear(): void {
    this.generation++;
    this.day = today();
    this.ofDocument.clear();
    this.inFolder.clear();
  }

  /** The configuration file of a folder, if there is one. */
  fileIn(folder: string): Promise<Configuration | undefined> {
    const configuration = this.inFolder.get(folder) ?? this.readFile(`${folder}/${configurationName}`);
    this.inFolder.set(folder, configuration);
    return configuration;
  }

  private async read(uri: string): Promise<DocumentSettings> {
    const told = soundPart(await this.source.ask(uri)) as EditorSettings;
    const { enable, inlayHints = true, evaluate = true, routes = false, ...editor } = told;
    const layers = [{ configuration: editor, path: this.pathInWorkspace(uri) }, ...(await this.filesAbove(uri))];
    const settings = joinLayers(layers, this.day);
    return { ...settings, inlayHints, evaluate, routes, ...(enable === false && { excluded: true }) };
  }

  /** The outermost first. */
  private async filesAbove(uri: string): Promise<Layer[]> {
    const layers: Layer[] = [];
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      const configuration = await this.fileIn(folder);
      if (configuration) layers.unshift({ configuration, path: pathFrom(folder, uri) });
      if (configuration?.root) break;
    }
    return layers;
  }

  private async readFile(uri: string): Promise<Configuration | undefined> {
    const file = await this.source.readFile(uri);
    if (!file) return undefined;
    const { configuration, complaints } = readConfiguration(file.text);
    this.source.onRead(uri, complaints);
    return soundPart(configuration);
  }

  private pathInWorkspace(uri: string): string | undefined {
    const paths = this.source.folders().flatMap((folder) => pathFrom(folder, uri) ?? []);
    return paths.sort((a, b) => a.length - b.length)[0] ?? pathOf(uri)?.slice(1);
  }
}

/** Only the keys with a value that the engine can use; editors send null and '' for what is not set. */
function soundPart(value: unknown): Configuration {
  if (typeof value !== 'object' || value === null) return {};
  const sound = Object.entries(value).filter(
    ([key, item]) =>
      item !== null &&
      item !== '' &&
      (ofEditor.has(key) || readConfiguration(JSON.stringify({ [key]: item })).complaints.length === 0),
  );
  return Object.fromEntries(sound);
}

const today = (): string => new Date().toISOString().slice(0, 10);
