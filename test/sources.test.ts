import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headings } from '../server/src/knowledge/headings';
import { citeResolves, guidanceDate, sources, sourceTitle, sourceUrl } from '../server/src/knowledge/sources';

const root = join(__dirname, '..', 'server', 'src');
const day = /^\d{4}-\d{2}-\d{2}$/;
const withHeading = /'([a-z0-9-]+#[a-z0-9-]+)'/g;
const named = /\bcite(?:: Cite)?(?::| =) '([^']+)'/gi;

/** The cites that stand in a file, and where. */
function citesIn(path: string): { cite: string; where: string }[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  return lines.flatMap((line, i) =>
    [...line.matchAll(withHeading), ...line.matchAll(named)].map((match) => ({
      cite: match[1]!,
      where: `${path}:${i + 1}`,
    })),
  );
}

describe('sources', () => {
  it('have a title, an address, and a day that is not after the date of the guidance', () => {
    for (const [id, source] of Object.entries(sources)) {
      assert.ok(source.title.length > 5, id);
      assert.match(source.url, /^https:\/\/\S+$/, id);
      assert.match(source.read, day, id);
      assert.ok(source.read <= guidanceDate, `${id} was read after ${guidanceDate}`);
    }
  });

  it('have the headings that are kept for them', () => {
    for (const id of Object.keys(headings))
      assert.ok(Object.hasOwn(sources, id), `headings of "${id}", which is no source`);
  });

  it('have headings whose anchors follow from the text', () => {
    for (const [id, ofPage] of Object.entries(headings))
      for (const [anchor, heading] of Object.entries(ofPage)) {
        const expected = heading
          .toLowerCase()
          .replace(/[^a-z0-9 _-]/g, '')
          .replaceAll(' ', '-');
        assert.equal(anchor, expected, `headings.ts: ${id}`);
      }
  });

  it('resolve every cite of the server', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    const cites = files.filter((path) => path.endsWith('.ts')).flatMap(citesIn);
    assert.ok(cites.length > 100, `only ${cites.length} cites were found`);
    for (const { cite, where } of cites) assert.ok(citeResolves(cite), `${where} cites "${cite}"`);
  });

  it('name a section that has no anchor, and lead to its page', () => {
    const cite = 'doc-activation-errors#check-whether-youre-behind-a-firewall';
    assert.match(sourceTitle(cite), /: Check whether you're behind a firewall$/);
    assert.match(sourceUrl(cite, 'en'), /\/0xcaa70007-and-0xcaa80000$/);
  });

  it('lead a Japanese reader to the Japanese page, with the English anchor', () => {
    const cite = 'odt-options#add-element';
    const path = 'microsoft-365-apps/deploy/office-deployment-tool-configuration-options#add-element';
    assert.equal(sourceUrl(cite, 'ja'), `https://learn.microsoft.com/ja-jp/${path}`);
    assert.equal(sourceUrl(cite, 'ja-JP'), `https://learn.microsoft.com/ja-jp/${path}`);
    assert.equal(sourceUrl(cite, 'en'), `https://learn.microsoft.com/${path}`);
    assert.equal(sourceUrl('pr-29', 'ja'), 'https://github.com/MicrosoftDocs/OfficeDocs-DeployOffice/pull/29');
  });

  it('leave the anchor out where the address is a commit', () => {
    assert.doesNotMatch(sourceUrl('whats-new-2020#changes-to-the-office-deployment-tool', 'en'), /#/);
  });

  it('name the page and the heading', () => {
    assert.equal(
      sourceTitle('odt-options#add-element'),
      'Configuration options for the Office Deployment Tool: Add element',
    );
    assert.equal(sourceTitle('spla'), 'Office LTSC 2021 for service providers (SPLA)');
  });

  it('do not know an unknown page, an unknown heading or a name that every object has', () => {
    for (const cite of ['nothing', 'odt-options#nothing', 'constructor', 'odt-options#constructor', ''])
      assert.equal(citeResolves(cite), false, cite);
    assert.equal(sourceUrl('nothing', 'en'), '');
    assert.equal(sourceTitle('nothing'), 'nothing');
  });
});
