/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "statistics/naer-small-groups.h"

/**
 * naer_is_small_group:
 * @people: how many people
 *
 * Whether figures of so few people say something of one of them. A group of nobody says nothing.
 */
gboolean
naer_is_small_group (int people)
{
  return people > 0 && people < NAER_SMALL_GROUP;
}

static guint
find_smallest_shown (const int      *people,
                     const gboolean *hidden,
                     guint           n)
{
  guint smallest = n;

  for (guint i = 0; i < n; i++)
    if (!hidden[i] && people[i] > 0 && (smallest == n || people[i] < people[smallest]))
      smallest = i;
  return smallest;
}

/* What is hidden can be worked out when it is one group, or when all of it together is a small one:
   the whole less what is shown. */
static gboolean
can_be_worked_out (const int      *people,
                   const gboolean *hidden,
                   guint           n)
{
  int n_hidden = 0, n_people = 0;

  for (guint i = 0; i < n; i++)
    if (hidden[i])
      {
        n_hidden++;
        n_people += people[i];
      }
  return n_hidden == 1 || naer_is_small_group (n_people);
}

/**
 * naer_small_groups_hide:
 * @people: (array length=n): how many people are in each group
 * @n: how many groups, which share out all people between them
 * @hidden: (array length=n) (out caller-allocates): whether the figures of each are hidden
 *
 * Hides the groups with few people, and as many others, the smallest first, as it takes for what is
 * hidden not to be the whole less what is shown. The whole may be shown unless it is small itself.
 */
void
naer_small_groups_hide (const int *people,
                        guint      n,
                        gboolean  *hidden)
{
  for (guint i = 0; i < n; i++)
    hidden[i] = naer_is_small_group (people[i]);
  while (can_be_worked_out (people, hidden, n))
    {
      guint smallest = find_smallest_shown (people, hidden, n);

      if (smallest == n)
        return;
      hidden[smallest] = TRUE;
    }
}
