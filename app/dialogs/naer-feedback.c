/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-feedback.h"

typedef struct
{
  int field;
  NaerFeedbackLevel level;
  char *text;
} Item;

struct _NaerFeedback
{
  GArray *items;
};

static void
item_clear (gpointer item)
{
  g_free (((Item *) item)->text);
}

/**
 * naer_feedback_new:
 *
 * Returns: (transfer full): feedback that says nothing, so that all is well
 */
NaerFeedback *
naer_feedback_new (void)
{
  NaerFeedback *self = g_new0 (NaerFeedback, 1);

  self->items = g_array_new (FALSE, FALSE, sizeof (Item));
  g_array_set_clear_func (self->items, item_clear);
  return self;
}

/**
 * naer_feedback_free:
 * @self: (transfer full) (nullable): feedback
 *
 * Frees it.
 */
void
naer_feedback_free (NaerFeedback *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->items);
  g_free (self);
}

static const Item *
find_first (NaerFeedback      *self,
            NaerFeedbackLevel  level)
{
  for (guint i = 0; i < self->items->len; i++)
    if (g_array_index (self->items, Item, i).level == level)
      return &g_array_index (self->items, Item, i);
  return NULL;
}

/**
 * naer_feedback_get_passed:
 * @self: feedback
 *
 * Returns: whether it can be saved
 */
gboolean
naer_feedback_get_passed (NaerFeedback *self)
{
  return find_first (self, NAER_FEEDBACK_MISSING) == NULL &&
         find_first (self, NAER_FEEDBACK_WRONG) == NULL;
}

/**
 * naer_feedback_get_summary:
 * @self: feedback
 *
 * Returns: (transfer none) (nullable): the first thing that keeps it from being saved: what is
 *   wrong before what is missing
 */
const char *
naer_feedback_get_summary (NaerFeedback *self)
{
  const Item *item = find_first (self, NAER_FEEDBACK_WRONG);

  if (item == NULL)
    item = find_first (self, NAER_FEEDBACK_MISSING);
  return item != NULL ? item->text : NULL;
}

/**
 * naer_feedback_get_missing:
 * @self: feedback
 *
 * Returns: (transfer none) (nullable): the first thing that is missing, when nothing is wrong
 */
const char *
naer_feedback_get_missing (NaerFeedback *self)
{
  const Item *item = find_first (self, NAER_FEEDBACK_MISSING);

  return item != NULL && find_first (self, NAER_FEEDBACK_WRONG) == NULL ? item->text : NULL;
}

/**
 * naer_feedback_get_text:
 * @self: feedback
 * @field: a field
 * @level: (out) (optional): how much it matters
 *
 * Returns: (transfer none) (nullable): the weightiest that is said of the field
 */
const char *
naer_feedback_get_text (NaerFeedback      *self,
                        int                field,
                        NaerFeedbackLevel *level)
{
  const Item *found = NULL;

  for (guint i = 0; i < self->items->len; i++)
    {
      const Item *item = &g_array_index (self->items, Item, i);

      if (item->field == field && (found == NULL || item->level > found->level))
        found = item;
    }
  if (found != NULL && level != NULL)
    *level = found->level;
  return found != NULL ? found->text : NULL;
}

/**
 * naer_feedback_add:
 * @self: feedback
 * @field: a field
 * @level: how much it matters
 * @text: a short sentence
 *
 * Says something of a field.
 */
void
naer_feedback_add (NaerFeedback      *self,
                   int                field,
                   NaerFeedbackLevel  level,
                   const char        *text)
{
  naer_feedback_take (self, field, level, g_strdup (text));
}

/**
 * naer_feedback_take:
 * @self: feedback
 * @field: a field
 * @level: how much it matters
 * @text: (transfer full): a short sentence
 *
 * Says something of a field.
 */
void
naer_feedback_take (NaerFeedback      *self,
                    int                field,
                    NaerFeedbackLevel  level,
                    char              *text)
{
  Item item = { field, level, text };

  g_array_append_val (self->items, item);
}
