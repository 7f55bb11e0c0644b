/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-keyring.h"

#include <libsecret/secret.h>
#include <sodium.h>

#include "data/naer-database.h"

/* Two letters a byte, and the zero. */
#define KEY_LETTERS (2 * NAER_DATA_KEY_BYTES + 1)
#define ID_LETTERS (2 * NAER_FILE_ID_BYTES + 1)

static const SecretSchema schema = {
  "no.naervaer.Naervaer.DataKey",
  SECRET_SCHEMA_NONE,
  { { "file", SECRET_SCHEMA_ATTRIBUTE_STRING }, { NULL, 0 } },
};

static gboolean
read_id (GFile   *file,
         char    *id,
         GError **error)
{
  guint8 bytes[NAER_FILE_ID_BYTES];

  if (file == NULL || g_file_peek_path (file) == NULL)
    {
      g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_MISSING, "no file");
      return FALSE;
    }
  if (!naer_database_peek_id (g_file_peek_path (file), bytes, error))
    return FALSE;
  sodium_bin2hex (id, ID_LETTERS, bytes, sizeof bytes);
  return TRUE;
}

/* Begins a task for a file; %NULL when the file tells no identifier, and then the task is over. */
static GTask *
begin (GFile               *file,
       GCancellable        *cancellable,
       gpointer             source_tag,
       char                *id,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, source_tag);
  if (read_id (file, id, &error))
    return g_steal_pointer (&task);
  g_task_return_error (task, error);
  return NULL;
}

static void
kept_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  if (secret_password_store_finish (result, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * naer_keyring_keep_async:
 * @store: an open data file
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Puts the key of the data into the keyring. It holds however often the passphrase changes.
 */
void
naer_keyring_keep_async (NaerStore           *store,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  char id[ID_LETTERS];
  GFile *file = naer_store_get_file (store);
  GTask *task = begin (file, cancellable, naer_keyring_keep_async, id, callback, user_data);
  g_autoptr (NaerSecret) key = naer_store_copy_key (store);
  g_autoptr (NaerSecret) letters = naer_secret_new (KEY_LETTERS);
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (task == NULL)
    return;
  if (key == NULL)
    {
      g_task_return_new_error_literal (task, NAER_STORE_ERROR, NAER_STORE_ERROR_KEY_FILE, "the file is closed");
      g_object_unref (task);
      return;
    }
  name = g_file_get_basename (file);
  label = g_strdup_printf ("Nærvær: %s", name);
  sodium_bin2hex ((char *) naer_secret_edit (letters), KEY_LETTERS, naer_secret_get_bytes (key),
                  NAER_DATA_KEY_BYTES);
  secret_password_store (&schema, SECRET_COLLECTION_DEFAULT, label,
                         (const char *) naer_secret_get_bytes (letters), cancellable, kept_cb, task, "file", id,
                         NULL);
}

/**
 * naer_keyring_keep_finish:
 * @result: a result
 * @error: return location for an error, also when there is no keyring
 *
 * Whether the keyring has it.
 */
gboolean
naer_keyring_keep_finish (GAsyncResult  *result,
                          GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

static NaerSecret *
read_key (const char *letters)
{
  g_autoptr (NaerSecret) key = naer_secret_new (NAER_DATA_KEY_BYTES);
  gsize n = 0;

  return sodium_hex2bin (naer_secret_edit (key), NAER_DATA_KEY_BYTES, letters, strlen (letters), NULL, &n,
                         NULL) == 0 &&
             n == NAER_DATA_KEY_BYTES
           ? g_steal_pointer (&key)
           : NULL;
}

static void
found_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  char *letters = secret_password_lookup_finish (result, &error);

  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, letters != NULL ? read_key (letters) : NULL, (GDestroyNotify) naer_secret_free);
  secret_password_free (letters);
}

/**
 * naer_keyring_find_async:
 * @file: a data file
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Looks in the keyring for the key of a data file.
 */
void
naer_keyring_find_async (GFile               *file,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  char id[ID_LETTERS];
  GTask *task = begin (file, cancellable, naer_keyring_find_async, id, callback, user_data);

  if (task != NULL)
    secret_password_lookup (&schema, cancellable, found_cb, task, "file", id, NULL);
}

/**
 * naer_keyring_find_finish:
 * @result: a result
 * @error: return location for an error, also when there is no keyring
 *
 * Returns: (transfer full) (nullable): the key; %NULL without an error when it is not there
 */
NaerSecret *
naer_keyring_find_finish (GAsyncResult  *result,
                          GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
forgotten_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;

  secret_password_clear_finish (result, &error);
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

/**
 * naer_keyring_forget_async:
 * @file: a data file
 * @cancellable: (nullable): a cancellable
 * @callback: what to call
 * @user_data: data for @callback
 *
 * Takes the key of a data file out of the keyring.
 */
void
naer_keyring_forget_async (GFile               *file,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  char id[ID_LETTERS];
  GTask *task = begin (file, cancellable, naer_keyring_forget_async, id, callback, user_data);

  if (task != NULL)
    secret_password_clear (&schema, cancellable, forgotten_cb, task, "file", id, NULL);
}

/**
 * naer_keyring_forget_finish:
 * @result: a result
 * @error: return location for an error, also when there is no keyring
 *
 * Whether it is not there any more.
 */
gboolean
naer_keyring_forget_finish (GAsyncResult  *result,
                            GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
