// A workspace in memory: what the server of the tests has in workspace.json, by path.
const vscode = require('vscode');

const { FileChangeType, FileSystemError, FileType } = vscode;

exports.activate = async ({ extensionUri, subscriptions }) => {
  const root = new Map();
  const texts = await (await fetch(`${extensionUri.toString(true)}/workspace.json`)).json();
  const changed = new vscode.EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);

  const namesOf = (uri) => uri.path.split('/').filter(Boolean);
  const find = (names) => names.reduce((folder, name) => (folder instanceof Map ? folder.get(name) : undefined), root);
  const entry = (uri) => {
    const found = find(namesOf(uri));
    if (found === undefined) throw FileSystemError.FileNotFound(uri);
    return found;
  };
  const folderOf = (uri) => {
    const folder = find(namesOf(uri).slice(0, -1));
    if (!(folder instanceof Map)) throw FileSystemError.FileNotFound(uri);
    return folder;
  };
  const nameOf = (uri) => namesOf(uri).at(-1);
  const typeOf = (found) => (found instanceof Map ? FileType.Directory : FileType.File);
  const filesBelow = (folder, path) =>
    [...folder].flatMap(([name, found]) =>
      found instanceof Map ? filesBelow(found, `${path}/${name}`) : [`${path}/${name}`],
    );

  for (const [path, text] of Object.entries(texts)) {
    const names = path.split('/');
    let folder = root;
    for (const name of names.slice(0, -1)) {
      if (!folder.has(name)) folder.set(name, new Map());
      folder = folder.get(name);
    }
    folder.set(names.at(-1), { bytes: new TextEncoder().encode(text), mtime: 0 });
  }

  const files = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat(uri) {
      const found = entry(uri);
      return { type: typeOf(found), ctime: 0, mtime: found.mtime ?? 0, size: found.bytes?.length ?? 0 };
    },
    readDirectory: (uri) => [...entry(uri)].map(([name, found]) => [name, typeOf(found)]),
    createDirectory(uri) {
      folderOf(uri).set(nameOf(uri), new Map());
      tell(FileChangeType.Created, uri);
    },
    readFile(uri) {
      const found = entry(uri);
      if (found instanceof Map) throw FileSystemError.FileIsADirectory(uri);
      return found.bytes;
    },
    writeFile(uri, bytes) {
      const folder = folderOf(uri);
      const before = folder.get(nameOf(uri));
      folder.set(nameOf(uri), { bytes, mtime: (before?.mtime ?? 0) + 1 });
      tell(before ? FileChangeType.Changed : FileChangeType.Created, uri);
    },
    delete(uri) {
      folderOf(uri).delete(nameOf(uri));
      tell(FileChangeType.Deleted, uri);
    },
    rename(from, to) {
      folderOf(to).set(nameOf(to), entry(from));
      folderOf(from).delete(nameOf(from));
      changed.fire([
        { type: FileChangeType.Deleted, uri: from },
        { type: FileChangeType.Created, uri: to },
      ]);
    },
  };

  /** Gives every file: the editor keeps those that match. */
  const search = {
    provideFileSearchResults: (_, { folder }) =>
      filesBelow(entry(folder), folder.path).map((path) => folder.with({ path })),
  };

  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('vscode-vfs', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider('vscode-vfs', search),
  );
};
