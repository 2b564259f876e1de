interface XMLHttpRequest {
  open(method: string, url: string, wait: boolean): void;
  send(): void;
  status: number;
  responseText: string;
}
declare const XMLHttpRequest: new () => XMLHttpRequest;

/** Node's `require` for the files of dist/, most of which desktop and browser share. Only a worker may wait for them. */
export function requireFrom(folder: string): (name: string) => unknown {
  const modules = new Map<string, { exports: unknown }>();
  const require = (name: string): unknown => {
    const file = name.replace(/^\.\//, '');
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(file, module);
    const text = read(`${folder}/${file}`);
    if (file.endsWith('.json')) module.exports = JSON.parse(text);
    else new Function('module', 'exports', 'require', text)(module, module.exports, require);
    return module.exports;
  };
  return require;
}

function read(url: string): string {
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  if (request.status >= 400) throw new Error(`${url}: ${request.status}`);
  return request.responseText;
}
