/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-migrations.h"
#include "facts/naer-change.h"
#include "facts/naer-record-text.h"
#include "handover/naer-handover-error.h"
#include "handover/naer-handover.h"
#include "json/naer-json-reader.h"
#include "json/naer-json-writer.h"

/* {"format": "naervaer-handover", "version": …, "kind": …, "id": …, "from": …, "made_on": …,
 *  "first_day": …, "last_day": …, "entries": [{"record", "row", "of", "text", "versions"}]}
 *
 * “text” is the record as the log writes it, and is missing for one that was removed. The version
 * is that of the schema, since an older program would lose the members that it does not know. */
#define FORMAT "naervaer-handover"
#define VERSION NAER_SCHEMA_VERSION
#define MARK_LETTERS 32
#define MAX_ROW (G_GINT64_CONSTANT (1) << 53)

static const char *const formats[] = { FORMAT, NULL };
static const char *const kinds[] = { "handover", "deputy", "return", NULL };

typedef struct
{
  char *record;
  char *row;
  char *of;
  char *text;
  GPtrArray *versions;
} RawEntry;

typedef struct
{
  char *format;
  int version;
  int kind;
  char *id;
  char *from;
  NaerDay made_on;
  NaerDay first_day;
  NaerDay last_day;
  GPtrArray *entries;
} Raw;

#define AT(Type, member) G_STRUCT_OFFSET (Type, member)

static gpointer
create_entry (void)
{
  RawEntry *entry = g_new0 (RawEntry, 1);

  entry->versions = g_ptr_array_new_with_free_func (g_free);
  return entry;
}

static void
raw_entry_free (gpointer data)
{
  RawEntry *entry = data;

  g_free (entry->record);
  g_free (entry->row);
  g_free (entry->of);
  g_free (entry->text);
  g_ptr_array_unref (entry->versions);
  g_free (entry);
}

static void
raw_clear (Raw *raw)
{
  g_clear_pointer (&raw->format, g_free);
  g_clear_pointer (&raw->id, g_free);
  g_clear_pointer (&raw->from, g_free);
  g_clear_pointer (&raw->entries, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Raw, raw_clear)

static const NaerJsonField entry_fields[] = {
  { "record", NAER_JSON_TEXT, AT (RawEntry, record), .required = TRUE },
  { "row", NAER_JSON_TEXT, AT (RawEntry, row), .required = TRUE },
  { "of", NAER_JSON_TEXT, AT (RawEntry, of) },
  { "text", NAER_JSON_TEXT, AT (RawEntry, text) },
  { "versions", NAER_JSON_TEXTS, AT (RawEntry, versions) },
  { NULL },
};
static const NaerJsonRecord entry_record = { sizeof (RawEntry), create_entry, entry_fields,
                                             .check = NULL };
static const NaerJsonField raw_fields[] = {
  { "format", NAER_JSON_CODE_TEXT, AT (Raw, format), .required = TRUE, .codes = formats },
  { "version", NAER_JSON_INT, AT (Raw, version), .required = TRUE, .min = 1, .max = VERSION },
  { "kind", NAER_JSON_CODE, AT (Raw, kind), .required = TRUE, .codes = kinds, .fallback = -1 },
  { "id", NAER_JSON_TEXT, AT (Raw, id), .required = TRUE },
  { "from", NAER_JSON_TEXT, AT (Raw, from) },
  { "made_on", NAER_JSON_DAY, AT (Raw, made_on), .required = TRUE },
  { "first_day", NAER_JSON_DAY, AT (Raw, first_day) },
  { "last_day", NAER_JSON_DAY, AT (Raw, last_day) },
  { "entries", NAER_JSON_LIST, AT (Raw, entries), .required = TRUE, .record = &entry_record },
  { NULL },
};
static const NaerJsonRecord raw_record = { sizeof (Raw), NULL, raw_fields, .check = NULL };

static RawEntry *
entry_to_raw (const NaerHandoverEntry *entry)
{
  RawEntry *raw = create_entry ();

  raw->record = g_strdup (naer_record_get_shape (entry->type)->name);
  raw->row = g_strdup_printf ("%" G_GINT64_FORMAT, entry->row_id);
  if (entry->employee_row_id != 0)
    raw->of = g_strdup_printf ("%" G_GINT64_FORMAT, entry->employee_row_id);
  if (entry->record != NULL)
    raw->text = naer_record_to_text (entry->type, entry->employee_row_id, entry->record);
  for (guint i = 0; i < entry->versions->len; i++)
    g_ptr_array_add (raw->versions, g_strdup (entry->versions->pdata[i]));
  return raw;
}

/**
 * naer_handover_write:
 * @self: a handover
 *
 * Returns: (transfer full): it as text, to be sealed
 */
char *
naer_handover_write (const NaerHandover *self)
{
  g_autoptr (JsonNode) node = NULL;
  g_auto (Raw) raw = {
    .format = g_strdup (FORMAT),
    .version = VERSION,
    .kind = (int) self->kind,
    .id = g_strdup (self->id),
    .from = g_strdup (self->from),
    .made_on = self->made_on,
    .first_day = self->first_day,
    .last_day = self->last_day,
    .entries = g_ptr_array_new_with_free_func (raw_entry_free),
  };

  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (raw.entries, entry_to_raw (self->entries->pdata[i]));
  node = naer_json_write (&raw_record, &raw);
  return naer_json_to_text (node, FALSE);
}

static gboolean
read_row (const char *text,
          gint64     *row_id)
{
  return text != NULL && g_ascii_string_to_signed (text, 10, 1, MAX_ROW - 1, row_id, NULL);
}

static gboolean
find_type (const char     *name,
           NaerRecordType *type)
{
  for (NaerRecordType t = 0; t < NAER_N_RECORD_TYPES; t++)
    if (g_str_equal (naer_record_get_shape (t)->name, name))
      {
        *type = t;
        return TRUE;
      }
  return FALSE;
}

static gboolean
belongs_to_employee (NaerRecordType type)
{
  return naer_record_get_shape (type)->list_offset != 0;
}

static gboolean
are_marks (GPtrArray *versions)
{
  for (guint i = 0; i < versions->len; i++)
    if (strlen (versions->pdata[i]) != MARK_LETTERS)
      return FALSE;
  return TRUE;
}

/* A record must be written as we would write it: nothing in it is passed over. */
static gboolean
read_record (const RawEntry    *raw,
             NaerHandoverEntry *entry)
{
  g_autofree char *again = NULL;

  if (raw->text == NULL)
    return belongs_to_employee (entry->type);
  entry->record = naer_record_from_text (entry->type, raw->text);
  if (entry->record == NULL || naer_record_get_row (entry->record) != entry->row_id)
    return FALSE;
  again = naer_record_to_text (entry->type, entry->employee_row_id, entry->record);
  return g_str_equal (again, raw->text);
}

static gboolean
read_entry (const RawEntry *raw,
            NaerHandover   *self,
            GHashTable     *rows)
{
  NaerHandoverEntry *entry = g_new0 (NaerHandoverEntry, 1);

  entry->versions = g_ptr_array_ref (raw->versions);
  if (!find_type (raw->record, &entry->type))
    {
      g_ptr_array_unref (entry->versions);
      g_free (entry);
      return FALSE;
    }
  g_ptr_array_add (self->entries, entry);
  return read_row (raw->row, &entry->row_id) &&
         (raw->of == NULL || read_row (raw->of, &entry->employee_row_id)) &&
         (entry->type == NAER_RECORD_EMPLOYER) == (entry->row_id == NAER_EMPLOYER_ROW) &&
         belongs_to_employee (entry->type) == (entry->employee_row_id != 0) &&
         are_marks (raw->versions) && read_record (raw, entry) &&
         g_hash_table_add (rows, &entry->row_id);
}

static gboolean
read_entries (const Raw    *raw,
              NaerHandover *self)
{
  g_autoptr (GHashTable) rows = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < raw->entries->len; i++)
    if (!read_entry (raw->entries->pdata[i], self, rows))
      return FALSE;
  return TRUE;
}

static gboolean
is_newer (JsonNode *node)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode *version = object != NULL ? json_object_get_member (object, "version") : NULL;

  return version != NULL && JSON_NODE_HOLDS_VALUE (version) &&
         json_node_get_int (version) > VERSION;
}

static NaerHandover *
from_raw (const Raw *raw)
{
  g_autoptr (NaerHandover) self =
    naer_handover_new ((NaerHandoverKind) raw->kind, raw->from, raw->made_on);
  gboolean has_term = raw->first_day != NAER_DAY_NONE && raw->last_day != NAER_DAY_NONE;

  g_set_str (&self->id, raw->id);
  self->first_day = raw->first_day;
  self->last_day = raw->last_day;
  if (has_term != (self->kind == NAER_HANDOVER_DEPUTY) || self->last_day < self->first_day)
    return NULL;
  return read_entries (raw, self) ? g_steal_pointer (&self) : NULL;
}

/**
 * naer_handover_read:
 * @text: what naer_handover_write() wrote
 * @length: how many bytes
 * @error: return location for a #NaerHandoverError
 *
 * Reads a handover and checks every record of it. It touches nothing else.
 *
 * Returns: (transfer full) (nullable): the handover
 */
NaerHandover *
naer_handover_read (const char  *text,
                    gsize        length,
                    GError     **error)
{
  g_autoptr (JsonNode) node = naer_json_parse (text, (gssize) length, NULL);
  g_autoptr (NaerJsonReader) reader = naer_json_reader_new ();
  g_auto (Raw) raw = { .entries = g_ptr_array_new_with_free_func (raw_entry_free) };
  g_autoptr (GError) reason = NULL;
  NaerHandover *self = NULL;

  if (node != NULL && is_newer (node))
    {
      g_set_error_literal (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_NEWER,
                           "a newer version of the document");
      return NULL;
    }
  if (node != NULL && naer_json_reader_read (reader, node, &raw_record, &raw, &reason))
    self = from_raw (&raw);
  if (self == NULL)
    g_set_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_DAMAGED, "the document: %s",
                 reason != NULL ? reason->message : "a record that cannot be so");
  return self;
}
