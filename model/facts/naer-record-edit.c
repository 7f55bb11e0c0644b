/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-record-edit.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

static const NaerField *
find_field (NaerRecordType  type,
            const char     *member)
{
  const NaerField *field = naer_shape_find_field (naer_record_get_shape (type), member);

  g_assert (field != NULL);
  return field;
}

static void
set_text (const NaerField *field,
          gpointer         record,
          const char      *text)
{
  g_assert (field->kind == NAER_FIELD_TEXT);
  g_set_str (&MEMBER (char *, record, field), text != NULL && text[0] != '\0' ? text : NULL);
}

static GPtrArray *
parts_of (const NaerField *field,
          gpointer         record)
{
  g_assert (field->kind == NAER_FIELD_RECORDS);
  return MEMBER (GPtrArray *, record, field);
}

/**
 * naer_record_with_text:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a text
 * @text: (nullable): what it says from now on; nothing is the same as %NULL
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_with_text (NaerRecordType  type,
                       gconstpointer   record,
                       const char     *member,
                       const char     *text)
{
  gpointer edited = naer_record_copy (type, record);

  set_text (find_field (type, member), edited, text);
  return edited;
}

/**
 * naer_record_with_day:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a day
 * @day: a day, or %NAER_DAY_NONE
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_with_day (NaerRecordType  type,
                      gconstpointer   record,
                      const char     *member,
                      NaerDay         day)
{
  const NaerField *field = find_field (type, member);
  gpointer edited = naer_record_copy (type, record);

  g_assert (field->kind == NAER_FIELD_DAY);
  MEMBER (NaerDay, edited, field) = day;
  return edited;
}

/**
 * naer_record_with_number:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a number, a code, or a number that may not be whole
 * @number: what it says from now on
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_with_number (NaerRecordType  type,
                         gconstpointer   record,
                         const char     *member,
                         int             number)
{
  const NaerField *field = find_field (type, member);
  gpointer edited = naer_record_copy (type, record);

  if (field->kind == NAER_FIELD_REAL)
    MEMBER (double, edited, field) = number;
  else
    {
      g_assert (field->kind == NAER_FIELD_INT || field->kind == NAER_FIELD_CODE ||
                field->kind == NAER_FIELD_KNOWN);
      MEMBER (gint32, edited, field) = number;
    }
  return edited;
}

/**
 * naer_record_with_flag:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a set of flags
 * @flag: one of them
 * @on: whether it is set
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_with_flag (NaerRecordType  type,
                       gconstpointer   record,
                       const char     *member,
                       guint           flag,
                       gboolean        on)
{
  const NaerField *field = find_field (type, member);
  gpointer edited = naer_record_copy (type, record);

  g_assert (field->kind == NAER_FIELD_INT);
  if (on)
    MEMBER (guint, edited, field) |= flag;
  else
    MEMBER (guint, edited, field) &= ~flag;
  return edited;
}

/**
 * naer_record_with_part:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a list
 * @index: which of the list; its length to add one
 * @part: what stands there from now on
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_with_part (NaerRecordType  type,
                       gconstpointer   record,
                       const char     *member,
                       guint           index,
                       gconstpointer   part)
{
  const NaerField *field = find_field (type, member);
  gpointer edited = naer_record_copy (type, record);
  GPtrArray *parts = parts_of (field, edited);

  g_assert (index <= parts->len);
  g_ptr_array_insert (parts, (int) index, naer_shape_copy (field->shape, part));
  if (index + 1 < parts->len)
    g_ptr_array_remove_index (parts, index + 1);
  return edited;
}

/**
 * naer_record_without_part:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a list
 * @index: which of the list is taken away
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_without_part (NaerRecordType  type,
                          gconstpointer   record,
                          const char     *member,
                          guint           index)
{
  gpointer edited = naer_record_copy (type, record);
  GPtrArray *parts = parts_of (find_field (type, member), edited);

  g_assert (index < parts->len);
  g_ptr_array_remove_index (parts, index);
  return edited;
}

/**
 * naer_record_moving_part:
 * @type: the type of record
 * @record: a record
 * @member: name of a member that is a list
 * @from: which of the list
 * @to: where it stands from now on
 *
 * Returns: (transfer full): a new record
 */
gpointer
naer_record_moving_part (NaerRecordType  type,
                         gconstpointer   record,
                         const char     *member,
                         guint           from,
                         guint           to)
{
  gpointer edited = naer_record_copy (type, record);
  GPtrArray *parts = parts_of (find_field (type, member), edited);

  g_assert (from < parts->len && to < parts->len);
  g_ptr_array_insert (parts, (int) to, g_ptr_array_steal_index (parts, from));
  return edited;
}

static void
tidy_texts (const NaerRecordShape *shape,
            gpointer               record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];

      if (field->kind == NAER_FIELD_TEXT && MEMBER (char *, record, field) != NULL)
        {
          g_autofree char *text = g_strstrip (g_strdup (MEMBER (char *, record, field)));

          set_text (field, record, text);
        }
      else if (field->kind == NAER_FIELD_RECORDS)
        for (guint j = 0; j < MEMBER (GPtrArray *, record, field)->len; j++)
          tidy_texts (field->shape, MEMBER (GPtrArray *, record, field)->pdata[j]);
    }
}

/**
 * naer_record_tidy_texts:
 * @type: the type of record
 * @record: a record
 *
 * Takes away space before and after each text, also those of its parts.
 */
void
naer_record_tidy_texts (NaerRecordType type,
                        gpointer       record)
{
  tidy_texts (naer_record_get_shape (type), record);
}

static guint
longest_text (const NaerRecordShape *shape,
              gconstpointer          record)
{
  guint longest = 0;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];

      if (field->kind == NAER_FIELD_TEXT && MEMBER (char *, record, field) != NULL)
        longest = MAX (longest, (guint) g_utf8_strlen (MEMBER (char *, record, field), -1));
      else if (field->kind == NAER_FIELD_RECORDS)
        for (guint j = 0; j < MEMBER (GPtrArray *, record, field)->len; j++)
          longest = MAX (longest, longest_text (field->shape,
                                                MEMBER (GPtrArray *, record, field)->pdata[j]));
    }
  return longest;
}

/**
 * naer_record_longest_text:
 * @type: the type of record
 * @record: a record
 *
 * Returns: how many characters its longest text has, those of its parts included
 */
guint
naer_record_longest_text (NaerRecordType type,
                          gconstpointer  record)
{
  return longest_text (naer_record_get_shape (type), record);
}

static void
drop_unwritten_days (const NaerRecordShape *shape,
                     gpointer               record)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];

      if (field->kind == NAER_FIELD_DAY && !naer_day_is_valid (MEMBER (NaerDay, record, field)))
        MEMBER (NaerDay, record, field) = NAER_DAY_NONE;
      else if (field->kind == NAER_FIELD_RECORDS)
        for (guint j = 0; j < MEMBER (GPtrArray *, record, field)->len; j++)
          drop_unwritten_days (field->shape, MEMBER (GPtrArray *, record, field)->pdata[j]);
    }
}

/**
 * naer_record_drop_unwritten_days:
 * @type: the type of record
 * @record: a record, as a form says it
 *
 * Takes away each day that is no date yet, also those of its parts.
 */
void
naer_record_drop_unwritten_days (NaerRecordType type,
                                 gpointer       record)
{
  drop_unwritten_days (naer_record_get_shape (type), record);
}

/* The one field that is other in @after, %NULL when none or several are. */
static const NaerField *
find_changed_field (const NaerRecordShape *shape,
                    gconstpointer          before,
                    gconstpointer          after)
{
  const NaerField *changed = NULL;

  for (guint i = 0; i < shape->n_fields; i++)
    if (!naer_field_equal (&shape->fields[i], before, after))
      {
        if (changed != NULL)
          return NULL;
        changed = &shape->fields[i];
      }
  return changed;
}

static char *
find_typed (const NaerRecordShape *shape,
            gconstpointer          before,
            gconstpointer          after)
{
  const NaerField *field = find_changed_field (shape, before, after);
  const GPtrArray *old_parts, *new_parts;
  char *typed = NULL;

  if (field == NULL || (field->kind != NAER_FIELD_TEXT && field->kind != NAER_FIELD_RECORDS))
    return NULL;
  if (field->kind == NAER_FIELD_TEXT)
    return g_strdup (field->name);
  old_parts = MEMBER (GPtrArray *, before, field);
  new_parts = MEMBER (GPtrArray *, after, field);
  if (old_parts->len != new_parts->len)
    return NULL;
  for (guint i = 0; i < new_parts->len; i++)
    {
      g_autofree char *member = NULL;

      if (naer_shape_equal (field->shape, old_parts->pdata[i], new_parts->pdata[i]))
        continue;
      member = typed == NULL ? find_typed (field->shape, old_parts->pdata[i], new_parts->pdata[i]) : NULL;
      g_free (typed);
      if (member == NULL)
        return NULL;
      typed = g_strdup_printf ("%s/%u/%s", field->name, i, member);
    }
  return typed;
}

/**
 * naer_record_find_typed:
 * @type: the type of record
 * @before: a record
 * @after: what it says after an edit
 *
 * Returns: (transfer full) (nullable): the one text that was written in, by its name, with that of
 *   its part; %NULL when anything else was changed
 */
char *
naer_record_find_typed (NaerRecordType type,
                        gconstpointer  before,
                        gconstpointer  after)
{
  return find_typed (naer_record_get_shape (type), before, after);
}
