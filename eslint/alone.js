/** Calls that put another module in the place of one, also for whoever loads it afterwards. */
export const modulesReplaced = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(?:mock|doMock|resetModules)$/]",
  message: 'Name the file .alone.test.ts: others share their modules with it.',
};
