import { retirement } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-retired-2019',
  summary: 'A product of the generation of 2019 is installed after the end of its support.',
  sources: ['office-2019-end-of-support', 'end-of-support'],
  ...retirement('2019'),
});
