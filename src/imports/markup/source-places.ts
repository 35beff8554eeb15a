/**
 * Where a place in the value of a node stands in its source, which has at the beginning of each line the signs and the indentation of what the node is in. From
 * there to the end a line is the same in both.
 * @returns to be asked for places in their order
 */
export function sourcePlaces(source: string, value: string): (place: number) => number {
  const [inSource, inValue] = [lineEnds(source), lineEnds(value)];
  let line = 0;
  return (place) => {
    while ((inValue[line] ?? place) < place) line += 1;
    return (inSource[line] ?? source.length) - ((inValue[line] ?? value.length) - place);
  };
}

function lineEnds(text: string): number[] {
  return [...[...text.matchAll(/\n/g)].map(({ index }) => index), text.length];
}
