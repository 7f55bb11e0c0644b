/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-data-file.h"

#include <glib/gstdio.h>
#include <sodium.h>

#include "data/naer-backup.h"
#include "data/naer-data-file-private.h"
#include "data/naer-draft.h"
#include "data/naer-erase.h"
#include "data/naer-file-lock.h"
#include "data/naer-migrations.h"
#include "data/naer-own-file.h"
#include "data/naer-record-rows.h"
#include "data/naer-safe-write.h"
#include "facts/naer-record-text.h"

static gboolean
is_known_history (NaerDataFile *self)
{
  return self->gap.history == NAER_HISTORY_NEW || self->gap.history == NAER_HISTORY_CONTINUES;
}

static NaerDataFile *
data_file_alloc (void)
{
  NaerDataFile *self = g_new0 (NaerDataFile, 1);

  self->lock = -1;
  return self;
}

/* The employer is there from the beginning, and so is the first entry of the log. */
static gboolean
fill_new_file (NaerDataFile  *self,
               NaerDatabase  *database,
               GError       **error)
{
  g_autoptr (NaerEmployer) employer = naer_employer_new ();
  g_autofree char *text = NULL;
  NaerAuditEntry entry = { .action = "create", .record = "employer", .row = NAER_EMPLOYER_ROW };

  text = naer_record_to_text (NAER_RECORD_EMPLOYER, 0, employer);
  entry.content = entry.row_text = text;
  return naer_rows_insert (database, NAER_RECORD_EMPLOYER, 0, employer, error) &&
         naer_audit_append (database, &self->head, &entry, error);
}

static gboolean
migrated_cb (NaerDatabase  *database,
             int            from,
             int            to,
             gpointer       user_data,
             GError       **error)
{
  NaerDataFile *self = user_data;
  g_autofree char *content = g_strdup_printf ("{\"schema\":%d}", to);
  NaerAuditEntry entry = { .action = "migrate", .content = content };

  if (from == 0)
    return fill_new_file (self, database, error);
  return naer_audit_append (database, &self->head, &entry, error);
}

/* What a migration could break is kept as it was. */
static gboolean
keep_before_migration (NaerDataFile  *self,
                       int            version,
                       GError       **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *reason = g_strdup_printf ("before-schema-%d", NAER_SCHEMA_VERSION);
  g_autofree char *path = NULL;

  if (version == 0 || version == NAER_SCHEMA_VERSION || self->path == NULL)
    return TRUE;
  path = naer_backup_write_rolling (self, now, reason, NULL, error);
  return path != NULL;
}

static gboolean
prepare (NaerDataFile  *self,
         GError       **error)
{
  int version = 0;

  if (!naer_migrations_get_version (self->database, &version, error))
    return FALSE;
  if (version == 0 && !self->is_new)
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_DAMAGED,
                           "nothing is left in the file");
      return FALSE;
    }
  if (version > 0 && !naer_audit_load_head (self->database, &self->head, error))
    return FALSE;
  if (!self->read_only)
    return keep_before_migration (self, version, error) &&
           naer_migrations_run (self->database, migrated_cb, self, error) &&
           naer_draft_rows_tidy (self->database, error);
  if (version == NAER_SCHEMA_VERSION)
    return TRUE;
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY,
                       "a file of an older version must be opened for writing once");
  return FALSE;
}

static gboolean
refuse (GError        **error,
        NaerStoreError  code,
        const char     *path)
{
  g_set_error (error, NAER_STORE_ERROR, (int) code, "%s", path);
  return FALSE;
}

static gboolean
take_lock (NaerDataFile  *self,
           const char    *key_path,
           GError       **error)
{
  switch (naer_file_lock_take (key_path, &self->lock))
    {
    case NAER_LOCKING_HELD:
      return TRUE;
    case NAER_LOCKING_TAKEN:
      return refuse (error, NAER_STORE_ERROR_IN_USE, key_path);
    case NAER_LOCKING_READ_ONLY:
      return refuse (error, NAER_STORE_ERROR_READ_ONLY, key_path);
    case NAER_LOCKING_UNSUPPORTED:
    default:
      return TRUE;
    }
}

static gboolean
look_at_drive (NaerDataFile  *self,
               const char    *path,
               GError       **error)
{
  gboolean locks_work = self->read_only || self->lock >= 0;

  self->drive_use = naer_drive_decide (naer_drive_magic_of (path), locks_work);
  return self->drive_use != NAER_DRIVE_REFUSED ||
         refuse (error, NAER_STORE_ERROR_NETWORK_DRIVE, path);
}

/* The first bytes of the data file are its identifier; what comes after looks like chance. */
static gboolean
check_belongs (const char   *path,
               const guint8 *id,
               GError      **error)
{
  guint8 first[NAER_FILE_ID_BYTES];

  if (!naer_database_peek_id (path, first, error))
    return FALSE;
  return memcmp (first, id, sizeof first) == 0 || refuse (error, NAER_STORE_ERROR_KEY_FILE, path);
}

/* Read as it stands now, for when it stands there no more. */
void
naer_data_file_keep_key (NaerDataFile *self)
{
  g_autofree char *key_path = naer_key_file_path_for (self->path);
  char *text = NULL;

  if (!g_file_get_contents (key_path, &text, NULL, NULL))
    return;
  g_free (self->key_text);
  self->key_text = text;
}

static gboolean
connect_to (NaerDataFile       *self,
            const char         *path,
            GError            **error)
{
  NaerDatabaseFlags flags = 0;

  if (self->read_only)
    flags |= NAER_DATABASE_READ_ONLY;
  if (self->drive_use == NAER_DRIVE_NETWORK)
    flags |= NAER_DATABASE_NO_WAL;
  if (self->read_only && naer_own_file_is_fixed (path))
    flags |= NAER_DATABASE_FIXED;
  self->path = g_strdup (path);
  naer_data_file_keep_key (self);
  self->database = naer_database_open (path, self->data_key, self->id, flags, error);
  return self->database != NULL && prepare (self, error);
}

/**
 * naer_data_file_new_in_memory:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a data file that is gone when it is closed
 */
NaerDataFile *
naer_data_file_new_in_memory (GError **error)
{
  g_autoptr (NaerDataFile) self = data_file_alloc ();

  self->in_memory = TRUE;
  self->is_new = TRUE;
  self->database = naer_database_open (NULL, NULL, NULL, 0, error);
  return self->database != NULL && prepare (self, error) ? g_steal_pointer (&self) : NULL;
}

/* A copy of a data file that stands beside it, to be worked on: what it says is remembered nowhere. */
NaerDataFile *
naer_data_file_adopt (NaerDatabase  *database,
                      GError       **error)
{
  g_autoptr (NaerDataFile) self = data_file_alloc ();

  self->in_memory = TRUE;
  self->database = database;
  return prepare (self, error) ? g_steal_pointer (&self) : NULL;
}

static gboolean
make_file (NaerDataFile       *self,
           const char         *path,
           const char         *key_path,
           const NaerSecret   *passphrase,
           NaerKeyCost         cost,
           int                *claim,
           GError            **error)
{
  g_autoptr (NaerKeyFile) key_file = naer_key_file_new ();

  self->is_new = TRUE;
  self->data_key = naer_secret_new_key ();
  memcpy (self->id, naer_key_file_get_file_id (key_file), sizeof self->id);
  if (!naer_key_file_wrap (key_file, self->data_key, passphrase, cost, error) ||
      !naer_key_file_save (key_file, key_path, error) || !take_lock (self, key_path, error))
    return FALSE;
  /* Closed later it would take the locks of SQLite with it. */
  g_clear_fd (claim, NULL);
  if (!look_at_drive (self, key_path, error) || !connect_to (self, path, error))
    return FALSE;
  naer_sync_folder_of (path);
  return TRUE;
}

/**
 * naer_data_file_create:
 * @path: where to; neither it nor its key file may be there
 * @passphrase: what is to open it
 * @cost: how much a try of a passphrase is to cost
 * @error: return location for an error
 *
 * Makes a data file and its key file, or neither. What is left where that was cut short before is
 * replaced.
 *
 * Returns: (transfer full) (nullable): the file, open for writing
 */
NaerDataFile *
naer_data_file_create (const char       *path,
                       const NaerSecret *passphrase,
                       NaerKeyCost       cost,
                       GError          **error)
{
  g_autoptr (NaerDataFile) self = data_file_alloc ();
  g_autofree char *key_path = naer_key_file_path_for (path);
  g_autofd int claim = naer_own_file_claim (path, key_path, error);

  if (claim < 0)
    return NULL;
  if (make_file (self, path, key_path, passphrase, cost, &claim, error))
    {
      naer_seen_head_save (self->id, &self->head);
      self->gap.history = NAER_HISTORY_CONTINUES;
      return g_steal_pointer (&self);
    }
  g_clear_pointer (&self, naer_data_file_close);
  naer_own_file_remove (path);
  return NULL;
}

/* One of @passphrase and @data_key is %NULL. */
static gboolean
open_with (NaerDataFile      *self,
           const char        *path,
           const NaerSecret  *passphrase,
           const NaerSecret  *data_key,
           GError           **error)
{
  g_autofree char *key_path = naer_key_file_path_for (path);
  g_autoptr (NaerKeyFile) key_file = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return refuse (error, NAER_STORE_ERROR_MISSING, path);
  key_file = naer_key_file_load (key_path, error);
  if (key_file == NULL)
    return FALSE;
  memcpy (self->id, naer_key_file_get_file_id (key_file), sizeof self->id);
  if ((!self->read_only && !take_lock (self, key_path, error)) ||
      !look_at_drive (self, path, error) || !check_belongs (path, self->id, error))
    return FALSE;
  self->data_key = data_key != NULL ? naer_secret_copy (data_key)
                                    : naer_key_file_unwrap (key_file, passphrase, error);
  return self->data_key != NULL && connect_to (self, path, error) &&
         naer_data_file_check_term (self, error) &&
         naer_seen_head_compare (self->database, self->id, &self->gap, error);
}

/* Where it cannot be done now it is tried again next time. */
static void
finish_what_was_cut_short (NaerDataFile *self)
{
  g_autoptr (GError) error = NULL;

  if (!self->read_only && is_known_history (self) && !self->has_ended &&
      !naer_data_file_finish_erasing (self, NULL, &error))
    g_message ("what was deleted may still be in a backup: %s", error->message);
}

static NaerDataFile *
open_file (const char        *path,
           const NaerSecret  *passphrase,
           const NaerSecret  *data_key,
           gboolean           read_only,
           GError           **error)
{
  g_autoptr (NaerDataFile) self = data_file_alloc ();

  self->read_only = read_only;
  if (!open_with (self, path, passphrase, data_key, error))
    return NULL;
  naer_own_file_keep_private (path);
  if (is_known_history (self))
    naer_seen_head_save (self->id, &self->head);
  finish_what_was_cut_short (self);
  return g_steal_pointer (&self);
}

/**
 * naer_data_file_open:
 * @path: where it is
 * @passphrase: what opens it
 * @read_only: whether it is only read; any number of programs may, also while one writes
 * @error: return location for an error
 *
 * Opens a data file and brings it to the schema of this version.
 *
 * Returns: (transfer full) (nullable): the file
 */
NaerDataFile *
naer_data_file_open (const char       *path,
                     const NaerSecret *passphrase,
                     gboolean          read_only,
                     GError          **error)
{
  return open_file (path, passphrase, NULL, read_only, error);
}

/**
 * naer_data_file_open_by_key:
 * @path: where it is
 * @data_key: the key of the data, as a keyring kept it
 * @error: return location for an error: %NAER_STORE_ERROR_DAMAGED also when the key is another one
 *
 * Opens a data file for writing without its passphrase.
 *
 * Returns: (transfer full) (nullable): the file
 */
NaerDataFile *
naer_data_file_open_by_key (const char        *path,
                            const NaerSecret  *data_key,
                            GError           **error)
{
  if (naer_secret_get_length (data_key) == NAER_DATA_KEY_BYTES)
    return open_file (path, NULL, data_key, FALSE, error);
  refuse (error, NAER_STORE_ERROR_DAMAGED, path);
  return NULL;
}

/**
 * naer_data_file_get_key:
 * @self: a data file
 *
 * Returns: (transfer none) (nullable): the key of the data, %NULL when it is in memory
 */
const NaerSecret *
naer_data_file_get_key (NaerDataFile *self)
{
  return self->data_key;
}

/**
 * naer_data_file_close:
 * @self: (transfer full) (nullable): a data file
 *
 * Closes it and lets others write to it.
 */
void
naer_data_file_close (NaerDataFile *self)
{
  if (self == NULL)
    return;
  if (self->database != NULL && !self->read_only)
    naer_draft_rows_tidy (self->database, NULL);
  naer_database_close (self->database);
  g_clear_fd (&self->lock, NULL);
  g_clear_pointer (&self->data_key, naer_secret_free);
  if (self->key_text != NULL)
    sodium_memzero (self->key_text, strlen (self->key_text));
  g_free (self->key_text);
  g_free (self->path);
  g_free (self);
}

/**
 * naer_data_file_get_database:
 * @self: a data file
 *
 * Returns: (transfer none): its connection
 */
NaerDatabase *
naer_data_file_get_database (NaerDataFile *self)
{
  return self->database;
}

/**
 * naer_data_file_is_in_file:
 * @self: a data file
 *
 * Returns: whether it is on a disk, and not only in memory
 */
gboolean
naer_data_file_is_in_file (NaerDataFile *self)
{
  return self->path != NULL;
}

/**
 * naer_data_file_get_drive_use:
 * @self: a data file
 *
 * Returns: how it is used where it is
 */
NaerDriveUse
naer_data_file_get_drive_use (NaerDataFile *self)
{
  return self->drive_use;
}

/**
 * naer_data_file_get_gap:
 * @self: a data file
 *
 * Returns: (transfer none): how far it was from where this computer saw it last, when it was opened
 */
const NaerHistoryGap *
naer_data_file_get_gap (NaerDataFile *self)
{
  return &self->gap;
}

/**
 * naer_data_file_accept_history:
 * @self: a data file
 *
 * Goes on from where the file ends now, also when it is an older one, as after a restored backup.
 */
void
naer_data_file_accept_history (NaerDataFile *self)
{
  if (self->in_memory)
    return;
  self->gap = (NaerHistoryGap) { .history = NAER_HISTORY_CONTINUES };
  naer_seen_head_save (self->id, &self->head);
}

/* Opens a file that is a copy of another, by the key that is known. */
gboolean
naer_data_file_take_place (NaerDataFile  *self,
                           const char    *path,
                           GError       **error)
{
  g_autofree char *key_path = naer_key_file_path_for (path);

  return take_lock (self, key_path, error) && look_at_drive (self, path, error) &&
         connect_to (self, path, error);
}

/* Whether what is written now would be found again. */
gboolean
naer_data_file_check_writable (NaerDataFile  *self,
                               GError       **error)
{
  if (self->read_only)
    g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_READ_ONLY, "opened for reading");
  else if (self->path != NULL && naer_database_has_moved (self->database))
    return refuse (error, NAER_STORE_ERROR_MISSING, self->path);
  return !self->read_only;
}

/* Begins a transaction; @head is what the log goes on from within it. */
gboolean
naer_data_file_begin (NaerDataFile   *self,
                      NaerAuditHead  *head,
                      GError        **error)
{
  *head = self->head;
  return naer_data_file_check_writable (self, error) && naer_database_begin (self->database, error);
}

/* Ends a transaction; only then the log ends at @head. */
gboolean
naer_data_file_commit (NaerDataFile         *self,
                       const NaerAuditHead  *head,
                       GError              **error)
{
  if (!naer_database_commit (self->database, error))
    return FALSE;
  self->head = *head;
  if (!self->in_memory && is_known_history (self))
    naer_seen_head_save (self->id, &self->head);
  return TRUE;
}
