import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Without a logger, VS Code's output channels stay empty; the watchdog only guards against a vanished parent.
const standIns = {
  '@vscode/spdlog': readFileSync(new URL('spdlog.cjs', import.meta.url), 'utf8'),
  'native-watchdog': 'exports.start = () => {};\n',
  '@vscode/native-watchdog': 'exports.start = () => {};\n',
};

/** Replaces the compiled modules that VS Code loads at its start by JavaScript, so that no compiler is needed. */
export function replaceNativeModules(nodeModules) {
  for (const [name, source] of Object.entries(standIns)) {
    const folder = path.join(nodeModules, name);
    if (!existsSync(folder)) continue;
    const { main = 'index.js' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    writeFileSync(path.join(folder, main), source);
  }
}
