/** Every table of every database that this extension has, ours or not: how much is in it. */
import { Dexie } from 'dexie';
import { counting, type Held, type Holding } from '../core/kept.ts';

const WHERE = 'indexedDB';

export async function readTables(): Promise<Holding> {
  try {
    const names = await Dexie.getDatabaseNames();
    const held = await Promise.all(names.map(tablesOf));
    return { where: WHERE, held: held.flat() };
  } catch (error) {
    // It is told on the page: a place that cannot be read is not an empty one.
    return {
      where: WHERE,
      held: [],
      unread: error instanceof Error ? error.message : String(error),
    };
  }
}

/** As it is, whatever version it has. Nothing is written. */
async function tablesOf(name: string): Promise<readonly Held[]> {
  const database = await new Dexie(name, { cache: 'disabled' }).open();
  try {
    return await Promise.all(
      database.tables.map(async (table) => {
        const count = counting(WHERE, `${name}.${table.name}`, [name, table.name, '[]']);
        await table.each(count.add);
        return count.held();
      }),
    );
  } finally {
    database.close();
  }
}
