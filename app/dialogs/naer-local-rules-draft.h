/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

/**
 * NaerLocalApplies:
 * @NAER_LOCAL_APPLIES_ALL: to all who are away
 * @NAER_LOCAL_APPLIES_FULL: to those who are wholly away
 * @NAER_LOCAL_APPLIES_GRADED: to those who are partly away
 *
 * Whom a rule of the employer’s own applies to.
 */
typedef enum
{
  NAER_LOCAL_APPLIES_ALL,
  NAER_LOCAL_APPLIES_FULL,
  NAER_LOCAL_APPLIES_GRADED,
} NaerLocalApplies;

typedef enum
{
  NAER_LOCAL_RULES_FIELD_TITLE,
  NAER_LOCAL_RULES_FIELD_DAYS,
  NAER_N_LOCAL_RULES_FIELDS,
} NaerLocalRulesField;

/**
 * NaerLegalTarget:
 * @obligation: id of the duty
 * @title: what it is called
 * @days: the day that the law says, counted from the first one
 *
 * A duty in law of which an employer may have an earlier target.
 */
typedef struct
{
  const char *obligation;
  const char *title;
  int days;
} NaerLegalTarget;

/**
 * NaerLocalRuleLine:
 * @id: (nullable): its id, %NULL for a new one
 * @title: what it is called
 * @days: the day, counted from the first one
 * @target: which of the duties in law it is an earlier target of, -1 for none
 * @other: (nullable): id of what it is an earlier target of, where that is none of these duties
 * @applies: whom it applies to
 * @removed: whether it is to be removed
 *
 * One rule in the form. Its fields are the number of the line times %NAER_N_LOCAL_RULES_FIELDS, and
 * the #NaerLocalRulesField.
 */
typedef struct
{
  char *id;
  char *title;
  int days;
  int target;
  char *other;
  NaerLocalApplies applies;
  gboolean removed;
} NaerLocalRuleLine;

GArray       *naer_legal_targets                 (NaerDay              today,
                                                  NaerLanguage         language);
GPtrArray    *naer_local_rules_draft_new          (const NaerEmployer *employer,
                                                   GArray             *targets);
guint         naer_local_rules_draft_add          (GPtrArray          *draft);
NaerFeedback *naer_local_rules_draft_check        (GPtrArray          *draft,
                                                   GArray             *targets);
GPtrArray    *naer_local_rules_draft_make_changes (GPtrArray          *draft,
                                                   GArray             *targets,
                                                   const NaerEmployer *employer);

G_END_DECLS
