/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rules/naer-obligation.h"

#include "facts/naer-exception-grounds.h"

#define KEPT(member) .offset = G_STRUCT_OFFSET (NaerObligation, member)
#define CODES(...) .codes = (const char *const[]) { __VA_ARGS__, NULL }
#define CLASSES CODES ("statutory", "others", "recommended", "information")
#define ACTORS CODES ("employer", "employee", "nav", "none")

static const NaerJsonField due_fields[] = {
  { "anchor", NAER_JSON_CODE, KEPT (anchor), .required = TRUE,
    CODES ("none", "case-start", "case-end", "latest-follow-up", "nav-meeting",
           "self-certification", "employer-period", "last-sick-pay-day", "transfer") },
  { "counting", NAER_JSON_CODE, KEPT (counting),
    CODES ("calendar-days", "sick-days", "days-after", "days-before", "weeks-after", "months",
           "the-day") },
  { "number", NAER_JSON_INT, KEPT (number), .min = 1, .max = 3660 },
  { "second_number", NAER_JSON_INT, KEPT (second_number), .min = 1, .max = 3660 },
  { "setting", NAER_JSON_CODE, KEPT (setting),
    CODES ("first-contact-days", "check-in-weeks", "self-certification-days"),
    .first = NAER_RULE_SETTING_FIRST_CONTACT_DAYS },
  { "not_before_sick_day", NAER_JSON_INT, KEPT (not_before_sick_day), .min = 1, .max = 3660 },
  { "opens_on_day", NAER_JSON_INT, KEPT (opens_on_day), .min = 1, .max = 3660 },
  { "opens_with", NAER_JSON_CODE, KEPT (opens_with), CODES ("plan"),
    .first = NAER_OPENS_WITH_PLAN },
  { "ends_with_sick_pay", NAER_JSON_BOOLEAN, KEPT (ends_with_sick_pay) },
  { NULL },
};

static gboolean
is_given (JsonObject *object,
          const char *member)
{
  return json_object_has_member (object, member) && !json_object_get_null_member (object, member);
}

static gboolean
check_due (NaerJsonReader *reader,
           JsonObject     *object,
           gpointer        record,
           GError        **error)
{
  const NaerObligation *self = record;
  gboolean counts = self->anchor != NAER_ANCHOR_NONE && self->counting != NAER_COUNTING_THE_DAY;

  if ((self->anchor != NAER_ANCHOR_NONE) != is_given (object, "counting"))
    return naer_json_reader_fail (reader, "counting", error,
                                  self->anchor != NAER_ANCHOR_NONE ? "is required"
                                                                   : "there is nothing to count");
  if (counts && self->number == 0)
    return naer_json_reader_fail (reader, "number", error, "is required");
  if (!counts && self->number != 0)
    return naer_json_reader_fail (reader, "number", error, "there is nothing to count");
  if (self->counting == NAER_COUNTING_SICK_DAYS && self->anchor != NAER_ANCHOR_CASE_START)
    return naer_json_reader_fail (reader, "counting", error,
                                  "“sick-days” are counted from “case-start” only");
  if (self->second_number != 0 && (self->counting != NAER_COUNTING_DAYS_BEFORE ||
                                   self->second_number >= self->number))
    return naer_json_reader_fail (reader, "second_number", error,
                                  "expected with “days-before”, and less than “number”");
  return TRUE;
}

static const NaerJsonRecord due_record = {
  .size = sizeof (NaerObligation),
  .fields = due_fields,
  .check = check_due,
};

static const NaerJsonField when_called_fields[] = {
  { "class", NAER_JSON_CODE, KEPT (class_when_called), .required = TRUE, CLASSES },
  { "who", NAER_JSON_CODE, KEPT (actor_when_called), .required = TRUE, ACTORS },
  { NULL },
};

static const NaerJsonRecord when_called_record = {
  .size = sizeof (NaerObligation),
  .fields = when_called_fields,
};

static const NaerJsonField exceptions_fields[] = {
  { "of", NAER_JSON_TEXT, KEPT (exceptions_of), .required = TRUE },
  { "needs_contact", NAER_JSON_BOOLEAN, KEPT (needs_contact) },
  { NULL },
};

static gboolean
check_exceptions (NaerJsonReader *reader,
                  JsonObject     *object,
                  gpointer        record,
                  GError        **error)
{
  const NaerObligation *self = record;

  if (naer_exception_grounds (self->exceptions_of)[0] != NULL)
    return TRUE;
  return naer_json_reader_fail (reader, "of", error, "no exceptions are known from “%s”",
                                self->exceptions_of);
}

static const NaerJsonRecord exceptions_record = {
  .size = sizeof (NaerObligation),
  .fields = exceptions_fields,
  .check = check_exceptions,
};

static const NaerJsonField nudge_fields[] = {
  { "days_before", NAER_JSON_INT, KEPT (nudge_days), .required = TRUE, .min = 1, .max = 60 },
  NAER_RULE_TEXT_FIELD ("text", NaerObligation, nudge, TRUE),
  { NULL },
};

static const NaerJsonRecord nudge_record = {
  .size = sizeof (NaerObligation),
  .fields = nudge_fields,
};

static const NaerJsonField fields[] = {
  { "id", NAER_JSON_TEXT, KEPT (id), .required = TRUE },
  { "from", NAER_JSON_DAY, KEPT (from) },
  { "class", NAER_JSON_CODE, KEPT (obligation_class), .required = TRUE, CLASSES },
  { "who", NAER_JSON_CODE, KEPT (actor), .required = TRUE, ACTORS },
  { "when_called", NAER_JSON_RECORD, .offset = 0, .record = &when_called_record },
  { "due", NAER_JSON_RECORD, .offset = 0, .required = TRUE, .record = &due_record },
  { "applies", NAER_JSON_CODE, KEPT (applies), .required = TRUE,
    CODES ("absent", "wholly-absent", "returned", "nav-meeting", "self-certified", "transfer",
           "always") },
  { "min_sick_days", NAER_JSON_INT, KEPT (min_sick_days), .min = 1, .max = 3660 },
  { "min_calendar_days", NAER_JSON_INT, KEPT (min_calendar_days), .min = 1, .max = 3660 },
  { "exceptions", NAER_JSON_RECORD, .offset = 0, .record = &exceptions_record },
  { "done_by", NAER_JSON_CODE, KEPT (done_by), .required = TRUE,
    CODES ("nothing", "contact", "return-contact", "max-date-contact", "plan",
           "plan-to-sick-lister", "plan-to-nav", "report-to-nav", "dialogue-1", "nav-meeting",
           "activity-tried", "activity-going-on", "nav-answer", "sick-note", "consultation",
           "other-duties") },
  { "resolves", NAER_JSON_CODE_TEXT, KEPT (resolves), .required = TRUE,
    CODES ("contact", "plan", "dispatch", "meeting", "exception", "activity", "consultation",
           "note", "none") },
  NAER_RULE_TEXT_FIELD ("source", NaerObligation, source, TRUE),
  { "uncertain", NAER_JSON_TEXTS, KEPT (uncertain) },
  NAER_RULE_TEXT_FIELD ("title", NaerObligation, title, TRUE),
  NAER_RULE_TEXT_FIELD ("text", NaerObligation, text, TRUE),
  NAER_RULE_TEXT_FIELD ("text_without_day", NaerObligation, text_without_day, FALSE),
  NAER_RULE_TEXT_FIELD ("reason", NaerObligation, reason, TRUE),
  NAER_RULE_TEXT_FIELD ("consider", NaerObligation, consider, FALSE),
  NAER_RULE_TEXT_FIELD ("early", NaerObligation, early, FALSE),
  NAER_RULE_TEXT_FIELD ("opened", NaerObligation, opened, FALSE),
  NAER_RULE_TEXT_FIELD ("requested", NaerObligation, requested, FALSE),
  { "nudge", NAER_JSON_RECORD, .offset = 0, .record = &nudge_record },
  { NULL },
};

/* Nothing is filled into what stands by itself. */
static gboolean
check_plain (NaerJsonReader     *reader,
             const char         *member,
             const NaerRuleText *text,
             GError            **error)
{
  for (NaerLanguage language = 0; language < NAER_N_LANGUAGES; language++)
    {
      g_autofree char *place = g_strdup_printf ("%s.%s", member, naer_language_get_code (language));

      if (strchr (text->in[language], '{') != NULL)
        return naer_json_reader_fail (reader, place, error, "nothing is filled in here");
    }
  return TRUE;
}

/* Whom some obligations apply to follows from what they are counted from. */
static gboolean
check_applies (NaerJsonReader       *reader,
               const NaerObligation *self,
               GError              **error)
{
  static const struct
  {
    NaerApplies applies;
    NaerAnchor anchor;
    const char *says;
  } pairs[] = {
    { NAER_APPLIES_RETURNED, NAER_ANCHOR_CASE_END, "“returned” and the anchor “case-end”" },
    { NAER_APPLIES_NAV_MEETING, NAER_ANCHOR_NAV_MEETING,
      "“nav-meeting” and the anchor “nav-meeting”" },
    { NAER_APPLIES_SELF_CERTIFIED, NAER_ANCHOR_SELF_CERTIFICATION,
      "“self-certified” and the anchor “self-certification”" },
    { NAER_APPLIES_TRANSFER, NAER_ANCHOR_TRANSFER, "“transfer” and the anchor “transfer”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if ((self->applies == pairs[i].applies) != (self->anchor == pairs[i].anchor))
      return naer_json_reader_fail (reader, "applies", error, "%s go together", pairs[i].says);
  return TRUE;
}

/* What is said in a case that may come up has to be there. */
static gboolean
check_texts (NaerJsonReader       *reader,
             const NaerObligation *self,
             GError              **error)
{
  const struct
  {
    gboolean needed;
    const NaerRuleText *text;
    const char *member, *when;
  } texts[] = {
    { self->applies == NAER_APPLIES_WHOLLY_ABSENT, &self->consider, "consider",
      "“applies” is “wholly-absent”" },
    { self->opens_with != NAER_OPENS_NEVER, &self->opened, "opened", "it opens with a plan" },
    { self->opens_on_day > 0, &self->early, "early", "it opens on a day" },
    { self->anchor > NAER_ANCHOR_CASE_START, &self->text_without_day, "text_without_day",
      "the anchor is not always there" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (texts[i].needed && !naer_rule_text_is_set (texts[i].text))
      return naer_json_reader_fail (reader, texts[i].member, error, "is required where %s",
                                    texts[i].when);
  return TRUE;
}

static gboolean
check_obligation (NaerJsonReader *reader,
                  JsonObject     *object,
                  gpointer        record,
                  GError        **error)
{
  NaerObligation *self = record;

  if (!is_given (object, "when_called"))
    {
      self->class_when_called = self->obligation_class;
      self->actor_when_called = self->actor;
    }
  return naer_rule_id_check (reader, "id", self->id, error) &&
         check_plain (reader, "title", &self->title, error) &&
         check_plain (reader, "source", &self->source, error) &&
         check_applies (reader, self, error) && check_texts (reader, self, error);
}

static gpointer
create_obligation (void)
{
  return naer_obligation_new ();
}

const NaerJsonRecord naer_obligation_record = {
  .size = sizeof (NaerObligation),
  .create = create_obligation,
  .fields = fields,
  .check = check_obligation,
};

/**
 * naer_obligation_new:
 *
 * Returns: (transfer full): an empty obligation, to be filled from a rule file
 */
NaerObligation *
naer_obligation_new (void)
{
  NaerObligation *self = g_atomic_rc_box_new0 (NaerObligation);

  self->uncertain = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * naer_obligation_ref:
 * @self: an obligation
 *
 * Returns: (transfer full): the same
 */
NaerObligation *
naer_obligation_ref (NaerObligation *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_obligation (gpointer data)
{
  NaerObligation *self = data;

  g_free (self->id);
  g_free (self->exceptions_of);
  g_free (self->resolves);
  naer_rule_text_clear (&self->source);
  g_ptr_array_unref (self->uncertain);
  naer_rule_text_clear (&self->title);
  naer_rule_text_clear (&self->text);
  naer_rule_text_clear (&self->text_without_day);
  naer_rule_text_clear (&self->reason);
  naer_rule_text_clear (&self->consider);
  naer_rule_text_clear (&self->early);
  naer_rule_text_clear (&self->opened);
  naer_rule_text_clear (&self->requested);
  naer_rule_text_clear (&self->nudge);
}

/**
 * naer_obligation_unref:
 * @self: (transfer full): an obligation
 *
 * Gives up a reference.
 */
void
naer_obligation_unref (NaerObligation *self)
{
  g_atomic_rc_box_release_full (self, clear_obligation);
}
