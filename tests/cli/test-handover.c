/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "naer-cli-test.h"
#include "naer-data-test.h"

/* The data file’s own passphrase is the first line, that of the file between leaders the second;
 * whoever receives gives them the other way round. */
#define FILE_WORDS "åtte grønne sykler"
#define GIVE NAER_TEST_PASSPHRASE "\n" FILE_WORDS "\n"
#define TAKE FILE_WORDS "\n" NAER_TEST_PASSPHRASE "\n"

static void
assert_answer (NaerAnswer  answer,
               int         exit,
               const char *said)
{
  if (answer.exit != exit || strstr (exit == 0 ? answer.out : answer.err, said) == NULL)
    g_error ("exit %d, out: %s, err: %s; expected exit %d and “%s”", answer.exit, answer.out,
             answer.err, exit, said);
  naer_answer_clear (&answer);
}

static void
place_with_people (NaerPlace *place,
                   guint      n_people)
{
  g_autoptr (NaerStore) store = NULL;
  g_autoptr (NaerFacts) facts = naer_test_facts (n_people, 2);
  g_autoptr (GPtrArray) changes = naer_changes_add_facts (facts);

  naer_place_init (place);
  store = naer_place_create (place);
  naer_test_apply (store, changes);
  naer_store_close (store, NULL);
}

static guint
count_people (NaerPlace *place)
{
  g_autoptr (NaerStore) store = naer_place_open (place);
  g_autoptr (NaerFacts) facts = naer_store_load (store, NULL);

  naer_assert_whole (store);
  return facts->employees->len;
}

static void
test_hand_over (void)
{
  NaerPlace kari, ola;
  g_autofree char *path = NULL;

  place_with_people (&kari, 3);
  place_with_people (&ola, 0);
  path = g_build_filename (kari.folder, "til-ola.naervaer-handover", NULL);
  assert_answer (naer_ctl (GIVE, "handover", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", NULL),
                 2, "--employee");
  assert_answer (naer_ctl (GIVE, "handover", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--employee=00009", NULL),
                 3, "00009");
  assert_answer (naer_ctl (GIVE, "handover", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--unit=Nord", NULL),
                 3, "Nord");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  assert_answer (naer_ctl (GIVE, "handover", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--employee=00001", "--employee=00003", NULL),
                 0, "");
  assert_answer (naer_ctl ("feil\n" NAER_TEST_PASSPHRASE "\n", "receive", path, "--database",
                           ola.path, "--passphrase-fd=3", "--file-passphrase-fd=3", "--lang=en",
                           NULL),
                 3, "passphrase does not open this file");
  assert_answer (naer_ctl (TAKE, "receive", path, "--database", ola.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--preview", "--json", NULL),
                 0, "\"written\" : false");
  g_assert_cmpuint (count_people (&ola), ==, 0);
  for (guint i = 0; i < 2; i++)
    {
      assert_answer (naer_ctl (TAKE, "receive", path, "--database", ola.path, "--passphrase-fd=3",
                               "--file-passphrase-fd=3", NULL),
                     0, i == 0 ? "new        9" : "same       10");
      g_assert_cmpuint (count_people (&ola), ==, 2);
    }
  naer_place_clear (&kari);
  naer_place_clear (&ola);
}

static void
test_deputy (void)
{
  NaerPlace kari, deputy;
  g_autofree char *path = NULL, *back = NULL, *until = naer_day_to_iso (naer_day_today () + 20);

  place_with_people (&kari, 2);
  naer_place_init (&deputy);
  path = g_build_filename (kari.folder, "til-vikar.naervaer-handover", NULL);
  back = g_build_filename (kari.folder, "fra-vikar.naervaer-handover", NULL);
  assert_answer (naer_ctl (GIVE, "deputy", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", NULL),
                 2, "--to");
  assert_answer (naer_ctl (GIVE, "deputy", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--to", until, NULL),
                 3, "nothing falls due");
  assert_answer (naer_ctl (GIVE, "deputy", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--to", until, "--employee=00002", NULL),
                 0, "");
  assert_answer (naer_ctl (TAKE, "receive", path, "--database", kari.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", "--lang=en", NULL),
                 4, "already");
  assert_answer (naer_ctl (TAKE, "receive", path, "--database", deputy.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", NULL),
                 0, "");
  g_assert_cmpuint (count_people (&deputy), ==, 1);
  assert_answer (naer_ctl (GIVE, "give-back", back, "--database", deputy.path, "--passphrase-fd=3",
                           "--file-passphrase-fd=3", NULL),
                 3, "nothing was noted");
  naer_place_clear (&kari);
  naer_place_clear (&deputy);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/handover/hand-over", test_hand_over);
  g_test_add_func ("/cli/handover/deputy", test_deputy);
  return g_test_run ();
}
