/** Of the articles of a record, as many before and after one are looked at: it bounds the work, and what is farther off in time would not rank. */
export const reach = 100;
