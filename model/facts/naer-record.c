/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

static void     fields_clear (const NaerRecordShape *shape,
                              gpointer               record);
static void     fields_copy  (const NaerRecordShape *shape,
                              gpointer               record,
                              gconstpointer          source);
static gboolean fields_equal (const NaerRecordShape *shape,
                              gconstpointer          a,
                              gconstpointer          b);

static void
records_fill (const NaerRecordShape *shape,
              GPtrArray             *records,
              GPtrArray             *sources)
{
  for (guint i = 0; i < sources->len; i++)
    g_ptr_array_add (records, naer_shape_copy (shape, sources->pdata[i]));
}

static gboolean
records_equal (const NaerRecordShape *shape,
               const GPtrArray       *a,
               const GPtrArray       *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!fields_equal (shape, a->pdata[i], b->pdata[i]))
      return FALSE;
  return TRUE;
}

static gboolean
texts_equal (const GPtrArray *a,
             const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!g_str_equal (a->pdata[i], b->pdata[i]))
      return FALSE;
  return TRUE;
}

static gboolean
days_equal (const GArray *a,
            const GArray *b)
{
  guint n_a = a != NULL ? a->len : 0, n_b = b != NULL ? b->len : 0;

  return n_a == n_b && (n_a == 0 || memcmp (a->data, b->data, n_a * sizeof (NaerDay)) == 0);
}

static void
field_clear (const NaerField *field,
             gpointer         record)
{
  switch (field->kind)
    {
    case NAER_FIELD_TEXT:
      g_clear_pointer (&MEMBER (char *, record, field), g_free);
      break;
    case NAER_FIELD_DAYS:
      g_clear_pointer (&MEMBER (GArray *, record, field), g_array_unref);
      break;
    case NAER_FIELD_TEXTS:
    case NAER_FIELD_RECORDS:
      g_ptr_array_set_size (MEMBER (GPtrArray *, record, field), 0);
      break;
    case NAER_FIELD_ROW:
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
    case NAER_FIELD_CODE:
    case NAER_FIELD_REAL:
    default:
      break;
    }
}

static void
field_copy (const NaerField *field,
            gpointer         record,
            gconstpointer    source)
{
  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      MEMBER (gint64, record, field) = MEMBER (gint64, source, field);
      break;
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
    case NAER_FIELD_CODE:
      MEMBER (gint32, record, field) = MEMBER (gint32, source, field);
      break;
    case NAER_FIELD_REAL:
      MEMBER (double, record, field) = MEMBER (double, source, field);
      break;
    case NAER_FIELD_TEXT:
      MEMBER (char *, record, field) = g_strdup (MEMBER (char *, source, field));
      break;
    case NAER_FIELD_DAYS:
      if (MEMBER (GArray *, source, field) != NULL)
        MEMBER (GArray *, record, field) = g_array_copy (MEMBER (GArray *, source, field));
      break;
    case NAER_FIELD_TEXTS:
      g_ptr_array_extend (MEMBER (GPtrArray *, record, field), MEMBER (GPtrArray *, source, field),
                          (GCopyFunc) (void (*) (void)) g_strdup, NULL);
      break;
    case NAER_FIELD_RECORDS:
      records_fill (field->shape, MEMBER (GPtrArray *, record, field),
                    MEMBER (GPtrArray *, source, field));
      break;
    default:
      g_assert_not_reached ();
    }
}

/**
 * naer_field_equal:
 * @field: a member
 * @a: a record that has it
 * @b: another
 *
 * Whether both say the same in that member.
 */
gboolean
naer_field_equal (const NaerField *field,
                  gconstpointer    a,
                  gconstpointer    b)
{
  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      return MEMBER (gint64, a, field) == MEMBER (gint64, b, field);
    case NAER_FIELD_DAY:
    case NAER_FIELD_INT:
    case NAER_FIELD_KNOWN:
    case NAER_FIELD_CODE:
      return MEMBER (gint32, a, field) == MEMBER (gint32, b, field);
    case NAER_FIELD_REAL:
      return MEMBER (double, a, field) == MEMBER (double, b, field);
    case NAER_FIELD_TEXT:
      return g_strcmp0 (MEMBER (char *, a, field), MEMBER (char *, b, field)) == 0;
    case NAER_FIELD_DAYS:
      return days_equal (MEMBER (GArray *, a, field), MEMBER (GArray *, b, field));
    case NAER_FIELD_TEXTS:
      return texts_equal (MEMBER (GPtrArray *, a, field), MEMBER (GPtrArray *, b, field));
    case NAER_FIELD_RECORDS:
      return records_equal (field->shape, MEMBER (GPtrArray *, a, field),
                            MEMBER (GPtrArray *, b, field));
    default:
      g_assert_not_reached ();
    }
}

static void
fields_clear (const NaerRecordShape *shape,
              gpointer               record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    field_clear (&shape->fields[i], record);
}

static void
fields_copy (const NaerRecordShape *shape,
             gpointer               record,
             gconstpointer          source)
{
  for (guint i = 0; i < shape->n_fields; i++)
    field_copy (&shape->fields[i], record, source);
}

static gboolean
fields_equal (const NaerRecordShape *shape,
              gconstpointer          a,
              gconstpointer          b)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (!naer_field_equal (&shape->fields[i], a, b))
      return FALSE;
  return TRUE;
}

static void
field_begin (const NaerField *field,
             gpointer         record)
{
  if (field->kind == NAER_FIELD_KNOWN)
    MEMBER (NaerKnown, record, field) = NAER_KNOWN_UNKNOWN;
  else if (field->kind == NAER_FIELD_TEXTS)
    MEMBER (GPtrArray *, record, field) = g_ptr_array_new_with_free_func (g_free);
  else if (field->kind == NAER_FIELD_RECORDS)
    MEMBER (GPtrArray *, record, field) = g_ptr_array_new_with_free_func (field->shape->free);
}

static void
field_end (const NaerField *field,
           gpointer         record)
{
  field_clear (field, record);
  if (field->kind == NAER_FIELD_TEXTS || field->kind == NAER_FIELD_RECORDS)
    g_ptr_array_unref (MEMBER (GPtrArray *, record, field));
}

/**
 * naer_shape_find_field:
 * @shape: how a record is built
 * @name: name of a member
 *
 * Returns: (transfer none) (nullable): the member
 */
const NaerField *
naer_shape_find_field (const NaerRecordShape *shape,
                       const char            *name)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].name, name))
      return &shape->fields[i];
  return NULL;
}

/**
 * naer_shape_new:
 * @shape: how a part of a record is built
 *
 * Returns: (transfer full): one that says nothing
 */
gpointer
naer_shape_new (const NaerRecordShape *shape)
{
  gpointer part = g_malloc0 (shape->size);

  for (guint i = 0; i < shape->n_fields; i++)
    field_begin (&shape->fields[i], part);
  return part;
}

/**
 * naer_shape_copy:
 * @shape: how a part of a record is built
 * @part: one
 *
 * Returns: (transfer full): a deep copy
 */
gpointer
naer_shape_copy (const NaerRecordShape *shape,
                 gconstpointer          part)
{
  gpointer copy = naer_shape_new (shape);

  fields_copy (shape, copy, part);
  return copy;
}

/**
 * naer_shape_free:
 * @shape: how a part of a record is built
 * @part: (transfer full) (nullable): one
 *
 * Frees it.
 */
void
naer_shape_free (const NaerRecordShape *shape,
                 gpointer               part)
{
  if (part == NULL)
    return;
  for (guint i = 0; i < shape->n_fields; i++)
    field_end (&shape->fields[i], part);
  g_free (part);
}

/**
 * naer_shape_assign:
 * @shape: how a part of a record is built
 * @part: one
 * @source: another
 *
 * Makes @part say what @source says.
 */
void
naer_shape_assign (const NaerRecordShape *shape,
                   gpointer               part,
                   gconstpointer          source)
{
  fields_clear (shape, part);
  fields_copy (shape, part, source);
}

/**
 * naer_shape_equal:
 * @shape: how a part of a record is built
 * @a: one
 * @b: another
 *
 * Whether they say the same.
 */
gboolean
naer_shape_equal (const NaerRecordShape *shape,
                  gconstpointer          a,
                  gconstpointer          b)
{
  return fields_equal (shape, a, b);
}

/**
 * naer_record_find_type:
 * @name: (nullable): the name of a type in the data file and the journal
 * @type: (out): the type of that name
 *
 * Returns: whether there is one
 */
gboolean
naer_record_find_type (const char     *name,
                       NaerRecordType *type)
{
  for (*type = 0; *type < NAER_N_RECORD_TYPES; (*type)++)
    if (g_strcmp0 (naer_record_get_shape (*type)->name, name) == 0)
      return TRUE;
  return FALSE;
}

/**
 * naer_record_get_row:
 * @record: a record
 *
 * Returns: its row, 0 when it has none
 */
gint64
naer_record_get_row (gconstpointer record)
{
  return *(const gint64 *) record;
}

/**
 * naer_records_find:
 * @records: records of one type
 * @row_id: a row
 *
 * Returns: (transfer none) (nullable): the record of that row
 */
gpointer
naer_records_find (GPtrArray *records,
                   gint64     row_id)
{
  for (guint i = 0; i < records->len; i++)
    if (naer_record_get_row (records->pdata[i]) == row_id)
      return records->pdata[i];
  return NULL;
}

/**
 * naer_record_set_row:
 * @record: a record
 * @row_id: a row
 *
 * Gives the record a row.
 */
void
naer_record_set_row (gpointer record,
                     gint64   row_id)
{
  *(gint64 *) record = row_id;
}

/**
 * naer_record_new:
 * @type: a type of record
 *
 * Returns: (transfer full): an empty record
 */
gpointer
naer_record_new (NaerRecordType type)
{
  if (type == NAER_RECORD_EMPLOYER)
    return naer_employer_new ();
  if (type == NAER_RECORD_EMPLOYEE)
    return naer_employee_new (NULL);
  return naer_shape_new (naer_record_get_shape (type));
}

/**
 * naer_record_copy:
 * @type: the type of record
 * @record: a record
 *
 * Returns: (transfer full): a deep copy; of an employee without the lists of records with rows
 */
gpointer
naer_record_copy (NaerRecordType type,
                  gconstpointer  record)
{
  gpointer copy = naer_record_new (type);

  naer_record_assign (type, copy, record);
  return copy;
}

/**
 * naer_record_free:
 * @type: the type of record
 * @record: (transfer full) (nullable): a record
 *
 * Frees it.
 */
void
naer_record_free (NaerRecordType type,
                  gpointer       record)
{
  if (type == NAER_RECORD_EMPLOYEE)
    naer_employee_free (record);
  else
    naer_shape_free (naer_record_get_shape (type), record);
}

/**
 * naer_record_assign:
 * @type: the type of both
 * @record: a record
 * @source: another
 *
 * Makes @record say what @source says, row included. The lists of records with rows that an
 * employee has stay as they are.
 */
void
naer_record_assign (NaerRecordType type,
                    gpointer       record,
                    gconstpointer  source)
{
  const NaerRecordShape *shape = naer_record_get_shape (type);

  fields_clear (shape, record);
  fields_copy (shape, record, source);
  naer_record_set_row (record, naer_record_get_row (source));
}

/**
 * naer_record_equal:
 * @type: the type of both
 * @a: a record
 * @b: another
 *
 * Whether they say the same, but for their rows.
 */
gboolean
naer_record_equal (NaerRecordType type,
                   gconstpointer  a,
                   gconstpointer  b)
{
  return fields_equal (naer_record_get_shape (type), a, b);
}

/**
 * naer_record_compare:
 * @type: the type of both
 * @a: a record
 * @b: another
 *
 * The order that records of one list stand in: by day, or by name or number, then by row.
 *
 * Returns: less than, equal to or greater than 0
 */
int
naer_record_compare (NaerRecordType type,
                     gconstpointer  a,
                     gconstpointer  b)
{
  const NaerField *order = naer_record_get_shape (type)->order;
  gint64 row_a = naer_record_get_row (a), row_b = naer_record_get_row (b);
  int by_order;

  if (order->kind == NAER_FIELD_TEXT)
    by_order = g_strcmp0 (MEMBER (char *, a, order), MEMBER (char *, b, order));
  else
    by_order = MEMBER (gint32, a, order) - MEMBER (gint32, b, order);
  return by_order != 0 ? by_order : (row_a > row_b) - (row_a < row_b);
}

/**
 * naer_record_get_list:
 * @type: a type of record other than the employer
 * @facts: facts
 * @employee: (nullable): the employee that a record of @type belongs to
 *
 * Returns: (transfer none): the list of the records of that type
 */
GPtrArray *
naer_record_get_list (NaerRecordType  type,
                      NaerFacts      *facts,
                      NaerEmployee   *employee)
{
  g_return_val_if_fail (type != NAER_RECORD_EMPLOYER, NULL);

  if (type == NAER_RECORD_UNIT)
    return facts->units;
  if (type == NAER_RECORD_EMPLOYEE)
    return facts->employees;
  return G_STRUCT_MEMBER (GPtrArray *, employee, naer_record_get_shape (type)->list_offset);
}
