/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "data/naer-recovery.h"

#include <sodium.h>

/*
 * The recovery code is the data key in letters and digits that are not taken for one another
 * (Crockford’s base 32): four rows of eight bytes, each with two bytes that check it and that it
 * belongs to this file. It opens the file when the key file is lost, and so is printed and kept
 * away from the computer.
 */

#define ROW_BYTES (NAER_DATA_KEY_BYTES / NAER_RECOVERY_ROWS)
#define CHECK_BYTES 2
#define SEALED_BYTES (ROW_BYTES + CHECK_BYTES)
#define ROW_LETTERS (SEALED_BYTES * 8 / 5)
#define GROUP_LETTERS 4
#define CODE_BYTES (NAER_RECOVERY_ROWS * (ROW_LETTERS + ROW_LETTERS / GROUP_LETTERS))

G_STATIC_ASSERT (SEALED_BYTES * 8 % 5 == 0);

static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* CRC-16 (CCITT) finds every slip within sixteen bits: a wrong letter, or two exchanged. */
static guint16
checksum (const guint8 *bytes)
{
  guint16 sum = 0xffff;

  for (guint i = 0; i < ROW_BYTES; i++)
    {
      sum ^= (guint16) (bytes[i] << 8);
      for (guint bit = 0; bit < 8; bit++)
        sum = (guint16) (sum & 0x8000 ? (sum << 1) ^ 0x1021 : sum << 1);
    }
  return sum;
}

/* Tells rows, and codes of other files, apart. */
static void
check_bytes (const guint8 *bytes,
             guint         row,
             const guint8 *file_id,
             guint8       *check)
{
  guint8 hash[crypto_generichash_BYTES_MIN];
  guint16 sum = checksum (bytes);

  crypto_generichash (hash, sizeof hash, file_id, NAER_FILE_ID_BYTES, NULL, 0);
  check[0] = (guint8) (hash[2 * row] ^ (sum >> 8));
  check[1] = (guint8) (hash[2 * row + 1] ^ (sum & 0xff));
}

static char *
write_letters (const guint8 *bytes,
               char         *end)
{
  guint bits = 0, n_bits = 0, n_letters = 0;

  for (guint i = 0; i < SEALED_BYTES; i++)
    {
      bits = (bits << 8) | bytes[i];
      for (n_bits += 8; n_bits >= 5; n_bits -= 5)
        {
          *end++ = alphabet[(bits >> (n_bits - 5)) & 31];
          if (++n_letters % GROUP_LETTERS == 0 && n_letters < ROW_LETTERS)
            *end++ = ' ';
        }
    }
  return end;
}

/**
 * naer_recovery_write:
 * @data_key: the key of a data file
 * @file_id: (array fixed-size=16): its identifier
 *
 * Writes the recovery code: %NAER_RECOVERY_ROWS lines of four groups of four letters.
 *
 * Returns: (transfer full): the code, a text that ends with a zero byte
 */
NaerSecret *
naer_recovery_write (const NaerSecret *data_key,
                     const guint8     *file_id)
{
  NaerSecret *code = naer_secret_new (CODE_BYTES);
  char *end = (char *) naer_secret_edit (code);
  const guint8 *key = naer_secret_get_bytes (data_key);

  for (guint row = 0; row < NAER_RECOVERY_ROWS; row++)
    {
      guint8 bytes[SEALED_BYTES];

      memcpy (bytes, key + row * ROW_BYTES, ROW_BYTES);
      check_bytes (bytes, row, file_id, bytes + ROW_BYTES);
      end = write_letters (bytes, end);
      *end++ = row + 1 < NAER_RECOVERY_ROWS ? '\n' : '\0';
      sodium_memzero (bytes, sizeof bytes);
    }
  return code;
}

/* O and I are read as the digits that they look like. */
static int
value_of (char letter)
{
  char upper = g_ascii_toupper (letter);
  const char *found;

  if (upper == 'O')
    return 0;
  if (upper == 'I' || upper == 'L')
    return 1;
  found = upper != '\0' ? strchr (alphabet, upper) : NULL;
  return found != NULL ? (int) (found - alphabet) : -1;
}

static gboolean
is_space (char letter)
{
  return g_ascii_isspace (letter) || letter == '-';
}

/* Reads the letters of one row, wherever the lines are broken; @code goes on after them. */
static gboolean
read_letters (const char **code,
              guint8      *bytes)
{
  guint bits = 0, n_bits = 0, n_bytes = 0;

  while (n_bytes < SEALED_BYTES)
    {
      char letter = **code;
      int value = value_of (letter);

      if (letter == '\0' || (value < 0 && !is_space (letter)))
        return FALSE;
      (*code)++;
      if (value < 0)
        continue;
      bits = (bits << 5) | (guint) value;
      n_bits += 5;
      if (n_bits >= 8)
        {
          n_bits -= 8;
          bytes[n_bytes++] = (guint8) (bits >> n_bits);
        }
    }
  return TRUE;
}

static gboolean
read_row (const char   **code,
          guint          row,
          const guint8  *file_id,
          guint8        *key)
{
  guint8 bytes[SEALED_BYTES], check[CHECK_BYTES];
  gboolean right = read_letters (code, bytes);

  if (right)
    {
      check_bytes (bytes, row, file_id, check);
      right = memcmp (check, bytes + ROW_BYTES, CHECK_BYTES) == 0;
      memcpy (key, bytes, ROW_BYTES);
    }
  sodium_memzero (bytes, sizeof bytes);
  return right;
}

static gboolean
ends_here (const char *code)
{
  while (is_space (*code))
    code++;
  return *code == '\0';
}

/**
 * naer_recovery_read:
 * @code: a recovery code, as it was typed
 * @file_id: (array fixed-size=16): the identifier of the data file
 * @row: (out): the first row that is wrong, from 1; 0 when what is wrong is not one row
 * @error: return location for %NAER_STORE_ERROR_RECOVERY
 *
 * Reads a code. Small letters, spaces, hyphens and broken lines do not matter.
 *
 * Returns: (transfer full) (nullable): the key of the data file
 */
NaerSecret *
naer_recovery_read (const char    *code,
                    const guint8  *file_id,
                    int           *row,
                    GError       **error)
{
  g_autoptr (NaerSecret) key = naer_secret_new (NAER_DATA_KEY_BYTES);

  for (guint i = 0; i < NAER_RECOVERY_ROWS; i++)
    {
      *row = (int) i + 1;
      if (!read_row (&code, i, file_id, naer_secret_edit (key) + i * ROW_BYTES))
        {
          g_set_error (error, NAER_STORE_ERROR, NAER_STORE_ERROR_RECOVERY, "row %d", *row);
          return NULL;
        }
    }
  *row = 0;
  if (ends_here (code))
    return g_steal_pointer (&key);
  g_set_error_literal (error, NAER_STORE_ERROR, NAER_STORE_ERROR_RECOVERY, "more than the code");
  return NULL;
}

static gboolean
opens (const char        *path,
       const NaerSecret  *data_key,
       const guint8      *file_id,
       GError           **error)
{
  g_autoptr (NaerDatabase) database =
    naer_database_open (path, data_key, file_id, NAER_DATABASE_READ_ONLY, error);

  return database != NULL;
}

/**
 * naer_recovery_rescue:
 * @path: a data file whose key file is lost, or whose passphrase is forgotten
 * @code: its recovery code, as it was typed
 * @passphrase: the passphrase that is to open it from now on
 * @cost: how much a try is to cost
 * @row: (out): the row of the code that is wrong, from 1, or 0
 * @error: return location for a #NaerStoreError
 *
 * Writes a new key file, once the code is known to open the data file.
 */
gboolean
naer_recovery_rescue (const char        *path,
                      const char        *code,
                      const NaerSecret  *passphrase,
                      NaerKeyCost        cost,
                      int               *row,
                      GError           **error)
{
  g_autofree char *key_path = naer_key_file_path_for (path);
  g_autoptr (NaerKeyFile) key_file = NULL;
  g_autoptr (NaerSecret) data_key = NULL;
  guint8 file_id[NAER_FILE_ID_BYTES];

  *row = 0;
  if (!naer_database_peek_id (path, file_id, error))
    return FALSE;
  data_key = naer_recovery_read (code, file_id, row, error);
  if (data_key == NULL || !opens (path, data_key, file_id, error))
    return FALSE;
  key_file = naer_key_file_new_for (file_id);
  return naer_key_file_wrap (key_file, data_key, passphrase, cost, error) &&
         naer_key_file_save (key_file, key_path, error);
}
