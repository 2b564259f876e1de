/** `npm run accept [part of a path]`: redraws the squiggles and the fixed blocks of the rule pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './pages/evaluate';
import { allPages } from './pages/find';
import { type Page, readPage, withLines } from './pages/page';
import { drawn, fixed, type Subject } from './pages/run';

const root = join(__dirname, '..');
const [part = ''] = process.argv.slice(2);

loadEngine().then(() => {
  for (const { page, subject } of allPages(root).filter(({ page }) => page.path.includes(part))) {
    const lines = redraw(page, subject);
    const text = lines.join('\n');
    if (text === readFileSync(join(root, page.path), 'utf8')) continue;
    writeFileSync(join(root, page.path), text);
    console.log(`redrawn: ${page.path}`);
  }
});

/** Blocks are redrawn from the last to the first, so that the line numbers of the others stay right. */
function redraw(page: Page, subject: Subject): string[] {
  let current = page;
  for (let i = page.blocks.length - 1; i >= 0; i--) {
    const block = page.blocks[i]!;
    const flagged = page.blocks.slice(0, i).findLast(({ kind }) => kind === 'flagged');
    if (block.kind === 'fine' || (block.kind === 'fixed' && !flagged)) continue;
    const lines =
      block.kind === 'flagged'
        ? drawn(page, block, subject)
        : fixed(page, flagged!, block, subject).split('\n').slice(0, -1);
    current = readPage(page.path, withLines(current, block, lines).join('\n'));
  }
  return current.lines;
}
