/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "json/naer-json-stream.h"
#include "json/naer-json-writer.h"

/* What is written member by member is what is written from a tree, but for the spaces that the tree
   gets inside an object without members. */

static char *
random_text (GRand *rand)
{
  static const char *const pieces[] = { "a", "\"", "\\", "/", "\n", "\t", "\r", "\b", "\f", "\x01", "\x1f",
                                        "\x7f", " ", "å", "–", "\xf0\x9f\x99\x82", "{", "]", ":", "," };
  g_autoptr (GString) text = g_string_new (NULL);

  for (int n = g_rand_int_range (rand, 0, 8); n > 0; n--)
    g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static void
add_random (GRand          *rand,
            NaerJsonStream *json,
            const char     *member,
            int             depth)
{
  char bracket;

  switch (g_rand_int_range (rand, 0, depth > 3 ? 5 : 7))
    {
    case 0:
      naer_json_stream_add_text (json, member, NULL);
      return;
    case 1:
      naer_json_stream_add_day (json, member, g_rand_int_range (rand, 0, NAER_DAY_MAX));
      return;
    case 2:
      naer_json_stream_add_int (json, member, g_rand_int (rand) - (gint64) G_MAXINT32);
      return;
    case 3:
      naer_json_stream_add_boolean (json, member, g_rand_boolean (rand));
      return;
    case 4:
      {
        g_autofree char *text = random_text (rand);

        naer_json_stream_add_text (json, member, text);
        return;
      }
    default:
      break;
    }
  bracket = g_rand_boolean (rand) ? '{' : '[';
  naer_json_stream_begin (json, member, bracket);
  for (int n = g_rand_int_range (rand, 0, 4); n > 0; n--)
    {
      g_autofree char *text = random_text (rand);
      g_autofree char *name = g_strdup_printf ("%d%s", n, text);

      add_random (rand, json, bracket == '{' ? name : NULL, depth + 1);
    }
  naer_json_stream_end (json);
}

static void
assert_as_from_a_tree (const char *written,
                       gboolean    pretty)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) tree = json_from_string (written, &error);
  g_autoptr (GRegex) spaces = g_regex_new ("\\{ +\\}", G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autofree char *from_tree = NULL, *expected = NULL;

  g_assert_no_error (error);
  from_tree = naer_json_to_text (tree, pretty);
  expected = g_regex_replace_literal (spaces, from_tree, -1, 0, "{}", G_REGEX_MATCH_DEFAULT, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (written, ==, expected);
}

static void
test_as_from_a_tree (void)
{
  int n_documents = g_getenv ("NAERVAER_SOAK") != NULL ? 100000 : 1000;
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (int i = 0; i < n_documents; i++)
    {
      gboolean pretty = g_rand_boolean (rand);
      g_autoptr (NaerJsonStream) json = naer_json_stream_new (pretty);

      naer_json_stream_begin (json, NULL, '{');
      add_random (rand, json, "a", 0);
      add_random (rand, json, "b", 0);
      naer_json_stream_end (json);
      assert_as_from_a_tree (naer_json_stream_get_text (json), pretty);
    }
}

/* Text that is taken in pieces is the same as taken at once. */
static void
test_in_pieces (void)
{
  g_autoptr (NaerJsonStream) json = naer_json_stream_new (TRUE);
  g_autoptr (GStrvBuilder) pieces = g_strv_builder_new ();
  g_auto (GStrv) taken = NULL;
  g_autofree char *text = NULL;

  naer_json_stream_begin (json, NULL, '{');
  naer_json_stream_begin (json, "list", '[');
  for (int i = 0; i < 3; i++)
    {
      naer_json_stream_add_int (json, NULL, i);
      g_strv_builder_add (pieces, naer_json_stream_get_text (json));
      naer_json_stream_forget_text (json);
    }
  naer_json_stream_end (json);
  naer_json_stream_end (json);
  g_strv_builder_add (pieces, naer_json_stream_get_text (json));
  taken = g_strv_builder_end (pieces);
  text = g_strjoinv ("", taken);
  assert_as_from_a_tree (text, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json-stream/as-from-a-tree", test_as_from_a_tree);
  g_test_add_func ("/json-stream/in-pieces", test_in_pieces);
  return g_test_run ();
}
