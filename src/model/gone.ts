import { z } from 'zod';
import { edtfDate, formerAddress, text } from './fields.ts';

/** A page that was published and is taken away for good: what its address says instead. */
export const gonePage = z.strictObject({
  /** The page's address. */
  address: formerAddress,
  /** When it was taken away. */
  date: edtfDate('UTC'),
  /** Why, as readers are told. */
  reason: text,
});

export type GonePage = z.infer<typeof gonePage>;
