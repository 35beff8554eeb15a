/** Calls after which the modules of a process, or how V8 runs them, are not for others any more. */
export const leavesChanged = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(?:mock|doMock|resetModules)$/], CallExpression[callee.name=/^(?:countingBlocks|stopAllBeside)$/]",
  message: 'Name the file .alone.test.ts: others share their modules with it.',
};
