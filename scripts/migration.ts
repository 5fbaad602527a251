import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openSchemaEngine } from './schema-engine.ts';

/**
 * `npm run migration -- add-tags` compares prisma/schema.prisma with what the migrations lead to and writes the difference as a
 * new migration. It is what `prisma migrate dev --create-only` does, by the same engine, but downloads nothing and needs no database.
 */
const name = process.argv[2];
if (!name) {
  console.error('Say what the migration does: npm run migration -- add-tags');
  process.exit(1);
}

const baseDir = path.resolve('prisma/migrations');
const schema = { path: path.resolve('prisma/schema.prisma'), content: readFileSync('prisma/schema.prisma', 'utf8') };
const folders = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const engine = await openSchemaEngine(':memory:', schema);
const { stdout: sql } = await engine.diff({
  from: {
    tag: 'migrations',
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map((folder) => folder.name)
      .sort()
      .map((folder) => {
        const value = readFileSync(path.join(baseDir, folder, 'migration.sql'), 'utf8');
        return { path: folder, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
      }),
  },
  to: { tag: 'schemaDatamodel', files: [schema] },
  script: true,
  exitCode: true,
  filters: { externalTables: [], externalEnums: [] },
});

if (!sql || sql.includes('This is an empty migration')) {
  console.log('The migrations already lead to this schema: nothing to do.');
} else {
  // Prisma's own way to name a migration: UTC time to the second, then the name.
  const folder = path.join(baseDir, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${path.relative('.', folder)}. Read it before you commit it.`);
}
