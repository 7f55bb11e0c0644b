/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-random-changes.h"

static gpointer
pick (GRand     *random,
      GPtrArray *list)
{
  return list->len > 0 ? list->pdata[g_rand_int_range (random, 0, (int) list->len)] : NULL;
}

static NaerDay
random_day (GRand *random)
{
  return naer_day_from_ymd (2024, 1, 1) + g_rand_int_range (random, 0, 900);
}

static NaerDay
random_day_or_none (GRand *random)
{
  return g_rand_boolean (random) ? random_day (random) : NAER_DAY_NONE;
}

static char *
random_text (GRand *random)
{
  return g_strdup_printf ("tekst %d", g_rand_int_range (random, 0, 1000));
}

static void randomize_field (GRand           *random,
                             NaerFacts       *facts,
                             const NaerField *field,
                             gpointer         record);

static void
randomize_parts (GRand                 *random,
                 NaerFacts             *facts,
                 const NaerRecordShape *shape,
                 GPtrArray             *parts)
{
  g_ptr_array_set_size (parts, 0);
  for (int n = g_rand_int_range (random, 0, 4); n > 0; n--)
    {
      gpointer part = naer_shape_new (shape);

      for (guint i = 0; i < shape->n_fields; i++)
        randomize_field (random, facts, &shape->fields[i], part);
      g_ptr_array_add (parts, part);
    }
}

static void
randomize_field (GRand           *random,
                 NaerFacts       *facts,
                 const NaerField *field,
                 gpointer         record)
{
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  NaerUnit *unit;

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      unit = pick (random, facts->units);
      *(gint64 *) member = unit != NULL && g_rand_boolean (random) ? unit->row_id : 0;
      break;
    case NAER_FIELD_DAY:
      *(NaerDay *) member = random_day_or_none (random);
      break;
    case NAER_FIELD_INT:
      *(int *) member = g_rand_int_range (random, 0, 2);
      break;
    case NAER_FIELD_KNOWN:
      *(int *) member = g_rand_int_range (random, -1, 2);
      break;
    case NAER_FIELD_CODE:
      *(int *) member = g_rand_int_range (random, 1, (int) g_strv_length ((char **) field->codes));
      break;
    case NAER_FIELD_REAL:
      *(double *) member = g_rand_double_range (random, 0.1, 1);
      break;
    case NAER_FIELD_TEXT:
      g_clear_pointer ((char **) member, g_free);
      *(char **) member = random_text (random);
      break;
    case NAER_FIELD_RECORDS:
      randomize_parts (random, facts, field->shape, *(GPtrArray **) member);
      break;
    case NAER_FIELD_DAYS:
    case NAER_FIELD_TEXTS:
    default:
      break;
    }
}

/* Puts right what does not belong together. */
static void
make_possible (GRand          *random,
               NaerRecordType  type,
               gpointer        record)
{
  NaerAbsence *absence = record;
  NaerEmployment *employment = record;
  NaerActivity *activity = record;
  NaerEmployee *employee = record;

  if (type == NAER_RECORD_ABSENCE)
    {
      absence->from = random_day (random);
      absence->to =
        g_rand_boolean (random) ? absence->from + g_rand_int_range (random, 0, 90) : NAER_DAY_NONE;
    }
  else if (type == NAER_RECORD_EMPLOYER)
    {
      ((NaerEmployer *) record)->first_contact_days = g_rand_int_range (random, 1, 29);
      ((NaerEmployer *) record)->check_in_weeks = g_rand_int_range (random, 1, 53);
    }
  else if (type == NAER_RECORD_EMPLOYMENT)
    employment->to = NAER_DAY_NONE;
  else if (type == NAER_RECORD_MEASURE)
    ((NaerMeasure *) record)->to = NAER_DAY_NONE;
  else if (type == NAER_RECORD_ACTIVITY)
    activity->to = NAER_DAY_NONE;
  else if (type == NAER_RECORD_CONTACT)
    ((NaerContact *) record)->on = random_day (random);
  else if (type == NAER_RECORD_WEEK)
    ((NaerWeek *) record)->monday = random_day (random);
  else if (type == NAER_RECORD_EMPLOYEE)
    {
      g_set_str (&employee->sex, g_rand_boolean (random) ? "f" : NULL);
      g_free (employee->id);
      employee->id = g_strdup_printf ("%" G_GINT64_FORMAT, naer_row_id_new ());
    }
}

static gpointer
random_record (GRand          *random,
               NaerFacts      *facts,
               NaerRecordType  type,
               gconstpointer   like)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);
  gpointer record = like != NULL ? naer_record_copy (type, like) : naer_record_new (type);

  if (like == NULL)
    naer_record_set_row (record, naer_row_id_new ());
  for (guint i = 0; i < shape->n_fields; i++)
    randomize_field (random, facts, &shape->fields[i], record);
  make_possible (random, type, record);
  return record;
}

static void
take_change (GPtrArray      *changes,
             NaerRecordType  type,
             gint64          employee_row_id,
             gconstpointer   before,
             gpointer        after)
{
  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
  naer_record_free (type, after);
}

static void
change_record (GRand          *random,
               NaerFacts      *facts,
               GPtrArray      *changes,
               NaerRecordType  type,
               gint64          employee_row_id,
               gconstpointer   before)
{
  gboolean removes = before != NULL && employee_row_id != 0 && g_rand_boolean (random);

  take_change (changes, type, employee_row_id, before,
               removes ? NULL : random_record (random, facts, type, before));
}

/**
 * naer_random_changes:
 * @random: where chance comes from
 * @facts: facts as they are
 *
 * Returns: (transfer full) (element-type NaerChange): something that can be done to them
 */
GPtrArray *
naer_random_changes (GRand     *random,
                     NaerFacts *facts)
{
  NaerEmployee *employee = pick (random, facts->employees);
  int choice = g_rand_int_range (random, 0, 20);
  NaerRecordType type =
    (NaerRecordType) g_rand_int_range (random, NAER_RECORD_EMPLOYMENT, NAER_N_RECORD_TYPES);
  GPtrArray *changes = naer_changes_new ();
  GPtrArray *list;

  if (choice == 0 && employee != NULL)
    {
      g_ptr_array_unref (changes);
      return naer_changes_remove_employee (employee);
    }
  if (choice == 1)
    take_change (changes, NAER_RECORD_EMPLOYER, 0, facts->employer,
                 random_record (random, facts, NAER_RECORD_EMPLOYER, facts->employer));
  else if (choice <= 3)
    change_record (random, facts, changes, NAER_RECORD_UNIT, 0,
                   g_rand_boolean (random) ? pick (random, facts->units) : NULL);
  else if (choice <= 7 || employee == NULL)
    change_record (random, facts, changes, NAER_RECORD_EMPLOYEE, 0,
                   g_rand_boolean (random) ? employee : NULL);
  else
    {
      list = naer_record_get_list (type, facts, employee);
      change_record (random, facts, changes, type, employee->row_id,
                     g_rand_boolean (random) ? pick (random, list) : NULL);
    }
  return changes;
}

/**
 * naer_random_spoil:
 * @random: where chance comes from
 * @change: a change
 *
 * Makes it one that may not be possible.
 */
void
naer_random_spoil (GRand      *random,
                   NaerChange *change)
{
  gpointer record = change->before != NULL ? change->before : change->after;

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      change->employee_row_id += 1;
      break;
    case 1:
      naer_record_set_row (record, naer_record_get_row (record) + 1);
      break;
    case 2:
      randomize_field (random, &(NaerFacts){ .units = &(GPtrArray){ 0 } },
                       naer_record_get_shape (change->type)->order, record);
      break;
    default:
      if (change->type == NAER_RECORD_ABSENCE && change->after != NULL)
        ((NaerAbsence *) change->after)->grade = 101;
      else if (change->type == NAER_RECORD_EMPLOYMENT && change->after != NULL)
        ((NaerEmployment *) change->after)->unit_row_id = 77;
      break;
    }
}
