import { z } from 'zod';
import { edtfDate, formerAddress, text } from './fields.ts';

/** A page that was published and is taken away for good: what its address says instead. */
export const gonePage = z.strictObject({
  address: formerAddress.describe('The address of the page: /articles/1999/name/.'),
  date: edtfDate('UTC').describe('When it was taken away (EDTF).'),
  reason: text.describe('Why, as readers are told.'),
});

export type GonePage = z.infer<typeof gonePage>;
