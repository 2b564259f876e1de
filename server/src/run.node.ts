// The process that an editor starts: dist/server.js.
import { start } from './main.node';

start();
