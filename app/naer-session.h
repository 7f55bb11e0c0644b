/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "data/naer-store.h"
#include "facts/naer-facts.h"
#include "quota/naer-quota.h"
#include "patterns/naer-unit-patterns.h"
#include "rules/naer-engine.h"
#include "naer-drafts.h"

G_BEGIN_DECLS

/**
 * NaerSession:
 *
 * One open data file: the facts as they are now, today, and what the rules say of each employee.
 * All changes go through it. Signals:
 *
 * - `changed` (employee row id, or 0 for all): the facts, or today, are other than before.
 *   Records taken from the facts before it are no longer valid.
 * - `committed` (message): a change is saved and can be undone; no message: nothing is to be told.
 * - `failed` (message): a change could not be saved; nothing was written.
 */
#define NAER_TYPE_SESSION (naer_session_get_type ())
G_DECLARE_FINAL_TYPE (NaerSession, naer_session, NAER, SESSION, GObject)

NaerSession        *naer_session_new             (NaerStore          *store,
                                                  NaerFacts          *facts,
                                                  NaerDay             today,
                                                  gboolean            sample);
gboolean            naer_session_is_sample       (NaerSession        *self);
gboolean            naer_session_is_busy         (NaerSession        *self);
gboolean            naer_session_can_undo        (NaerSession        *self);
NaerDay             naer_session_get_today       (NaerSession        *self);
void                naer_session_set_today       (NaerSession        *self,
                                                  NaerDay             today);
void                naer_session_check_clock     (NaerSession        *self);
NaerStore          *naer_session_get_store       (NaerSession        *self);
const NaerFacts    *naer_session_get_facts       (NaerSession        *self);
const NaerEmployee *naer_session_get_employee    (NaerSession        *self,
                                                  gint64              row_id);
GPtrArray          *naer_session_get_timelines   (NaerSession        *self,
                                                  gint64              row_id);
const NaerCaseTimeline *naer_session_get_latest_timeline (NaerSession *self,
                                                          gint64       row_id);
GPtrArray          *naer_session_ask             (NaerSession        *self,
                                                  const NaerEmployee *employee);
NaerQuota          *naer_session_find_quota      (NaerSession        *self,
                                                  gint64              row_id);
const NaerUnitPatterns *naer_session_get_unit_patterns (NaerSession    *self,
                                                  const char         *unit);
GListModel         *naer_session_get_employees   (NaerSession        *self);
gint64              naer_session_get_unit        (NaerSession        *self);
void                naer_session_set_unit        (NaerSession        *self,
                                                  gint64              unit);
void                naer_session_set_search      (NaerSession        *self,
                                                  const char         *search);
void                naer_session_set_with_status (NaerSession        *self,
                                                  gboolean            with_status);
void                naer_session_set_with_proposals (NaerSession     *self,
                                                     gboolean         with_proposals);
void                naer_session_commit          (NaerSession        *self,
                                                  GPtrArray          *changes,
                                                  const char         *purpose,
                                                  const char         *message);
const NaerContactAgreement *naer_session_find_hand_over (NaerSession  *self,
                                                  gint64              row_id);
char               *naer_session_describe_hand_over (NaerSession     *self,
                                                  gint64              row_id);
NaerDrafts         *naer_session_get_drafts      (NaerSession        *self);
void                naer_session_undo            (NaerSession        *self);
const char         *naer_session_get_trouble     (NaerSession        *self);
guint               naer_session_count_held      (NaerSession        *self);
void                naer_session_try_again       (NaerSession        *self);
void                naer_session_keep_record     (NaerSession        *self,
                                                  gint64              row_id);
void                naer_session_note            (NaerSession        *self,
                                                  const char         *action,
                                                  gint64              employee);

G_END_DECLS
