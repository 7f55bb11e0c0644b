/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-employee-list.h"
#include "naer-session.h"

G_BEGIN_DECLS

/* The session, seen only by the files naer-session*.c. */
struct _NaerSession
{
  GObject parent_instance;

  NaerStore *store;
  NaerFacts *facts;
  NaerDay today;
  gboolean follows_clock;
  guint midnight_id;
  gboolean sample;
  guint n_pending;
  GQueue held;            /* Commit: in the facts, and not in the file yet */
  char *trouble;          /* why the file cannot be written to, in words, or NULL */
  guint try_again_id;
  GPtrArray *undo;
  GHashTable *timelines;
  GHashTable *units;      /* name → NaerUnitPatterns, which refer to the facts */
  NaerDrafts *drafts;
  NaerEmployeeList *list;
};

void naer_session_announce    (NaerSession *self,
                               gint64       employee);
void naer_session_forget_held (NaerSession *self);

G_END_DECLS
