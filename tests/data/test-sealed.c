/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>

#include "handover/naer-handover-error.h"
#include "handover/naer-sealed.h"
#include "naer-data-test.h"

#define PIECE_BYTES (65536 + 17)

static GBytes *
seal (const char *text,
      gsize       length)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = naer_sealed_new (text, length, passphrase, NAER_KEY_COST_TEST, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
assert_refused_by (const guint8      *bytes,
                   gsize              length,
                   const char        *words,
                   NaerHandoverError  code)
{
  g_autoptr (NaerSecret) passphrase = naer_secret_new_text (words);
  g_autoptr (GError) error = NULL;
  gsize text_length = 0;

  g_assert_null (naer_sealed_open (bytes, length, passphrase, &text_length, &error));
  g_assert_error (error, NAER_HANDOVER_ERROR, (int) code);
}

static void
assert_refused (const guint8      *bytes,
                gsize              length,
                NaerHandoverError  code)
{
  assert_refused_by (bytes, length, NAER_TEST_PASSPHRASE, code);
}

static char *
random_text (gsize length)
{
  char *text = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    text[i] = (char) g_test_rand_int_range (1, 128);
  text[length] = '\0';
  return text;
}

static void
test_round_trip (void)
{
  static const gsize lengths[] = { 0, 1, 65535, 65536, 65537, 131072, 200001 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *text = random_text (lengths[i]);
      g_autoptr (GBytes) bytes = seal (text, lengths[i]);
      g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
      g_autoptr (GError) error = NULL;
      g_autofree char *opened = NULL;
      gsize length = 0;

      opened = naer_sealed_open (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                 passphrase, &length, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (opened, length, text, lengths[i]);
    }
}

static void
test_same_text_differs (void)
{
  g_autoptr (GBytes) one = seal ("Kari", 4);
  g_autoptr (GBytes) other = seal ("Kari", 4);

  g_assert_cmpuint (g_bytes_get_size (one), ==, g_bytes_get_size (other));
  g_assert_false (g_bytes_equal (one, other));
}

static NaerHandoverError
expected_at (gsize at)
{
  return at < 8 ? NAER_HANDOVER_ERROR_OTHER_FILE : NAER_HANDOVER_ERROR_DAMAGED;
}

/* Each byte of a short file, with each bit turned. The version is said to be newer when it is. */
static void
test_each_bit (void)
{
  g_autoptr (GBytes) sealed = seal ("Kari Nordmann", 13);
  gsize length = g_bytes_get_size (sealed);
  g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (sealed, NULL), length);

  for (gsize at = 0; at < length; at++)
    for (guint bit = 0; bit < 8; bit++)
      {
        bytes[at] ^= (guint8) (1 << bit);
        if (at >= 8 && at < 12 && !(at == 8 && bit == 0))
          assert_refused (bytes, length, NAER_HANDOVER_ERROR_NEWER);
        else
          assert_refused (bytes, length, expected_at (at));
        bytes[at] ^= (guint8) (1 << bit);
      }
}

static void
test_each_length (void)
{
  g_autoptr (GBytes) sealed = seal ("Kari Nordmann", 13);
  const guint8 *bytes = g_bytes_get_data (sealed, NULL);
  gsize length = g_bytes_get_size (sealed);
  g_autofree guint8 *longer = g_malloc0 (length + 40);

  for (gsize n = 0; n < length; n++)
    assert_refused (bytes, n, expected_at (n));
  memcpy (longer, bytes, length);
  for (gsize n = length + 1; n <= length + 40; n++)
    assert_refused (longer, n, NAER_HANDOVER_ERROR_DAMAGED);
}

/* Pieces that are moved, doubled or left out, and random single bytes of a long file. */
static void
test_pieces (void)
{
  const gsize text_length = 3 * 65536 + 100;
  g_autofree char *text = random_text (text_length);
  g_autoptr (GBytes) sealed = seal (text, text_length);
  const guint8 *original = g_bytes_get_data (sealed, NULL);
  gsize length = g_bytes_get_size (sealed);
  g_autofree guint8 *bytes = g_memdup2 (original, length);
  guint8 *first = bytes + NAER_SEALED_HEAD_BYTES;

  memcpy (first, original + NAER_SEALED_HEAD_BYTES + PIECE_BYTES, PIECE_BYTES);
  assert_refused (bytes, length, NAER_HANDOVER_ERROR_DAMAGED);
  memcpy (first + PIECE_BYTES, original + NAER_SEALED_HEAD_BYTES, PIECE_BYTES);
  assert_refused (bytes, length, NAER_HANDOVER_ERROR_DAMAGED);
  memcpy (bytes, original, length);
  memmove (first + PIECE_BYTES, first + 2 * PIECE_BYTES,
           length - NAER_SEALED_HEAD_BYTES - 2 * PIECE_BYTES);
  assert_refused (bytes, length - PIECE_BYTES, NAER_HANDOVER_ERROR_DAMAGED);
  assert_refused (original, NAER_SEALED_HEAD_BYTES + PIECE_BYTES, NAER_HANDOVER_ERROR_DAMAGED);
  for (guint i = 0; i < 100; i++)
    {
      gsize at = (gsize) g_test_rand_int_range (NAER_SEALED_HEAD_BYTES, (int) length);

      memcpy (bytes, original, length);
      bytes[at] ^= (guint8) g_test_rand_int_range (1, 256);
      assert_refused (bytes, length, NAER_HANDOVER_ERROR_DAMAGED);
    }
}

static void
test_wrong_passphrase (void)
{
  static const char *const wrong[] = { "", "x", "riktig hest batteri stif",
                                       "riktig hest batteri stift ", "Riktig hest batteri stift" };
  g_autoptr (GBytes) sealed = seal ("Kari Nordmann", 13);

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    assert_refused_by (g_bytes_get_data (sealed, NULL), g_bytes_get_size (sealed), wrong[i],
                       NAER_HANDOVER_ERROR_PASSPHRASE);
}

/* Someone who knows the form can make its sum fit; what is sealed is still not to be had. */
static void
test_forged_head (void)
{
  g_autoptr (GBytes) sealed = seal ("Kari Nordmann", 13);
  gsize length = g_bytes_get_size (sealed);

  for (gsize at = 12; at < 81; at++)
    {
      g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (sealed, NULL), length);
      g_autoptr (NaerSecret) passphrase = naer_secret_new_text (NAER_TEST_PASSPHRASE);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      gsize n = 0;

      /* What is asked of the machine stays small. */
      if (at >= 13 && at < 24)
        continue;
      bytes[at] ^= 2;
      crypto_generichash (bytes + 81, 16, bytes, 81, NULL, 0);
      text = naer_sealed_open (bytes, length, passphrase, &n, &error);
      g_assert_null (text);
      g_assert_error (error, NAER_HANDOVER_ERROR, NAER_HANDOVER_ERROR_PASSPHRASE);
    }
}

static void
test_senseless_cost (void)
{
  g_autoptr (GBytes) sealed = seal ("Kari Nordmann", 13);
  gsize length = g_bytes_get_size (sealed);
  g_autofree guint8 *bytes = g_memdup2 (g_bytes_get_data (sealed, NULL), length);

  bytes[20] = 0xff;
  crypto_generichash (bytes + 81, 16, bytes, 81, NULL, 0);
  assert_refused (bytes, length, NAER_HANDOVER_ERROR_DAMAGED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sealed/round-trip", test_round_trip);
  g_test_add_func ("/sealed/same-text-differs", test_same_text_differs);
  g_test_add_func ("/sealed/each-bit", test_each_bit);
  g_test_add_func ("/sealed/each-length", test_each_length);
  g_test_add_func ("/sealed/pieces", test_pieces);
  g_test_add_func ("/sealed/wrong-passphrase", test_wrong_passphrase);
  g_test_add_func ("/sealed/forged-head", test_forged_head);
  g_test_add_func ("/sealed/senseless-cost", test_senseless_cost);
  return g_test_run ();
}
