/** Says that an input cannot be read to its end, or was not whole; the message follows the name of the input. */
export class InputFault extends Error {}
