/** Functions and objects that the language itself gives to every script; none of them is unknown. */
// biome-ignore format: as a list
export const languageGlobals: ReadonlySet<string> = new Set([
  'Object', 'Function', 'Array', 'String', 'Boolean', 'Number', 'Date', 'RegExp', 'Math', 'JSON', 'Error', 'EvalError',
  'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'eval', 'parseInt', 'parseFloat', 'isNaN',
  'isFinite', 'escape', 'unescape', 'encodeURI', 'encodeURIComponent', 'decodeURI', 'decodeURIComponent', 'undefined',
  'NaN', 'Infinity', 'arguments', 'Symbol', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'Reflect', 'BigInt',
  'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array',
  'Uint32Array', 'Float32Array', 'Float64Array', 'globalThis',
]);

/** What web pages and Windows scripts have and PAC scripts lack. */
// biome-ignore format: as a list
export const pageGlobals: ReadonlySet<string> = new Set([
  'window', 'self', 'document', 'navigator', 'location', 'console', 'screen', 'history', 'localStorage',
  'sessionStorage', 'XMLHttpRequest', 'fetch', 'WebSocket', 'Image', 'Worker', 'URL', 'URLSearchParams', 'TextEncoder',
  'TextDecoder', 'crypto', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval',
  'requestAnimationFrame', 'queueMicrotask', 'atob', 'btoa', 'confirm', 'prompt', 'print', 'open', 'close', 'require',
  'module', 'exports', 'process', 'Buffer', 'global', 'importScripts', 'postMessage', 'ActiveXObject', 'GetObject',
  'CreateObject', 'WScript', 'WSH', 'VBArray', 'Enumerator',
]);

/** Those of them through which a Windows script creates objects of the system. */
// biome-ignore format: as a list
export const scriptHostGlobals: ReadonlySet<string> = new Set([
  'ActiveXObject', 'GetObject', 'CreateObject', 'WScript', 'WSH', 'VBArray', 'Enumerator',
]);

/** What the library of Chrome, Edge and Firefox leaves behind besides the documented functions. */
export const libraryGlobals: ReadonlySet<string> = new Set(['isValidIpAddress', 'wdays', 'months']);
