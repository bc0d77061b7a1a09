/** How an older store becomes today's: each step once, in order of its name, never changed after it shipped. */
import { type Kysely, type Migration, type MigrationProvider, sql } from 'kysely'

/** The types that the two databases call differently. */
const binary = sql`blob`

const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('topics')
      .addColumn('slug', 'text', (c) => c.primaryKey())
      .addColumn('title', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('articles')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('slug', 'text', (c) => c.notNull().unique())
      .addColumn('title', 'text')
      .addColumn('topic', 'text', (c) => c.references('topics.slug'))
      .addColumn('publisher', 'text')
      .addColumn('language', 'text')
      .execute()
    await db.schema
      .createTable('originals')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('media_type', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('bytes', binary, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('snapshots')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull().references('articles.id'))
      .addColumn('date', 'text', (c) => c.notNull())
      .addColumn('date_basis', 'text', (c) => c.notNull())
      .addColumn('date_note', 'text')
      .addColumn('earliest', 'text', (c) => c.notNull())
      .addColumn('latest', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('language', 'text')
      .addColumn('partial', 'integer', (c) => c.notNull())
      .addColumn('restated', 'integer', (c) => c.notNull())
      .addColumn('format', 'text', (c) => c.notNull())
      .addColumn('words', 'integer', (c) => c.notNull())
      .addColumn('text_hash', 'text', (c) => c.notNull())
      .addColumn('original_hash', 'text', (c) => c.notNull().references('originals.hash'))
      .addColumn('original_name', 'text')
      .addColumn('repairs', 'text', (c) => c.notNull())
      .addColumn('blocks', binary, (c) => c.notNull())
      .addUniqueConstraint('snapshots_once', ['article', 'date', 'original_hash'])
      .execute()
    await db.schema
      .createIndex('snapshots_in_time')
      .on('snapshots')
      .columns(['article', 'earliest', 'latest', 'id'])
      .execute()
    await db.schema.createIndex('snapshots_by_original').on('snapshots').column('original_hash').execute()
    await db.schema
      .createTable('blocks')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('hash', binary, (c) => c.notNull().unique())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('level', 'integer', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('article_blocks')
      .addColumn('article', 'integer', (c) => c.notNull())
      .addColumn('block', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('article_blocks_once', ['article', 'block'])
      .execute()
    await db.schema.createIndex('article_blocks_by_block').on('article_blocks').column('block').execute()
  },
}

/** What the source says of each version, when it was seen again, and the jobs that brought it. */
const imports: Migration = {
  async up(db: Kysely<unknown>) {
    // versions of one second keep the order in which they came
    await db.schema
      .alterTable('snapshots')
      .addColumn('sequence', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createTable('captures')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull().references('articles.id'))
      .addColumn('snapshot', 'text', (c) => c.notNull())
      .addColumn('first', 'integer', (c) => c.notNull())
      .addColumn('date', 'text', (c) => c.notNull())
      .addColumn('latest', 'text', (c) => c.notNull())
      .addColumn('original_hash', 'text', (c) => c.notNull().references('originals.hash'))
      .addColumn('url', 'text')
      .addColumn('fetched_from', 'text')
      .addColumn('revision', 'text', (c) => c.notNull())
      .addColumn('editor', 'text')
      .addColumn('comment', 'text')
      .addColumn('minor', 'integer', (c) => c.notNull())
      .addUniqueConstraint('captures_once', ['article', 'date', 'original_hash', 'revision'])
      .execute()
    await db.schema.createIndex('captures_by_snapshot').on('captures').columns(['snapshot', 'latest']).execute()
    await db.schema.createIndex('captures_by_url').on('captures').column('url').execute()
    await db.schema.createIndex('captures_by_original').on('captures').column('original_hash').execute()
    await db.schema
      .createTable('imports')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('parameters', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('runner', 'text')
      .addColumn('position', 'text')
      .addColumn('done', 'integer', (c) => c.notNull())
      .addColumn('total', 'integer')
      .addColumn('started_at', 'text', (c) => c.notNull())
      .addColumn('updated_at', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('import_results')
      .addColumn('import', 'text', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('article', 'text')
      .addColumn('snapshot', 'text')
      .addColumn('reason', 'text')
      .addPrimaryKeyConstraint('import_results_once', ['import', 'number'])
      .execute()
  },
}

/**
 * The words of all blocks, for search. The index keeps no text of its own; triggers hold it in step with the blocks, whoever
 * writes or drops them. What an older store holds is put in after opening, in portions (see search-index.ts): `upto` is the last
 * block of that store and `done` how far the portions have come, so that nothing between the two is taken out before it is in.
 */
const search: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create virtual table passages using fts5(
      text, content='blocks', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`.execute(db)
    await sql`create table search_progress (one integer primary key check (one = 1), done integer not null,
      upto integer not null)`.execute(db)
    await sql`insert into search_progress select 1, 0, coalesce(max(id), 0) from blocks`.execute(db)
    await sql`create trigger blocks_found after insert on blocks
      when not exists (select 1 from search_progress where new.id > done and new.id <= upto) begin
        insert into passages (rowid, text) values (new.id, new.text);
      end`.execute(db)
    await sql`create trigger blocks_lost after delete on blocks
      when not exists (select 1 from search_progress where old.id > done and old.id <= upto) begin
        insert into passages (passages, rowid, text) values ('delete', old.id, old.text);
      end`.execute(db)
  },
}

/** What the comparisons of successive snapshots tell, for search: `key` says of which two texts, by which analysis. */
const steps: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('steps')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull())
      .addColumn('from_snapshot', 'text', (c) => c.notNull())
      .addColumn('to_snapshot', 'text', (c) => c.notNull())
      .addColumn('key', 'text', (c) => c.notNull())
      .addUniqueConstraint('steps_once', ['article', 'from_snapshot', 'to_snapshot'])
      .execute()
    await db.schema.createIndex('steps_by_key').on('steps').column('key').execute()
    await db.schema
      .createTable('step_events')
      .addColumn('step', 'integer', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('facet', 'text', (c) => c.notNull())
      .addColumn('change', 'text', (c) => c.notNull())
      .addColumn('kind', 'text')
      .addColumn('party', 'text')
      .addColumn('direction', 'text')
      .addColumn('category', 'text')
      .addColumn('names', 'text', (c) => c.notNull())
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('weight', 'real', (c) => c.notNull())
      .addColumn('told', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('step_events_once', ['step', 'number'])
      .execute()
    await sql`create trigger steps_lost after delete on steps begin
      delete from step_events where step = old.id;
    end`.execute(db)
    await sql`create trigger articles_lost after delete on articles begin
      delete from steps where article = old.id;
    end`.execute(db)
  },
}

/** What each snapshot cites. Those that are there already say nothing of it until their originals are read again. */
const references: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reference_entries')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull())
      .addColumn('hash', binary, (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('url', 'text')
      .addUniqueConstraint('reference_entries_once', ['article', 'hash'])
      .execute()
    await db.schema.alterTable('snapshots').addColumn('reference_count', 'integer').execute()
    await db.schema.alterTable('snapshots').addColumn('reference_hash', 'text').execute()
    await db.schema.alterTable('snapshots').addColumn('reference_list', binary).execute()
  },
}

/** What a track needs of those comparisons, packed; `version` is that of the analysis. */
const stepDigests: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('step_digests')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull())
      .addColumn('version', 'text', (c) => c.notNull())
      .addColumn('digest', binary, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('step_digests_by_article').on('step_digests').column('article').execute()
    // the order of a series, so that 15,000 dates are listed without a look at the snapshots themselves
    await db.schema.dropIndex('snapshots_in_time').ifExists().execute()
    await db.schema
      .createIndex('snapshots_in_order')
      .on('snapshots')
      .columns(['article', 'earliest', 'latest', 'sequence', 'id'])
      .execute()
    await db.schema.createIndex('step_digests_by_version').on('step_digests').column('version').execute()
    await sql`create trigger articles_lost_digests after delete on articles begin
      delete from step_digests where article = old.id;
    end`.execute(db)
  },
}

/** Where each snapshot's blocks link to. Those that are there already say nothing of it until their originals are read again. */
const links: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('link_sets')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('article', 'integer', (c) => c.notNull())
      .addColumn('hash', binary, (c) => c.notNull())
      .addColumn('links', 'text', (c) => c.notNull())
      .addUniqueConstraint('link_sets_once', ['article', 'hash'])
      .execute()
    await db.schema.alterTable('snapshots').addColumn('link_hash', 'text').execute()
    await db.schema.alterTable('snapshots').addColumn('link_list', binary).execute()
  },
}

/** What somebody added by hand is found by its address, too. */
const addresses: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index snapshots_by_url on snapshots (json_extract(source, '$.url'))`.execute(db)
  },
}

export const migrations: MigrationProvider = {
  getMigrations: async () => ({
    '0001-snapshots': first,
    '0002-imports': imports,
    '0003-search': search,
    '0004-steps': steps,
    '0005-references': references,
    '0006-step-digests': stepDigests,
    '0007-links': links,
    '0008-addresses': addresses,
  }),
}
