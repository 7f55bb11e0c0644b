/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>
#include <string.h>

#include "lint/naer-lint.h"
#include "naer-bench-parts.h"
#include "naer-measure.h"

/* A text of 2 000 characters checked for what does not belong in it: while somebody types, each
 * check has to be over before it is noticed. */

#define GOAL_MS 2.0
#define LENGTH 2000
#define ROUNDS 301

static char *
make_text (void)
{
  static const char *const sentences[] = {
    "Kan løfte inntil 10 kilo, men ikke over skulderhøyde. ",
    "Jobber 50 prosent, fordelt på mandag, onsdag og fredag, og møter på rom B12. ",
    "Ansatt ønsker å prøve kortere dager og slippe nattevakter til og med 15. desember. ",
    "Hun går til psykolog hver onsdag, og moren har kreft. ",
    "Tiltaket evalueres 30. november av leder og ansatt sammen, og planen sendes til sykmelder. ",
  };
  GString *text = g_string_new (NULL);

  for (guint i = 0; g_utf8_strlen (text->str, -1) < LENGTH; i++)
    g_string_append (text, sentences[i % G_N_ELEMENTS (sentences)]);
  return g_string_free_and_steal (text);
}

static void
check (gpointer data)
{
  g_autoptr (GArray) marks = naer_lint_check (data);

  g_assert (marks->len > 5);
}

gboolean
naer_bench_lint (const char *folder)
{
  g_autofree char *text = make_text ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  double middle;

  check (text);
  for (guint i = 0; i < ROUNDS; i++)
    {
      gint64 begin = g_get_monotonic_time ();
      double time;

      check (text);
      time = (g_get_monotonic_time () - begin) / 1000.0;
      g_array_append_val (times, time);
    }
  middle = naer_measure_median (times);
  g_print ("%-28s ours %8.3f ms  %ld characters  goal %.2f  %s\n", "lint-2000", middle,
           g_utf8_strlen (text, -1), GOAL_MS, middle <= GOAL_MS ? "ok" : "missed");
  return middle <= GOAL_MS;
}
