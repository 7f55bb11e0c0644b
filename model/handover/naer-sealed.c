/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/naer-sealed.h"

#include <sodium.h>

#include "handover/naer-handover-error.h"

/* A sealed text, all numbers with their least byte first:
 *
 *    0  "NAERSEAL"
 *    8  version, 4 bytes
 *   12  Argon2id: passes, 4 bytes
 *   16  Argon2id: memory, 8 bytes
 *   24  Argon2id: salt, 16 bytes
 *   40  the header of the stream (XChaCha20-Poly1305), 24 bytes
 *   64  an empty piece, which shows that the passphrase is right, 17 bytes
 *   81  BLAKE2b of all before, 16 bytes: what was damaged on its way is told from a wrong passphrase
 *   97  pieces of 65 536 bytes and 17 for the seal of each; the last is marked as such
 *
 * Each piece is sealed together with the first 64 bytes, so that no parameter can be exchanged; a
 * piece that is altered, moved or missing is found. */
#define MAGIC "NAERSEAL"
#define VERSION 1
#define PARAMETERS_AT 12
#define STREAM_AT 40
#define PROOF_AT 64
#define SUM_AT 81
#define SUM_BYTES 16
#define PIECE_BYTES 65536
#define SEAL_BYTES crypto_secretstream_xchacha20poly1305_ABYTES

G_STATIC_ASSERT (STREAM_AT + crypto_secretstream_xchacha20poly1305_HEADERBYTES == PROOF_AT);
G_STATIC_ASSERT (PROOF_AT + SEAL_BYTES == SUM_AT);
G_STATIC_ASSERT (SUM_AT + SUM_BYTES == NAER_SEALED_HEAD_BYTES);

typedef crypto_secretstream_xchacha20poly1305_state Stream;

static gboolean
refuse (GError            **error,
        NaerHandoverError   code,
        const char         *reason)
{
  g_set_error (error, NAER_HANDOVER_ERROR, (int) code, "the sealed file: %s", reason);
  return FALSE;
}

static void
put_number (guint8  *at,
            gsize    n_bytes,
            guint64  number)
{
  for (gsize i = 0; i < n_bytes; i++)
    at[i] = (guint8) (number >> (8 * i));
}

static guint64
get_number (const guint8 *at,
            gsize         n_bytes)
{
  guint64 number = 0;

  for (gsize i = n_bytes; i > 0; i--)
    number = number << 8 | at[i - 1];
  return number;
}

static void
sum_up (const guint8 *head,
        guint8       *sum)
{
  crypto_generichash (sum, SUM_BYTES, head, SUM_AT, NULL, 0);
}

static void
write_parameters (guint8               *head,
                  const NaerDerivation *derivation)
{
  memcpy (head, MAGIC, strlen (MAGIC));
  put_number (head + 8, 4, VERSION);
  put_number (head + PARAMETERS_AT, 4, derivation->operations);
  put_number (head + PARAMETERS_AT + 4, 8, derivation->memory);
  memcpy (head + PARAMETERS_AT + 12, derivation->salt, sizeof derivation->salt);
}

static void
read_parameters (const guint8   *head,
                 NaerDerivation *derivation)
{
  derivation->operations = get_number (head + PARAMETERS_AT, 4);
  derivation->memory = get_number (head + PARAMETERS_AT + 4, 8);
  memcpy (derivation->salt, head + PARAMETERS_AT + 12, sizeof derivation->salt);
}

static void
push_piece (Stream       *stream,
            GByteArray   *to,
            const guint8 *head,
            const char   *text,
            gsize         length,
            guint8        tag)
{
  guint at = to->len;

  g_byte_array_set_size (to, at + (guint) (length + SEAL_BYTES));
  crypto_secretstream_xchacha20poly1305_push (stream, to->data + at, NULL, (const guint8 *) text,
                                              length, head, PROOF_AT, tag);
}

/**
 * naer_sealed_new:
 * @text: what is to be sealed
 * @length: how many bytes
 * @passphrase: what is to open it
 * @cost: how much a try is to cost
 * @error: return location for an error
 *
 * Seals a text by a passphrase of its own. Takes its time, as is meant.
 *
 * Returns: (transfer full) (nullable): the bytes of the file
 */
GBytes *
naer_sealed_new (const char        *text,
                 gsize              length,
                 const NaerSecret  *passphrase,
                 NaerKeyCost        cost,
                 GError           **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (NaerSecret) key = NULL;
  guint8 head[NAER_SEALED_HEAD_BYTES];
  NaerDerivation derivation;
  Stream stream;
  gsize at = 0;

  naer_derivation_init (&derivation, cost);
  key = naer_derivation_run (&derivation, passphrase,
                             crypto_secretstream_xchacha20poly1305_KEYBYTES, error);
  if (key == NULL)
    return NULL;
  write_parameters (head, &derivation);
  crypto_secretstream_xchacha20poly1305_init_push (&stream, head + STREAM_AT,
                                                   naer_secret_get_bytes (key));
  g_byte_array_append (bytes, head, PROOF_AT);
  push_piece (&stream, bytes, head, "", 0, 0);
  g_byte_array_set_size (bytes, NAER_SEALED_HEAD_BYTES);
  sum_up (bytes->data, bytes->data + SUM_AT);
  for (; length - at > PIECE_BYTES; at += PIECE_BYTES)
    push_piece (&stream, bytes, head, text + at, PIECE_BYTES, 0);
  push_piece (&stream, bytes, head, text + at, length - at,
              crypto_secretstream_xchacha20poly1305_TAG_FINAL);
  sodium_memzero (&stream, sizeof stream);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * naer_sealed_check:
 * @bytes: the bytes of a file
 * @length: how many
 * @error: return location for a #NaerHandoverError
 *
 * Whether it is a sealed file that came through whole as far as can be told without its
 * passphrase, so that nobody types one in vain.
 */
gboolean
naer_sealed_check (const guint8  *bytes,
                   gsize          length,
                   GError       **error)
{
  guint8 sum[SUM_BYTES];
  NaerDerivation derivation;

  if (length < strlen (MAGIC) || memcmp (bytes, MAGIC, strlen (MAGIC)) != 0)
    return refuse (error, NAER_HANDOVER_ERROR_OTHER_FILE, "not one");
  if (length < NAER_SEALED_HEAD_BYTES + SEAL_BYTES)
    return refuse (error, NAER_HANDOVER_ERROR_DAMAGED, "cut short");
  sum_up (bytes, sum);
  if (get_number (bytes + 8, 4) > VERSION)
    return refuse (error, NAER_HANDOVER_ERROR_NEWER, "a newer version");
  read_parameters (bytes, &derivation);
  if (memcmp (sum, bytes + SUM_AT, sizeof sum) != 0 || get_number (bytes + 8, 4) != VERSION ||
      !naer_derivation_is_sane (&derivation))
    return refuse (error, NAER_HANDOVER_ERROR_DAMAGED, "its head");
  return TRUE;
}

static gboolean
pull_pieces (Stream        *stream,
             const guint8  *bytes,
             gsize          length,
             char          *text,
             gsize         *text_length,
             GError       **error)
{
  gsize at = NAER_SEALED_HEAD_BYTES;

  for (guint8 tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;)
    {
      gsize piece = MIN (length - at, PIECE_BYTES + SEAL_BYTES);
      unsigned long long n = 0;

      if (piece < SEAL_BYTES ||
          crypto_secretstream_xchacha20poly1305_pull (stream, (guint8 *) text + *text_length, &n,
                                                      &tag, bytes + at, piece, bytes,
                                                      PROOF_AT) != 0)
        return refuse (error, NAER_HANDOVER_ERROR_DAMAGED, "a piece");
      *text_length += n;
      at += piece;
    }
  return at == length || refuse (error, NAER_HANDOVER_ERROR_DAMAGED, "more than its end");
}

static gboolean
start_stream (Stream            *stream,
              const guint8      *bytes,
              const NaerSecret  *passphrase,
              GError           **error)
{
  g_autoptr (NaerSecret) key = NULL;
  NaerDerivation derivation;
  guint8 nothing, tag;

  read_parameters (bytes, &derivation);
  key = naer_derivation_run (&derivation, passphrase,
                             crypto_secretstream_xchacha20poly1305_KEYBYTES, error);
  if (key == NULL)
    return FALSE;
  if (crypto_secretstream_xchacha20poly1305_init_pull (stream, bytes + STREAM_AT,
                                                       naer_secret_get_bytes (key)) == 0 &&
      crypto_secretstream_xchacha20poly1305_pull (stream, &nothing, NULL, &tag, bytes + PROOF_AT,
                                                  SEAL_BYTES, bytes, PROOF_AT) == 0)
    return TRUE;
  return refuse (error, NAER_HANDOVER_ERROR_PASSPHRASE, "the passphrase");
}

/**
 * naer_sealed_open:
 * @bytes: the bytes of a file
 * @length: how many
 * @passphrase: what opens it
 * @text_length: (out): how many bytes of text
 * @error: return location for a #NaerHandoverError
 *
 * Opens a sealed text: all of it or nothing. Takes its time, as is meant.
 *
 * Returns: (transfer full) (nullable): the text, with a zero after its end; wipe it when done
 */
char *
naer_sealed_open (const guint8      *bytes,
                  gsize              length,
                  const NaerSecret  *passphrase,
                  gsize             *text_length,
                  GError           **error)
{
  g_autofree char *text = NULL;
  gboolean whole;
  Stream stream;

  *text_length = 0;
  if (sodium_init () < 0)
    g_error ("libsodium cannot be used");
  if (!naer_sealed_check (bytes, length, error) ||
      !start_stream (&stream, bytes, passphrase, error))
    return NULL;
  text = g_malloc0 (length - NAER_SEALED_HEAD_BYTES + 1);
  whole = pull_pieces (&stream, bytes, length, text, text_length, error);
  sodium_memzero (&stream, sizeof stream);
  if (whole)
    return g_steal_pointer (&text);
  sodium_memzero (text, length - NAER_SEALED_HEAD_BYTES);
  return NULL;
}
