/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "log/naer-record-lines.h"

#include <glib/gi18n.h>

#include "absence/naer-absence-kind.h"
#include "facts/naer-codes.h"
#include "language/naer-catalog.h"
#include "language/naer-words.h"
#include "meeting/naer-meeting-words.h"
#include "plan/naer-plan-words.h"

#define MEMBER(Type, record, field) (*(Type *) G_STRUCT_MEMBER_P ((record), (field)->offset))

typedef struct
{
  GPtrArray *lines;
  const NaerFacts *facts;
  NaerLanguage language;
} Teller;

static void
line_free (NaerRecordLine *line)
{
  g_free (line->label);
  g_free (line->value);
  g_free (line);
}

/**
 * naer_record_lines_new:
 *
 * Returns: (transfer full) (element-type NaerRecordLine): no lines
 */
GPtrArray *
naer_record_lines_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
}

/**
 * naer_record_line_new:
 * @label: what it is
 * @value: (transfer full) (nullable): what is said of it
 * @depth: how deep in the parts of a record
 *
 * Returns: (transfer full): a line
 */
NaerRecordLine *
naer_record_line_new (const char *label,
                      char       *value,
                      guint       depth)
{
  NaerRecordLine *line = g_new0 (NaerRecordLine, 1);

  line->label = g_strdup (label);
  line->value = value;
  line->depth = depth;
  return line;
}

static NaerRecordLine *
add (Teller     *teller,
     const char *label,
     char       *value,
     guint       depth)
{
  NaerRecordLine *line = naer_record_line_new (label, value, depth);

  g_ptr_array_add (teller->lines, line);
  return line;
}

/* What the model has no words for elsewhere. */
static const char *
contact_kind_to_words (int          kind,
                       NaerLanguage language)
{
  static const char *const texts[] = { N_("First contact"), N_("Check-in"), N_("Return conversation"),
                                       N_("Talk about the last sick-pay day"), N_("Conversation") };

  return naer_tr (language, texts[kind]);
}

static const char *
contact_way_to_words (int          way,
                      NaerLanguage language)
{
  static const char *const texts[] = { N_("Not noted"), N_("Phone"), N_("Meeting"), N_("Message"),
                                       N_("Visit at work") };

  return naer_tr (language, texts[way]);
}

static const char *
meeting_kind_to_words (int          kind,
                       NaerLanguage language)
{
  static const char *const texts[] = { N_("Dialogue meeting 1"), N_("Dialogue meeting 2"),
                                       N_("Dialogue meeting 3") };

  return naer_tr (language, texts[kind]);
}

static const char *
recipient_to_words (int          recipient,
                    NaerLanguage language)
{
  static const char *const texts[] = { N_("Sick-lister"), "Nav", N_("Employee"),
                                       N_("Occupational health service"), N_("Others") };

  return naer_tr (language, texts[recipient]);
}

static const char *
code_to_words (const char *const *codes,
               int                value,
               NaerLanguage       language)
{
  if (codes == naer_contact_kind_codes)
    return contact_kind_to_words (value, language);
  if (codes == naer_contact_way_codes)
    return contact_way_to_words (value, language);
  if (codes == naer_meeting_kind_codes)
    return meeting_kind_to_words (value, language);
  if (codes == naer_recipient_codes)
    return recipient_to_words (value, language);
  if (codes == naer_taken_by_codes)
    return naer_taken_by_to_words (value, language);
  if (codes == naer_absence_kind_codes)
    return naer_absence_kind_get_label (value, language);
  if (codes == naer_measure_category_codes)
    return naer_measure_category_to_words (value, language);
  if (codes == naer_measure_status_codes)
    return naer_measure_status_to_words (value, language);
  if (codes == naer_measure_effect_codes)
    return naer_measure_effect_to_words (value, language);
  if (codes == naer_ability_codes)
    return naer_ability_to_words (value, language);
  if (codes == naer_option_codes)
    return naer_option_to_words (value, language);
  if (codes == naer_plan_occasion_codes)
    return naer_plan_occasion_to_words (value, language);
  if (codes == naer_plan_made_codes)
    return naer_plan_made_to_words (value, language);
  if (codes == naer_meeting_form_codes)
    return naer_meeting_form_to_words (value, language);
  if (codes == naer_role_codes)
    return naer_role_to_words (value, language);
  if (codes == naer_answer_codes)
    return naer_answer_to_words (value, language);
  if (codes == naer_theme_codes)
    return naer_theme_to_words (value, language);
  if (codes == naer_conversation_codes)
    return naer_conversation_kind_to_words (value, language);
  if (codes == naer_holder_codes)
    return naer_holder_to_words (value, language);
  return codes[value];
}

static char *
yes_or_no (gboolean     yes,
           NaerLanguage language)
{
  return g_strdup (yes ? naer_tr (language, N_("Yes")) : naer_tr (language, N_("No")));
}

static const char *
useful_to_words (guint        bit,
                 NaerLanguage language)
{
  static const char *const texts[] = { N_("Employee"), N_("Employer"), N_("Sick-lister") };

  return bit < G_N_ELEMENTS (texts) ? naer_tr (language, texts[bit]) : "";
}

static char *
number_to_words (const NaerField *field,
                 int              value,
                 NaerLanguage     language)
{
  static const char *const flags[] = { "covered_by_note", "gentle", "is_join", "not_possible",
                                       "other_work", "rehabilitating", "set_aside" };
  static const char *const per_cents[] = { "grade", "grade_after", "grade_now", "start_grade" };
  static const struct
  {
    const char *name;
    const char *(*to_words) (guint bit, NaerLanguage language);
  } bits[] = {
    { "demand_kinds", naer_demand_to_words },   { "nav_help", naer_nav_help_to_words },
    { "other_help", naer_other_help_to_words }, { "quality", naer_quality_to_words },
    { "questions", naer_question_to_words },    { "useful_to", useful_to_words },
  };

  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    if (g_str_equal (field->name, flags[i]))
      return yes_or_no (value != 0, language);
  for (guint i = 0; i < G_N_ELEMENTS (per_cents); i++)
    if (g_str_equal (field->name, per_cents[i]))
      return g_strdup_printf ("%d %%", value);
  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    if (g_str_equal (field->name, bits[i].name))
      {
        GString *text = g_string_new (NULL);

        for (guint bit = 0; bit < 32; bit++)
          if (((guint) value & (1U << bit)) != 0)
            g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "",
                                    bits[i].to_words (bit, language));
        return g_string_free_and_steal (text);
      }
  if (g_str_equal (field->name, "starts_at"))
    return naer_clock_to_words (value);
  return g_strdup_printf ("%d", value);
}

static char *
text_to_words (const NaerField *field,
               const char      *text,
               NaerLanguage     language)
{
  if (g_str_equal (field->name, "sex"))
    return g_strdup (g_str_equal (text, "f") ? naer_tr (language, N_("Woman")) : naer_tr (language, N_("Man")));
  return g_strdup (text);
}

static char *
days_to_words (const GArray *days,
               NaerLanguage  language)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      g_autofree char *day =
        naer_words_day (g_array_index (days, NaerDay, i), NAER_DAY_STYLE_NUMBERS, language);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", day);
    }
  return g_string_free_and_steal (text);
}

static char *
texts_to_words (const GPtrArray *texts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (const char *) texts->pdata[i]);
  return g_string_free_and_steal (text);
}

static char *
row_to_words (Teller          *teller,
              const NaerField *field,
              gint64           row)
{
  const NaerUnit *unit = g_str_equal (field->name, "unit") && teller->facts != NULL
                           ? naer_facts_find_unit (teller->facts, row)
                           : NULL;

  return unit != NULL ? g_strdup (unit->name) : NULL;
}

/* What a member says; nothing where it says nothing. */
static char *
value_to_words (Teller          *teller,
                const NaerField *field,
                gconstpointer    record)
{
  NaerLanguage language = teller->language;

  switch (field->kind)
    {
    case NAER_FIELD_ROW:
      return row_to_words (teller, field, MEMBER (gint64, record, field));
    case NAER_FIELD_DAY:
      if (MEMBER (NaerDay, record, field) == NAER_DAY_NONE)
        return NULL;
      return naer_words_day (MEMBER (NaerDay, record, field), NAER_DAY_STYLE_FULL, language);
    case NAER_FIELD_INT:
      return MEMBER (int, record, field) != 0
               ? number_to_words (field, MEMBER (int, record, field), language)
               : NULL;
    case NAER_FIELD_KNOWN:
      return MEMBER (NaerKnown, record, field) != NAER_KNOWN_UNKNOWN
               ? yes_or_no (MEMBER (NaerKnown, record, field) == NAER_KNOWN_YES, language)
               : NULL;
    case NAER_FIELD_CODE:
      return field->codes[MEMBER (int, record, field)][0] != '\0'
               ? g_strdup (code_to_words (field->codes, MEMBER (int, record, field), language))
               : NULL;
    case NAER_FIELD_REAL:
      return MEMBER (double, record, field) > 0
               ? g_strdup_printf (g_str_equal (field->name, "percent") ? "%g %%" : "%g",
                                  MEMBER (double, record, field))
               : NULL;
    case NAER_FIELD_TEXT:
      return MEMBER (char *, record, field) != NULL
               ? text_to_words (field, MEMBER (char *, record, field), language)
               : NULL;
    case NAER_FIELD_DAYS:
      return MEMBER (GArray *, record, field) != NULL && MEMBER (GArray *, record, field)->len > 0
               ? days_to_words (MEMBER (GArray *, record, field), language)
               : NULL;
    case NAER_FIELD_TEXTS:
      return MEMBER (GPtrArray *, record, field)->len > 0
               ? texts_to_words (MEMBER (GPtrArray *, record, field))
               : NULL;
    case NAER_FIELD_RECORDS:
    default:
      return NULL;
    }
}

static void
tell (Teller                *teller,
      const NaerRecordShape *shape,
      gconstpointer          record,
      guint                  depth)
{
  for (guint i = 0; i < shape->n_fields; i++)
    {
      const NaerField *field = &shape->fields[i];
      const char *label = naer_record_member_to_words (shape, field->name, teller->language);
      GPtrArray *parts = field->kind == NAER_FIELD_RECORDS ? MEMBER (GPtrArray *, record, field) : NULL;
      char *value = value_to_words (teller, field, record);

      if (value != NULL)
        add (teller, label, value, depth)->is_text = field->kind == NAER_FIELD_TEXT;
      for (guint p = 0; parts != NULL && p < parts->len; p++)
        {
          add (teller, label, NULL, depth);
          tell (teller, field->shape, parts->pdata[p], depth + 1);
        }
    }
}

/**
 * naer_record_to_lines:
 * @type: a type of record
 * @record: a record
 * @facts: (nullable): the facts, for the names of units
 * @language: the language
 *
 * All that a record says, in words and in the order of its members.
 *
 * Returns: (transfer full) (element-type NaerRecordLine): the lines
 */
GPtrArray *
naer_record_to_lines (NaerRecordType   type,
                      gconstpointer    record,
                      const NaerFacts *facts,
                      NaerLanguage     language)
{
  Teller teller = { naer_record_lines_new (), facts, language };

  tell (&teller, naer_record_get_shape (type), record, 0);
  return teller.lines;
}

/**
 * naer_record_type_parse:
 * @name: (nullable): the name of a type of record in the data file
 * @type: (out): the type
 *
 * Returns: whether @name is one
 */
gboolean
naer_record_type_parse (const char     *name,
                        NaerRecordType *type)
{
  for (*type = 0; *type < NAER_N_RECORD_TYPES; (*type)++)
    if (g_strcmp0 (naer_record_get_shape (*type)->name, name) == 0)
      return TRUE;
  return FALSE;
}
