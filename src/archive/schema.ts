/** Raised by one whenever the tables change; an archive of another version is not opened. */
export const schemaVersion = 2;

/** Marks the file as an archive of Kashaf: «KSHF». */
export const applicationId = 0x4b534846;

// Nothing here is newer than SQLite 3.38, so that the shells and libraries of older systems open it:
// an index without content, which is smaller, asks for 3.43.
const tables = `
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT,
  byline TEXT,
  day TEXT,
  text TEXT NOT NULL,
  kept TEXT,
  characters INTEGER NOT NULL,
  words INTEGER NOT NULL,
  tokens INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX documents_day ON documents (day);

CREATE TABLE sentences (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE things (
  number INTEGER PRIMARY KEY,
  -- The thing under which it is listed: itself, or the one that all documents show it to be.
  entry INTEGER NOT NULL REFERENCES things,
  key TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  latitude REAL,
  longitude REAL
);
CREATE INDEX things_entry ON things (entry);
CREATE INDEX things_type ON things (type, name);
CREATE INDEX things_code ON things (code) WHERE code IS NOT NULL;

CREATE TABLE entities (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  number INTEGER NOT NULL,
  thing INTEGER NOT NULL REFERENCES things,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  count INTEGER NOT NULL,
  office TEXT,
  value TEXT,
  attributes TEXT NOT NULL,
  PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX entities_thing ON entities (thing, document);
CREATE INDEX entities_office ON entities (office, document) WHERE office IS NOT NULL;

CREATE TABLE mentions (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  number INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  text TEXT NOT NULL,
  sentence INTEGER NOT NULL,
  confidence REAL NOT NULL,
  rule TEXT NOT NULL,
  sources TEXT NOT NULL,
  PRIMARY KEY (document, entity, number)
) WITHOUT ROWID;

CREATE TABLE dates (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  timex TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  grain TEXT NOT NULL,
  calendar TEXT NOT NULL,
  PRIMARY KEY (document, entity)
) WITHOUT ROWID;
CREATE INDEX dates_day ON dates (first_day);

CREATE TABLE quotations (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  entity INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  verb TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, entity, start)
) WITHOUT ROWID;

-- Two things in one sentence; a is the lower number.
CREATE TABLE cooccurrences (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  PRIMARY KEY (a, b, document)
) WITHOUT ROWID;
CREATE INDEX cooccurrences_document ON cooccurrences (document);

-- Every way in which a named thing is written.
CREATE TABLE names (
  number INTEGER PRIMARY KEY,
  thing INTEGER NOT NULL REFERENCES things ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- Documents that write it so.
  documents INTEGER NOT NULL,
  -- Documents that report the thing under this name.
  reported INTEGER NOT NULL,
  UNIQUE (thing, name)
);

-- What is left to do after documents were added.
CREATE TABLE due (task TEXT PRIMARY KEY) WITHOUT ROWID;

-- Words folded and without proclitics; rowid is documents.number.
CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "unicode61 remove_diacritics 0");
-- Words of names folded, and their consonants; rowid is names.number.
CREATE VIRTUAL TABLE name_words USING fts5 (
  words, consonants, tokenize = "unicode61 remove_diacritics 0"
);
`;

const views = `
-- The index over all documents: each thing once, those in most documents first.
CREATE VIEW entries AS
SELECT entry.type, entry.name, entry.code, count(DISTINCT entities.document) AS documents,
  sum(entities.count) AS mentions, min(documents.day) AS first_day, max(documents.day) AS last_day,
  group_concat(DISTINCT entities.office) AS offices, entry.key, entry.number
FROM things AS entry
JOIN things ON things.entry = entry.number
JOIN entities ON entities.thing = things.number
JOIN documents ON documents.number = entities.document
GROUP BY entry.number
ORDER BY documents DESC, mentions DESC;

-- People, those in most documents first.
CREATE VIEW people AS
SELECT name, documents, mentions, first_day, last_day, offices, key FROM entries
WHERE type = 'person' ORDER BY documents DESC, mentions DESC;

-- Every mention of every thing with its sentence.
CREATE VIEW appearances AS
SELECT things.type, entry.name, mentions.text AS written, documents.id AS document,
  documents.day, sentences.text AS sentence, mentions.start, mentions.end,
  mentions.confidence, mentions.rule, things.code, entry.key
FROM mentions
JOIN entities ON entities.document = mentions.document AND entities.number = mentions.entity
JOIN things ON things.number = entities.thing
JOIN things AS entry ON entry.number = things.entry
JOIN documents ON documents.number = mentions.document
JOIN sentences ON sentences.document = mentions.document AND sentences.number = mentions.sentence;

-- What is said of which day, in the order of the days.
CREATE VIEW timeline AS
SELECT dates.first_day AS day, dates.last_day, dates.grain, mentions.text AS written,
  sentences.text AS sentence, documents.id AS document, documents.day AS published
FROM dates
JOIN mentions ON mentions.document = dates.document AND mentions.entity = dates.entity
JOIN documents ON documents.number = dates.document
JOIN sentences ON sentences.document = mentions.document AND sentences.number = mentions.sentence
WHERE dates.first_day IS NOT NULL
ORDER BY dates.first_day, dates.last_day, documents.id;
`;

/** Makes the tables and views of an empty database. */
export const createSchema = `${tables}${views}
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;
