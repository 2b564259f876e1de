import { type Configuration, matches, type Settings, settingsFor, withoutLastSlash } from './config';

/** A configuration, and the path of the file in question as seen from where the configuration lies. */
export interface Layer {
  configuration: Configuration;
  path?: string;
}

/** What all configurations together say about one file. */
export interface FileSettings {
  settings: Settings;
  /** Never to be checked. */
  excluded: boolean;
  /** To be checked whatever it looks like. */
  included: boolean;
}

/** Joins configurations, the outermost first: a nearer one wins, `include` and `exclude` add up. */
export function joinLayers(layers: readonly Layer[], today: string): FileSettings {
  const each = layers.map(({ configuration, path }) => settingsFor(configuration, path, today)).reverse();
  const joined: Configuration = Object.assign({}, ...layers.map(({ configuration }) => configuration));
  return {
    settings: {
      ...settingsFor(joined, undefined, today),
      levelOf(rule) {
        for (const settings of each) {
          const level = settings.levelOf(rule);
          if (level) return level;
        }
        return undefined;
      },
    },
    excluded: layers.some(({ configuration, path }) => excludes(configuration.exclude, path)),
    included: layers.some(
      ({ configuration, path }) => path !== undefined && matches(configuration.include ?? [], path),
    ),
  };
}

/** A pattern may name a folder that the file is in. */
function excludes(patterns: readonly string[] = [], path: string | undefined): boolean {
  if (patterns.length === 0 || path === undefined) return false;
  const bare = patterns.map(withoutLastSlash);
  const parts = path.split('/');
  return parts.some((_, index) => matches(bare, parts.slice(0, index + 1).join('/')));
}
