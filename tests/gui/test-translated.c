/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-known-texts.h"
#include "naer-shots.h"
#include "naer-walk.h"

/*
 * In the language that nobody speaks, each translated text is in brackets. What has none, and is not
 * data, was never asked to be translated.
 */

static GHashTable *seen; /* texts */

typedef struct
{
  NaerKnownTexts *known;
  const char *scene;
  guint n_texts;
} Look;

static void
check_text_cb (const char *where,
               const char *text,
               gpointer    user_data)
{
  Look *look = user_data;
  g_autofree char *rest = NULL;

  look->n_texts++;
  if (!g_hash_table_add (seen, g_strdup (text)))
    return;
  rest = naer_known_texts_get_rest (look->known, text);
  if (rest == NULL)
    return;
  g_test_message ("%s: ‘%s’ in ‘%s’: %s", look->scene, rest, text, where);
  g_test_fail ();
}

static void
test_scenes (void)
{
  g_autoptr (GPtrArray) scenes = naer_shots_choose_wanted ();
  g_autoptr (NaerStage) stage = naer_stage_new (1280, 860);
  g_autoptr (NaerKnownTexts) known =
    naer_known_texts_new (naer_session_get_facts (naer_stage_get_session (stage)));
  Look look = { known, NULL, 0 };

  naer_known_texts_add_files (known, "gui", "naer-shots-*.c");
  naer_known_texts_add_files (known, "gui", "naer-sample-plan.c");
  naer_known_texts_add_files (known, "data/import", "fravaer-*.csv");
  for (guint i = 0; i < scenes->len; i++)
    {
      const NaerScene *scene = scenes->pdata[i];

      look.scene = scene->name;
      g_assert_true (naer_stage_enter (stage, scene));
      naer_walk_texts (GTK_WIDGET (stage->window), check_text_cb, &look);
      naer_stage_leave (stage);
    }
  /* that the walk sees what is there */
  g_assert_cmpuint (look.n_texts, >, scenes->len * 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_test_add_func ("/gui/translated/scenes", test_scenes);
  naer_walk_ignore_fit ();
  return naer_stage_run_tests ();
}
