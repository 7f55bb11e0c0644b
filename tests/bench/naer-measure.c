/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-measure.h"

#include <glib/gstdio.h>

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

/**
 * naer_measure_median:
 * @values: (element-type double): what was measured; it is sorted
 *
 * Returns: the value in the middle
 */
double
naer_measure_median (GArray *values)
{
  g_assert (values->len > 0);
  g_array_sort (values, compare);
  return g_array_index (values, double, values->len / 2);
}

static double
time_of (NaerWork work,
         gpointer data)
{
  gint64 begin = g_get_monotonic_time ();

  work (data);
  return (g_get_monotonic_time () - begin) / 1000.0;
}

/**
 * naer_measure_compare:
 * @ours: our work
 * @theirs: the work that ours is compared with
 * @data: data for both
 * @rounds: how many times each is done
 * @our_median: (out): in milliseconds
 * @their_median: (out): in milliseconds
 *
 * Does both in turn, so that what disturbs the machine disturbs both, after a round to warm up.
 */
void
naer_measure_compare (NaerWork  ours,
                      NaerWork  theirs,
                      gpointer  data,
                      guint     rounds,
                      double   *our_median,
                      double   *their_median)
{
  g_autoptr (GArray) our_times = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) their_times = g_array_new (FALSE, FALSE, sizeof (double));

  ours (data);
  theirs (data);
  for (guint i = 0; i < rounds; i++)
    {
      double our_time = time_of (ours, data), their_time = time_of (theirs, data);

      g_array_append_val (our_times, our_time);
      g_array_append_val (their_times, their_time);
    }
  *our_median = naer_measure_median (our_times);
  *their_median = naer_measure_median (their_times);
}

/**
 * naer_measure_tell:
 * @name: what was measured
 * @ours: our value
 * @theirs: the value that it is compared with
 * @goal: how many times theirs ours may be
 * @unit: the unit of both
 *
 * Prints a measure as a line.
 *
 * Returns: whether the goal is met
 */
gboolean
naer_measure_tell (const char *name,
                   double      ours,
                   double      theirs,
                   double      goal,
                   const char *unit)
{
  double ratio = ours / theirs;
  gboolean met = ratio <= goal;

  g_print ("%-28s ours %8.3f %s  theirs %8.3f %s  ratio %5.2f  goal %.2f  %s\n", name, ours, unit,
           theirs,
           unit, ratio, goal, met ? "ok" : "missed");
  return met;
}

/**
 * naer_measure_remove_folder:
 * @folder: the path of a folder that holds files only
 *
 * Removes what a measure wrote.
 */
void
naer_measure_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  for (const char *name; dir != NULL && (name = g_dir_read_name (dir)) != NULL;)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
}
