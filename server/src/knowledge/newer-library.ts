/** Methods of texts, lists and numbers that came with ECMAScript 2015 or later. */
// biome-ignore format: as a list
export const newerMethods: ReadonlySet<string> = new Set([
  'includes', 'startsWith', 'endsWith', 'repeat', 'padStart', 'padEnd', 'trimStart', 'trimEnd', 'replaceAll', 'matchAll',
  'codePointAt', 'normalize', 'find', 'findIndex', 'findLast', 'findLastIndex', 'fill', 'flat', 'flatMap', 'copyWithin',
]);

/** Functions of the language's own objects that came with ECMAScript 2015 or later. */
// biome-ignore format: as a list
export const newerFunctions: Readonly<Record<string, readonly string[]>> = {
  Array: ['from', 'of'],
  Object: ['assign', 'entries', 'values', 'fromEntries', 'is', 'setPrototypeOf', 'getOwnPropertySymbols'],
  Number: ['isInteger', 'isNaN', 'isFinite', 'isSafeInteger', 'parseInt', 'parseFloat', 'EPSILON', 'MAX_SAFE_INTEGER'],
  Math: ['trunc', 'sign', 'log2', 'log10', 'hypot', 'cbrt', 'fround', 'clz32', 'imul'],
  String: ['raw', 'fromCodePoint'],
};

/** Objects that came with ECMAScript 2015 or later. */
// biome-ignore format: as a list
export const newerObjects: ReadonlySet<string> = new Set([
  'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Symbol', 'Promise', 'Proxy', 'Reflect', 'BigInt', 'Intl', 'globalThis',
  'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array',
  'Uint32Array', 'Float32Array', 'Float64Array',
]);
