import { defineConfig } from 'prisma/config';

// `prisma generate` insists on a schema engine that it never runs; any file that exists keeps it from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
