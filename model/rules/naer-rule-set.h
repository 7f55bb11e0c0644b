/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "rules/naer-obligation.h"

G_BEGIN_DECLS

/**
 * NaerRuleSet:
 * @id: its id, such as `no-2021`
 * @from: the first day that it is in force
 * @to: the last day, inclusive; %NAER_DAY_NONE when it is in force still
 * @checked: when it was last compared with its sources
 * @proposal: whether it is only proposed, and not law
 * @based_on: (nullable): the set whose obligations it has too, where it does not say otherwise
 * @removed: (element-type utf8): obligations of that set that it does not have
 * @uncertain: (element-type utf8): what could not be confirmed in a primary text
 * @title: what it is called
 * @obligations: (element-type NaerObligation): its obligations
 * @is_complete: whether those of the set that it is based on are among them
 *
 * The rules of a stretch of time, as data.
 */
typedef struct
{
  char *id;
  NaerDay from;
  NaerDay to;
  NaerDay checked;
  gboolean proposal;
  char *based_on;
  GPtrArray *removed;
  GPtrArray *uncertain;
  NaerRuleText title;
  GPtrArray *obligations;
  gboolean is_complete;
} NaerRuleSet;

NaerRuleSet          *naer_rule_set_new_from_json (const char         *text,
                                                   gssize              length,
                                                   GError            **error);
void                  naer_rule_set_free          (NaerRuleSet        *self);
gboolean              naer_rule_set_inherit       (NaerRuleSet        *self,
                                                   const NaerRuleSet  *base,
                                                   GError            **error);
NaerObligation       *naer_rule_set_find          (const NaerRuleSet  *self,
                                                   const char         *obligation);
gboolean              naer_rule_set_is_in_force   (const NaerRuleSet  *self,
                                                   NaerDay             day);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerRuleSet, naer_rule_set_free)

G_END_DECLS
