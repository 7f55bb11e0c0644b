/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "facts/naer-codes.h"

const char *const naer_absence_kind_codes[] = {
  "", "self-certification", "sick-note", "waiting-note", "treatment-days", "child-sick", "leave",
  "parental-leave", "holiday", "undocumented", "work", NULL,
};
const char *const naer_arrangement_codes[] = { "statutory", "common", "custom", NULL };
const char *const naer_contact_kind_codes[] = { "first",    "check-in", "return",
                                                "max-date", "other",    NULL };
const char *const naer_contact_way_codes[] = { "", "phone", "meeting", "message", "visit", NULL };
const char *const naer_measure_category_codes[] = {
  "organisational", "psychosocial", "physical", "home-office", "graded", "time-off",
  "job-mobility", "with-nav", "other", NULL,
};
const char *const naer_measure_effect_codes[] = {
  "", "helped", "helped-for-a-time", "no-effect", "made-worse", "too-early", NULL,
};
const char *const naer_measure_status_codes[] = {
  "", "proposed-by-leader", "proposed-by-employee", "declined", "agreed", "running", "done",
  "considered", "not-possible", NULL,
};
const char *const naer_meeting_kind_codes[] = { "dialogue-1", "dialogue-2", "dialogue-3", NULL };
const char *const naer_recipient_codes[] = {
  "sick-lister", "nav", "employee", "bht", "other", NULL
};
const char *const naer_taken_by_codes[] = { "", "employer", "employee", "other", NULL };
const char *const naer_ability_codes[] = { "", "can", "adapted", "not-now", NULL };
const char *const naer_option_codes[] = {
  "other-tasks", "other-unit", "other-hours", "retraining", "other", NULL,
};
const char *const naer_plan_occasion_codes[] = {
  "", "first", "update", "dialogue-1", "before-nav", NULL,
};
const char *const naer_plan_made_codes[] = { "", "met", "phone", "e-mail", "other", NULL };
const char *const naer_meeting_form_codes[] = { "", "physical", "video", "phone", NULL };
const char *const naer_role_codes[] = {
  "other", "employee", "leader", "sick-lister", "bht", "union", "safety", "support", "hr", "nav",
  NULL,
};
const char *const naer_answer_codes[] = { "", "comes", "declines", NULL };
const char *const naer_theme_codes[] = {
  "now", "can", "waiting", "tried", "prospects", "obstacles", "adapt", "takes", "course", NULL,
};
const char *const naer_conversation_codes[] = {
  "first", "follow-up", "pattern", "return", "status", NULL,
};
const char *const naer_holder_codes[] = { "leader", "bht", "both", NULL };

/**
 * naer_code_parse:
 * @codes: (array zero-terminated=1): the codes of an enum
 * @code: a code
 * @value: (out) (optional): the value of the enum
 *
 * Returns: whether @code is one of them; the empty code is not
 */
gboolean
naer_code_parse (const char *const *codes,
                 const char        *code,
                 int               *value)
{
  g_return_val_if_fail (code != NULL, FALSE);

  for (int i = 0; codes[i] != NULL; i++)
    {
      if (code[0] == '\0' || !g_str_equal (codes[i], code))
        continue;
      if (value != NULL)
        *value = i;
      return TRUE;
    }
  return FALSE;
}
