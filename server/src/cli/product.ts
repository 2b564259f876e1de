import { name, publisher, version } from '../../../package.json';
import { guidanceDate } from '../knowledge/sources';

/** Who speaks, and how old its knowledge is. */
export const product = { name, version, guidance: guidanceDate };

/** Where a reader of a report learns more. */
export const productUrl = `https://marketplace.visualstudio.com/items?itemName=${publisher}.${name}`;
