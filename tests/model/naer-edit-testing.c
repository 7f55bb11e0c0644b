/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-edit-testing.h"

#include "facts/naer-edit-history.h"
#include "facts/naer-record-edit.h"
#include "facts/naer-record-text.h"

#define STEPS 120
#define MOST_PARTS 6

/* More rounds when there is time for them. */
guint
edit_testing_rounds (guint n)
{
  return g_getenv ("NAERVAER_SOAK") != NULL ? n * 50 : n;
}

static GRand *
make_random (void)
{
  guint32 seed = (guint32) g_test_rand_int ();

  g_test_message ("seed %u", seed);
  return g_rand_new_with_seed (seed);
}

static NaerDay
random_day (GRand *random)
{
  return naer_day_from_ymd (2026, 1, 1) + g_rand_int_range (random, 0, 400);
}

static int
random_code (GRand           *random,
             const NaerField *field)
{
  return g_rand_int_range (random, 0, (int) g_strv_length ((char **) field->codes));
}

static char *
random_text (GRand *random)
{
  return g_rand_boolean (random) ? g_strdup_printf ("%d", g_rand_int_range (random, 0, 9)) : NULL;
}

static void
fill_part (GRand                 *random,
           const NaerRecordShape *shape,
           gpointer               part)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *member = &shape->fields[i];
      gpointer place = G_STRUCT_MEMBER_P (part, member->offset);

      if (member->kind == NAER_FIELD_TEXT)
        {
          g_free (*(char **) place);
          *(char **) place = g_strdup_printf ("%d", g_rand_int_range (random, 0, 9));
        }
      else if (member->kind == NAER_FIELD_CODE)
        *(int *) place = random_code (random, member);
      else if (member->kind == NAER_FIELD_DAY)
        *(NaerDay *) place = random_day (random);
      else if (member->kind == NAER_FIELD_KNOWN)
        *(int *) place = g_rand_int_range (random, -1, 2);
      else if (member->kind == NAER_FIELD_INT)
        *(int *) place = g_rand_int_range (random, 0, 2);
    }
}

static gpointer
edit_list (GRand           *random,
           NaerRecordType   type,
           gconstpointer    record,
           const NaerField *field)
{
  GPtrArray *parts = *(GPtrArray **) G_STRUCT_MEMBER_P (record, field->offset);
  int choice = parts->len > 0 ? g_rand_int_range (random, 0, 4) : 0;
  guint at = parts->len > 0 ? (guint) g_rand_int_range (random, 0, (int) parts->len) : 0;
  gpointer part, edited;

  if (choice == 2)
    return naer_record_without_part (type, record, field->name, at);
  if (choice == 3)
    return naer_record_moving_part (type, record, field->name, at,
                                    (guint) g_rand_int_range (random, 0, (int) parts->len));
  part = naer_shape_new (field->shape);
  fill_part (random, field->shape, part);
  edited = naer_record_with_part (type, record, field->name,
                                  choice == 0 && parts->len < MOST_PARTS ? parts->len : at, part);
  naer_shape_free (field->shape, part);
  return edited;
}

/* Some edit of any member of a record from @first_field on. */
gpointer
edit_testing_random (GRand         *random,
                     NaerRecordType type,
                     gconstpointer  record,
                     guint          first_field)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  const NaerField *field =
    &shape->fields[g_rand_int_range (random, (int) first_field, (int) shape->n_fields)];
  g_autofree char *text = random_text (random);

  switch (field->kind)
    {
    case NAER_FIELD_TEXT:
      return naer_record_with_text (type, record, field->name, text);
    case NAER_FIELD_DAY:
      return naer_record_with_day (type, record, field->name,
                                   g_rand_boolean (random) ? random_day (random) : NAER_DAY_NONE);
    case NAER_FIELD_KNOWN:
      return naer_record_with_number (type, record, field->name, g_rand_int_range (random, -1, 2));
    case NAER_FIELD_CODE:
      return naer_record_with_number (type, record, field->name, random_code (random, field));
    case NAER_FIELD_INT:
      return naer_record_with_number (type, record, field->name, g_rand_int_range (random, 0, 4));
    case NAER_FIELD_REAL:
      return naer_record_with_number (type, record, field->name, g_rand_int_range (random, 0, 101));
    case NAER_FIELD_RECORDS:
      return edit_list (random, type, record, field);
    case NAER_FIELD_ROW:
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
is_settled (const EditTesting *testing,
            gconstpointer      record)
{
  gpointer copy = naer_record_copy (testing->type, record);
  gboolean equal;

  testing->settle (copy);
  equal = naer_record_equal (testing->type, copy, record);
  naer_record_free (testing->type, copy);
  return equal;
}

/* A history, beside a list of all that the record has said. */
typedef struct
{
  const EditTesting *testing;
  NaerEditHistory *history;
  GPtrArray *values;
  guint at;
} Beside;

static void
forget_above (Beside *self,
              guint   length)
{
  while (self->values->len > length)
    naer_record_free (self->testing->type,
                      g_ptr_array_steal_index (self->values, self->values->len - 1));
}

static void
make_edit (Beside *self,
           GRand  *random)
{
  NaerRecordType type = self->testing->type;
  gpointer edited = self->testing->edit (random, naer_edit_history_get (self->history));
  gpointer copy = naer_record_copy (type, edited);

  g_assert_true (is_settled (self->testing, edited));
  if (!naer_edit_history_take (self->history, edited, NULL))
    {
      naer_record_free (type, copy);
      return;
    }
  forget_above (self, ++self->at);
  g_ptr_array_add (self->values, copy);
}

static void
take_step (Beside *self,
           GRand  *random)
{
  int choice = g_rand_int_range (random, 0, 5);
  gboolean can_undo = self->at > 0, can_redo = self->at + 1 < self->values->len;

  if (choice == 0)
    {
      g_assert_cmpint (naer_edit_history_undo (self->history), ==, can_undo);
      self->at -= can_undo;
    }
  else if (choice == 1)
    {
      g_assert_cmpint (naer_edit_history_redo (self->history), ==, can_redo);
      self->at += can_redo;
    }
  else
    make_edit (self, random);
}

static void
assert_says (Beside *self,
             guint   at)
{
  g_assert_true (naer_record_equal (self->testing->type, naer_edit_history_get (self->history),
                                    self->values->pdata[at]));
}

/* Whatever is edited, undone and done again: it says what a list of all its values says. */
void
edit_testing_undo_and_redo (const EditTesting *testing)
{
  g_autoptr (GRand) random = make_random ();

  for (guint round = 0; round < edit_testing_rounds (20); round++)
    {
      gpointer first = testing->begin ();
      Beside beside = { testing, naer_edit_history_new (testing->type, first), g_ptr_array_new (), 0 };

      g_ptr_array_add (beside.values, first);
      for (guint step = 0; step < STEPS; step++)
        {
          take_step (&beside, random);
          assert_says (&beside, beside.at);
          g_assert_cmpint (naer_edit_history_can_undo (beside.history), ==, beside.at > 0);
          g_assert_cmpint (naer_edit_history_can_redo (beside.history), ==,
                           beside.at + 1 < beside.values->len);
        }
      while (naer_edit_history_undo (beside.history))
        ;
      assert_says (&beside, 0);
      while (naer_edit_history_redo (beside.history))
        ;
      assert_says (&beside, beside.values->len - 1);
      forget_above (&beside, 0);
      g_ptr_array_unref (beside.values);
      naer_edit_history_free (beside.history);
    }
}

/* A draft says the same after it was written and read, whatever stands in it. */
void
edit_testing_draft_text (const EditTesting *testing)
{
  g_autoptr (GRand) random = make_random ();
  gpointer record = testing->begin ();

  for (guint i = 0; i < edit_testing_rounds (200); i++)
    {
      gpointer edited = testing->edit (random, record), read;
      g_autofree char *text = naer_record_to_text (testing->type, 0, edited);

      naer_record_free (testing->type, record);
      record = edited;
      read = naer_record_draft_from_text (testing->type, text);
      g_assert_nonnull (read);
      g_assert_cmpint (naer_record_get_row (read), ==, naer_record_get_row (record));
      g_assert_true (naer_record_equal (testing->type, read, record));
      naer_record_free (testing->type, read);
    }
  naer_record_free (testing->type, record);
}
