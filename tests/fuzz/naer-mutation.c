/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-mutation.h"

#include <string.h>

#define MAX_ADDED_BYTES (64 * 1024)
#define MAX_TOKENS 2000
#define MAX_TOKEN_BYTES 40
#define MAX_STEPS 6

struct _NaerMutation
{
  GPtrArray *corpus; /* GBytes */
  GPtrArray *tokens; /* GBytes: words of the corpus, and what readers stumble over */
  guint32 seed;
  guint max_bytes;
};

typedef struct
{
  const char *bytes;
  guint length;
} Token;

#define TOKEN(text) { text, sizeof text - 1 }

static const Token stumbling_blocks[] = {
  TOKEN (""), TOKEN ("\0"), TOKEN ("\xff"), TOKEN ("\xef\xbb\xbf"), TOKEN ("\xff\xfe"), TOKEN ("\xc3"),
  TOKEN ("\xe2\x80\x8b"), TOKEN ("\r"), TOKEN ("\n"), TOKEN ("\r\n"), TOKEN ("\t"), TOKEN (";"), TOKEN (","),
  TOKEN ("\""), TOKEN ("\"\""), TOKEN ("\\"), TOKEN ("\\u0000"), TOKEN ("\\ud800"), TOKEN ("\\u00e6"),
  TOKEN ("null"), TOKEN ("true"), TOKEN ("false"), TOKEN ("{}"), TOKEN ("[]"), TOKEN ("[[["), TOKEN ("]]]"),
  TOKEN ("{\"a\":"), TOKEN ("}"), TOKEN ("0"), TOKEN ("-1"), TOKEN ("1"), TOKEN ("100"), TOKEN ("101"),
  TOKEN ("0.5"), TOKEN ("1e999"), TOKEN ("-0"), TOKEN ("2147483647"), TOKEN ("2147483648"),
  TOKEN ("-2147483649"), TOKEN ("4294967296"), TOKEN ("9223372036854775808"), TOKEN ("NaN"), TOKEN ("%s%n"),
  TOKEN ("2026-02-29"), TOKEN ("2024-02-29"), TOKEN ("9999-12-31"), TOKEN ("0001-01-01"), TOKEN ("1900-01-01"),
  TOKEN ("31.12.9999"), TOKEN ("00.00.0000"), TOKEN ("[passphrase]"), TOKEN ("="), TOKEN ("#"),
};

static void
add_token (GHashTable *seen,
           GPtrArray  *tokens,
           const char *bytes,
           gsize       length)
{
  g_autofree char *word = g_strndup (bytes, length);

  if (length == 0 || length > MAX_TOKEN_BYTES || tokens->len >= MAX_TOKENS ||
      !g_hash_table_add (seen, g_steal_pointer (&word)))
    return;
  g_ptr_array_add (tokens, g_bytes_new (bytes, length));
}

static gboolean
is_word (char byte)
{
  return g_ascii_isalnum (byte) || (byte & 0x80) != 0 || strchr ("_-.+", byte) != NULL;
}

static void
collect_tokens (GPtrArray  *tokens,
                GHashTable *seen,
                GBytes     *bytes)
{
  gsize size = 0, from = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i <= size; i++)
    if (i == size || data[i] == '\0' || !is_word (data[i]))
      {
        add_token (seen, tokens, data + from, i - from);
        from = i + 1;
      }
}

/**
 * naer_mutation_new:
 * @corpus: (element-type GBytes): what inputs are made from; not empty
 * @seed: what they are drawn by
 *
 * Returns: (transfer full): the maker
 */
NaerMutation *
naer_mutation_new (GPtrArray *corpus,
                   guint32    seed)
{
  NaerMutation *self = g_new0 (NaerMutation, 1);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  self->corpus = g_ptr_array_ref (corpus);
  self->seed = seed;
  self->tokens = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  for (guint i = 0; i < G_N_ELEMENTS (stumbling_blocks); i++)
    g_ptr_array_add (self->tokens, g_bytes_new_static (stumbling_blocks[i].bytes, stumbling_blocks[i].length));
  self->max_bytes = MAX_ADDED_BYTES;
  for (guint i = 0; i < corpus->len; i++)
    {
      collect_tokens (self->tokens, seen, corpus->pdata[i]);
      self->max_bytes = MAX (self->max_bytes, MAX_ADDED_BYTES + (guint) g_bytes_get_size (corpus->pdata[i]));
    }
  return self;
}

/**
 * naer_mutation_free:
 * @self: (transfer full) (nullable): the maker
 *
 * Frees it.
 */
void
naer_mutation_free (NaerMutation *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->corpus);
  g_ptr_array_unref (self->tokens);
  g_free (self);
}

/* --- steps --- */

static guint
draw (GRand *rand,
      guint  n)
{
  return n > 1 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

/* Most ranges are short, some are long. */
static guint
draw_length (GRand *rand,
             guint  longest)
{
  guint scale = 1u << draw (rand, 13);

  return draw (rand, MIN (scale, longest) + 1);
}

static GBytes *
draw_bytes (GRand     *rand,
            GPtrArray *from)
{
  return from->pdata[draw (rand, from->len)];
}

static void
replace (GByteArray   *input,
         guint         max_bytes,
         guint         from,
         guint         length,
         const guint8 *bytes,
         gsize         n_bytes)
{
  guint tail = input->len - from - length;
  guint fits = (guint) MIN (n_bytes, max_bytes - MIN (max_bytes, input->len - length));
  g_autofree guint8 *copy = g_memdup2 (bytes, fits), *rest = g_memdup2 (input->data + from + length, tail);

  g_byte_array_set_size (input, from);
  if (fits > 0)
    g_byte_array_append (input, copy, fits);
  if (tail > 0)
    g_byte_array_append (input, rest, tail);
}

static void
change_byte (GByteArray *input,
             GRand      *rand)
{
  static const guint8 interesting[] = { 0, 1, 0x7f, 0x80, 0xff, '\n', ' ', '"', '0', '9', '-', '{' };
  guint at = draw (rand, input->len);

  if (draw (rand, 2) == 0)
    input->data[at] ^= (guint8) (1u << draw (rand, 8));
  else
    input->data[at] = draw (rand, 2) == 0 ? interesting[draw (rand, G_N_ELEMENTS (interesting))]
                                          : (guint8) draw (rand, 256);
}

static void
remove_range (GByteArray *input,
              GRand      *rand)
{
  guint from = draw (rand, input->len);

  replace (input, input->len, from, draw_length (rand, input->len - from), NULL, 0);
}

/* A range once more, or many times: deep nesting, long rows. */
static void
repeat_range (GByteArray *input,
              GRand      *rand,
              guint       max_bytes)
{
  guint from = draw (rand, input->len);
  guint length = draw_length (rand, MIN (input->len - from, 256));
  guint times = draw (rand, 8) == 0 ? 1 + draw (rand, 4000) : 1;
  g_autoptr (GByteArray) range = g_byte_array_new ();

  for (guint i = 0; i < times && range->len + length <= MAX_ADDED_BYTES; i++)
    g_byte_array_append (range, input->data + from, length);
  replace (input, max_bytes, from, 0, range->data, range->len);
}

static void
splice_other (GByteArray *input,
              GRand      *rand,
              GPtrArray  *corpus,
              guint       max_bytes)
{
  gsize size = 0;
  const guint8 *other = g_bytes_get_data (draw_bytes (rand, corpus), &size);
  guint from = draw (rand, input->len), other_from = draw (rand, (guint) size);
  guint length = draw_length (rand, (guint) size - other_from);

  if (other != NULL)
    replace (input, max_bytes, from, draw_length (rand, input->len - from), other + other_from, length);
}

/* The word at a place becomes another word. */
static void
exchange_word (GByteArray *input,
               GRand      *rand,
               GPtrArray  *tokens,
               guint       max_bytes)
{
  guint at = draw (rand, input->len), from = at, to = at;
  gsize size = 0;
  const guint8 *token = g_bytes_get_data (draw_bytes (rand, tokens), &size);

  while (from > 0 && is_word ((char) input->data[from - 1]))
    from--;
  while (to < input->len && is_word ((char) input->data[to]))
    to++;
  replace (input, max_bytes, from, draw (rand, 4) == 0 ? 0 : to - from, token, size);
}

static void
swap_ranges (GByteArray *input,
             GRand      *rand)
{
  guint a = draw (rand, input->len), b = draw (rand, input->len);
  guint length = draw_length (rand, MIN (input->len - MAX (a, b), MAX (a, b) - MIN (a, b)));

  for (guint i = 0; i < length; i++)
    {
      guint8 byte = input->data[a + i];

      input->data[a + i] = input->data[b + i];
      input->data[b + i] = byte;
    }
}

static void
take_step (const NaerMutation *self,
           GByteArray         *input,
           GRand              *rand)
{
  guint step = draw (rand, 16);

  if (input->len == 0)
    g_byte_array_append (input, (const guint8 *) "0", 1);
  if (step < 3)
    change_byte (input, rand);
  else if (step < 5)
    remove_range (input, rand);
  else if (step < 7)
    repeat_range (input, rand, self->max_bytes);
  else if (step < 9)
    splice_other (input, rand, self->corpus, self->max_bytes);
  else if (step < 14)
    exchange_word (input, rand, self->tokens, self->max_bytes);
  else if (step < 15)
    swap_ranges (input, rand);
  else
    g_byte_array_set_size (input, draw (rand, input->len + 1));
}

/**
 * naer_mutation_make:
 * @self: the maker
 * @number: which input
 *
 * Returns: (transfer full): the input of that number
 */
GByteArray *
naer_mutation_make (const NaerMutation *self,
                    guint32             number)
{
  const guint32 seeds[] = { self->seed, number };
  g_autoptr (GRand) rand = g_rand_new_with_seed_array (seeds, G_N_ELEMENTS (seeds));
  GByteArray *input = g_byte_array_new ();
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (draw_bytes (rand, self->corpus), &size);
  guint n_steps = 1 + draw (rand, MAX_STEPS);

  if (size > 0)
    g_byte_array_append (input, data, (guint) size);
  for (guint i = 0; i < n_steps; i++)
    take_step (self, input, rand);
  return input;
}
