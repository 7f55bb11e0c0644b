/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "patterns/naer-exact.h"

#include <math.h>

/*
 * Exact probabilities of counts: no normal approximation, since the counts of one person are small.
 */

/* Counts whose probability differs by less than this are as unlikely as each other. */
#define SAME_PROBABILITY (1.0 + 1e-7)

static double
probability (int    k,
             int    n,
             double p)
{
  if (p <= 0.0)
    return k == 0;
  if (p >= 1.0)
    return k == n;
  return exp (lgamma (n + 1.0) - lgamma (k + 1.0) - lgamma (n - k + 1.0) + k * log (p) +
              (n - k) * log1p (-p));
}

/**
 * naer_binomial_tail:
 * @k: a count
 * @n: of how many, at least 0
 * @p: the probability of each, 0 to 1
 *
 * Returns: the exact probability of @k or more of @n
 */
double
naer_binomial_tail (int    k,
                    int    n,
                    double p)
{
  double sum = 0.0;

  g_return_val_if_fail (n >= 0 && p >= 0.0 && p <= 1.0, 1.0);

  if (k <= 0)
    return 1.0;
  for (int i = n; i >= k; i--)
    sum += probability (i, n, p);
  return MIN (sum, 1.0);
}

/**
 * naer_binomial_two_sided:
 * @k: a count
 * @n: of how many, at least 0
 * @p: the probability of each, 0 to 1
 *
 * The exact test of @k of @n against @p, to both sides.
 *
 * Returns: the probability of all counts that are not more likely than @k
 */
double
naer_binomial_two_sided (int    k,
                         int    n,
                         double p)
{
  double own, sum = 0.0;

  g_return_val_if_fail (n >= 0 && k >= 0 && k <= n && p >= 0.0 && p <= 1.0, 1.0);

  own = probability (k, n, p) * SAME_PROBABILITY;
  for (int i = 0; i <= n; i++)
    if (probability (i, n, p) <= own)
      sum += probability (i, n, p);
  return MIN (sum, 1.0);
}

static int
compare_tails (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  const double *tails = user_data;
  double first = tails[*(const guint *) a], second = tails[*(const guint *) b];

  return (first > second) - (first < second);
}

/**
 * naer_benjamini_hochberg:
 * @tails: (array length=n): probabilities of tests that were made together
 * @n: how many
 * @adjusted: (array length=n) (out caller-allocates): the adjusted probabilities, in the same order
 *
 * Adjusts for having looked at many, so that the share of false finds among those below a limit is
 * kept below it (Benjamini and Hochberg 1995).
 */
void
naer_benjamini_hochberg (const double *tails,
                         guint         n,
                         double       *adjusted)
{
  g_autofree guint *order = g_new (guint, n);
  double least = 1.0;

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_sort_array (order, n, sizeof *order, compare_tails, (gpointer) tails);
  for (guint rank = n; rank > 0; rank--)
    {
      least = MIN (least, tails[order[rank - 1]] * n / rank);
      adjusted[order[rank - 1]] = least;
    }
}
