/**
 * Does something with each item, two at a time in no order: while one window draws, the other is read.
 * What fails first is thrown when both lanes have ended.
 */
export async function inTwoLanes<Item>(
  items: readonly Item[],
  work: (item: Item, lane: number) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const lane = async (number: number): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item, number);
  };
  const ends = await Promise.allSettled([lane(0), lane(1)]);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
