/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "naer-data-test.h"

#include <glib/gstdio.h>

#include "facts/naer-record-text.h"

/* Makes a folder that is gone when the test is over. */
void
naer_place_init (NaerPlace *place)
{
  g_autoptr (GError) error = NULL;

  place->folder = g_dir_make_tmp ("naervaer-data-XXXXXX", &error);
  g_assert_no_error (error);
  place->path = g_build_filename (place->folder, "oppfølging.naervaer", NULL);
  place->file = g_file_new_for_path (place->path);
}

void
naer_place_clear (NaerPlace *place)
{
  g_autoptr (GDir) folder = g_dir_open (place->folder, 0, NULL);

  for (const char *name; (name = g_dir_read_name (folder)) != NULL;)
    {
      g_autofree char *path = g_build_filename (place->folder, name, NULL);

      g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (place->folder), ==, 0);
  g_clear_object (&place->file);
  g_clear_pointer (&place->path, g_free);
  g_clear_pointer (&place->folder, g_free);
}

NaerStore *
naer_place_create (NaerPlace *place)
{
  g_autoptr (GError) error = NULL;
  NaerStore *store =
    naer_store_create_at_cost (place->file, NAER_TEST_PASSPHRASE, NAER_KEY_COST_TEST, &error);

  g_assert_no_error (error);
  return store;
}

NaerStore *
naer_place_open (NaerPlace *place)
{
  g_autoptr (GError) error = NULL;
  NaerStore *store = naer_store_open (place->file, NAER_TEST_PASSPHRASE, &error);

  g_assert_no_error (error);
  return store;
}

/* Invented people with spells, all in one unit. */
NaerFacts *
naer_test_facts (guint n_employees,
                 guint n_spells)
{
  NaerFacts *facts = naer_facts_new ();
  NaerDay first = naer_day_from_ymd (2020, 1, 1);

  for (guint i = 0; i < n_employees; i++)
    {
      g_autofree char *id = g_strdup_printf ("%05u", i + 1);
      NaerEmployee *employee = naer_employee_new (id);

      employee->name = g_strdup_printf ("Ansatt Nummer %u", i + 1);
      employee->unit = g_strdup ("Hjemmetjenesten");
      for (guint j = 0; j < n_spells; j++)
        {
          NaerDay from = first + (NaerDay) (j * 40 + i % 30);
          NaerAbsence *spell = naer_absence_new (
            j % 2 ? NAER_ABSENCE_SICK_NOTE : NAER_ABSENCE_SELF_CERTIFICATION, from, from + 2);

          spell->source = g_strdup ("fravær.csv:2");
          g_ptr_array_add (employee->absences, spell);
        }
      g_ptr_array_add (facts->employees, employee);
    }
  return facts;
}

static void fill (const NaerRecordShape *shape,
                  gpointer               record,
                  guint                  seed);

static void
fill_field (const NaerField *field,
            gpointer         record,
            guint            seed)
{
  gpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  const NaerDay day = naer_day_from_ymd (2025, 1, 1) + (NaerDay) seed;
  gpointer part;

  switch (field->kind)
    {
    case NAER_FIELD_DAY:
      *(NaerDay *) member = day;
      break;
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
      *(int *) member = 1;
      break;
    case NAER_FIELD_CODE:
      *(int *) member = (int) g_strv_length ((char **) field->codes) - 1;
      break;
    case NAER_FIELD_REAL:
      *(double *) member = 0.1;
      break;
    case NAER_FIELD_TEXT:
      *(char **) member = g_strdup_printf ("“%s”, \\ og\n%u", field->name, seed);
      break;
    case NAER_FIELD_DAYS:
      *(GArray **) member = g_array_new (FALSE, FALSE, sizeof (NaerDay));
      g_array_append_val (*(GArray **) member, day);
      break;
    case NAER_FIELD_TEXTS:
      g_ptr_array_add (*(GPtrArray **) member, g_strdup ("12-24"));
      g_ptr_array_add (*(GPtrArray **) member, g_strdup ("2026-05-18"));
      break;
    case NAER_FIELD_RECORDS:
      part = naer_shape_new (field->shape);
      fill (field->shape, part, seed);
      g_ptr_array_add (*(GPtrArray **) member, part);
      break;
    case NAER_FIELD_ROW:
    default:
      break;
    }
}

static void
fill (const NaerRecordShape *shape,
      gpointer               record,
      guint                  seed)
{
  for (guint i = 0; i < shape->n_fields; i++)
    fill_field (&shape->fields[i], record, seed + i);
}

/* Someone of whom everything is known, so that no member can be forgotten. */
NaerFacts *
naer_test_full_facts (void)
{
  NaerFacts *facts = naer_facts_new ();
  NaerEmployee *employee = naer_employee_new (NULL);

  fill (naer_record_get_shape (NAER_RECORD_EMPLOYER), facts->employer, 10);
  fill (naer_record_get_shape (NAER_RECORD_EMPLOYEE), employee, 20);
  g_set_str (&employee->sex, "f");
  employee->unit = g_strdup ("Sør");
  for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
    for (guint i = 0; i < 2; i++)
      {
        gpointer record = naer_record_new (type);

        fill (naer_record_get_shape (type), record, 30 + i);
        g_ptr_array_add (naer_record_get_list (type, facts, employee), record);
      }
  g_ptr_array_add (facts->employees, employee);
  return facts;
}

void
naer_test_apply (NaerStore *store,
                 GPtrArray *changes)
{
  g_autoptr (GError) error = NULL;

  naer_store_apply (store, changes, "test", &error);
  g_assert_no_error (error);
}

void
naer_test_apply_one (NaerStore      *store,
                     NaerRecordType  type,
                     gint64          employee_row_id,
                     gconstpointer   before,
                     gconstpointer   after)
{
  g_autoptr (GPtrArray) changes = naer_changes_new ();

  g_ptr_array_add (changes, naer_change_new (type, employee_row_id, before, after));
  naer_test_apply (store, changes);
}

static void
assert_same_list (NaerRecordType  type,
                  GPtrArray      *a,
                  GPtrArray      *b)
{
  g_assert_cmpuint (a->len, ==, b->len);
  for (guint i = 0; i < a->len; i++)
    {
      g_assert_cmpint (naer_record_get_row (a->pdata[i]), ==, naer_record_get_row (b->pdata[i]));
      g_assert_true (naer_record_equal (type, a->pdata[i], b->pdata[i]));
    }
}

/* All that both say, in the same order. */
void
naer_assert_same_facts (NaerFacts *a,
                        NaerFacts *b)
{
  g_assert_true (naer_record_equal (NAER_RECORD_EMPLOYER, a->employer, b->employer));
  assert_same_list (NAER_RECORD_UNIT, a->units, b->units);
  assert_same_list (NAER_RECORD_EMPLOYEE, a->employees, b->employees);
  for (guint i = 0; i < a->employees->len; i++)
    {
      NaerEmployee *one = a->employees->pdata[i], *other = b->employees->pdata[i];

      g_assert_cmpstr (one->unit, ==, other->unit);
      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
        assert_same_list (type, naer_record_get_list (type, a, one),
                          naer_record_get_list (type, b, other));
    }
}

/* The log and every row that it tells of. */
void
naer_assert_whole (NaerStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autofree NaerAuditReport *report = naer_store_verify (store, &error);

  g_assert_no_error (error);
  g_assert_cmpint (report->fault, ==, NAER_AUDIT_WHOLE);
}

char *
naer_test_read_file (const char *path,
                     gsize      *length)
{
  g_autoptr (GError) error = NULL;
  char *contents = NULL;

  g_file_get_contents (path, &contents, length, &error);
  g_assert_no_error (error);
  return contents;
}

static void
append_records (GString        *text,
                NaerRecordType  type,
                gint64          employee_row_id,
                GPtrArray      *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      g_autofree char *line = naer_record_to_text (type, employee_row_id, records->pdata[i]);

      g_string_append_printf (text, "%s\n", line);
    }
}

/* Every member of every record, a line each. */
char *
naer_test_facts_to_text (NaerFacts *facts)
{
  g_autofree char *employer = naer_record_to_text (NAER_RECORD_EMPLOYER, 0, facts->employer);
  GString *text = g_string_new (employer);

  g_string_append_c (text, '\n');
  append_records (text, NAER_RECORD_UNIT, 0, facts->units);
  append_records (text, NAER_RECORD_EMPLOYEE, 0, facts->employees);
  for (guint i = 0; i < facts->employees->len; i++)
    {
      NaerEmployee *employee = facts->employees->pdata[i];

      for (NaerRecordType type = NAER_RECORD_EMPLOYMENT; type < NAER_N_RECORD_TYPES; type++)
        append_records (text, type, employee->row_id, naer_record_get_list (type, facts, employee));
    }
  return g_string_free_and_steal (text);
}
