import type { PageLine, TextLine } from '#lib/exchange/backup-line.ts';
import type { Transaction } from './client.ts';
import type { RestoreOptions } from './restore.ts';

export interface TextMerge {
  take(line: TextLine): Promise<'known' | 'added'>;
  /** Pages of the texts taken before. */
  takePages(lines: PageLine[]): Promise<void>;
  /** What texts of the file are called here, where that is otherwise. */
  names: ReadonlyMap<string, string>;
  /** Those among them whose address belongs to another text here. */
  renamed: { from: string; to: string }[];
}

/** Own texts of a backup: one that is here already, by its content, is the same text; one whose address is taken gets another. */
export async function textMerge(tx: Transaction, { learnerId, content, dry = false }: RestoreOptions): Promise<TextMerge> {
  const rows = await tx.article.findMany({
    where: { OR: [{ learnerId }, { learnerId: null }] },
    select: { slug: true, checksum: true, learnerId: true },
  });
  const taken = new Set(rows.map(({ slug }) => slug));
  const own = rows.filter((row) => row.learnerId !== null);
  const checksumOf = new Map(own.map(({ slug, checksum }) => [slug, checksum]));
  const slugOf = new Map(own.map(({ slug, checksum }) => [checksum, slug]));
  const names = new Map<string, string>();
  const renamed: TextMerge['renamed'] = [];
  /** Rows of the texts that are added, by their address in the file. */
  const added = new Map<string, string>();

  const free = async (wish: string) => {
    for (let number = 2; ; number++) {
      const slug = `${wish.slice(0, 190)}-${number}`;
      if (taken.has(slug) || content.slugs.has(slug)) continue;
      if (!(await tx.event.findFirst({ where: { learnerId, articleId: slug }, select: { id: true } }))) return slug;
    }
  };
  return {
    names,
    renamed,
    async take({ is: _, slug, subheadings, translations, contents, addedAt, ...line }) {
      const same = checksumOf.get(slug) === line.checksum ? slug : slugOf.get(line.checksum);
      if (same !== undefined) {
        if (same !== slug) names.set(slug, same);
        return 'known';
      }
      // A text that was deleted here is still told of under its name: what comes under it would be taken for deleted, too.
      const put = await tx.shelved.findUnique({ where: { learnerId_articleId: { learnerId, articleId: slug } }, select: { place: true } });
      const called = taken.has(slug) || put?.place === 'deleted' ? await free(slug) : slug;
      taken.add(called);
      if (called !== slug) {
        names.set(slug, called);
        renamed.push({ from: slug, to: called });
      }
      if (dry) return 'added';
      const id = crypto.randomUUID();
      added.set(slug, id);
      const json = {
        subheadings: JSON.stringify(subheadings),
        translations: JSON.stringify(translations),
        contents: JSON.stringify(contents),
      };
      await tx.article.create({ data: { id, slug: called, learnerId, ...line, ...json, addedAt: BigInt(addedAt) } });
      return 'added';
    },
    async takePages(lines) {
      const data = lines.flatMap(({ is: _, of, ...line }) => {
        const articleId = added.get(of);
        return articleId === undefined ? [] : [{ articleId, ...line }];
      });
      if (data.length > 0) await tx.articlePage.createMany({ data });
    },
  };
}
