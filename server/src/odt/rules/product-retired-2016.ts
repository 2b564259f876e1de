import { retirement } from '../retired-products';
import { defineRule } from '../rule';

export default defineRule({
  id: 'odt/product-retired-2016',
  summary: 'A product of the generation of 2016 is installed after the end of its support.',
  sources: ['end-of-support', 'office-2016-end-of-support'],
  ...retirement('2016'),
});
