import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory, type SqlQuery } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/**
 * Prisma's own schema engine as WebAssembly, over the SQLite file at `url` (or `:memory:`). Development only: the program applies
 * its migrations with `db/migrate.ts`. Node does not import `.wasm` by itself, so the module is put together here.
 */
export async function openSchemaEngine(url: string, schema: { path: string; content: string }): Promise<bindings.SchemaEngine> {
  loaded ??= load();
  await loaded;
  return bindings.SchemaEngine.new(
    { datamodels: [[schema.path, schema.content]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(new WholeScripts({ url })),
  );
}

let loaded: Promise<void> | undefined;

async function load(): Promise<void> {
  const binary = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/\.js$/, '_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(binary), { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine runs a migration of many statements on its shadow database as if it were one; better-sqlite3 takes one at a time. */
class WholeScripts extends PrismaBetterSqlite3 {
  override async connectToShadowDb() {
    const shadow = await super.connectToShadowDb();
    shadow.executeRaw = async (query: SqlQuery) => {
      await shadow.executeScript(query.sql);
      return 0;
    };
    return shadow;
  }
}
