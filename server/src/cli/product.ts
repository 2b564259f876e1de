import { version } from '../../../package.json';
import { guidanceDate } from '../knowledge/sources';

/** Who speaks, and how old its knowledge is. */
export const product = { name: 'm365lint', version, guidance: guidanceDate };
