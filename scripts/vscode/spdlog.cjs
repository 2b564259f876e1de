// Stands in for the compiled logger of VS Code; see native-stand-ins.mjs.
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
let startLevel = 2;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = startLevel;
    this.bare = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.appendFileSync(file, '');
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    try {
      fs.appendFileSync(this.file, this.bare ? String(message) : `${time} [${names[level]}] ${message}\n`);
    } catch {
      // The log folder goes before the last line is written.
    }
  }
  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.bare = true;
  }
  setPattern() {
    this.bare = false;
  }
  flush() {}
  drop() {}
}

// VS Code imports these by name, which Node only finds when they are assigned one by one.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = (level) => {
  startLevel = level;
};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
exports.createAsyncRotatingLoggerSync = (name, file) => new Logger('rotating_async', name, file);
