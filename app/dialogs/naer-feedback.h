/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NaerFeedbackLevel:
 * @NAER_FEEDBACK_NOTE: worth knowing; it can be saved
 * @NAER_FEEDBACK_MISSING: something is not filled in yet
 * @NAER_FEEDBACK_WRONG: what is filled in cannot be so
 *
 * How much is to be said of a field, the weightiest last.
 */
typedef enum
{
  NAER_FEEDBACK_NOTE,
  NAER_FEEDBACK_MISSING,
  NAER_FEEDBACK_WRONG,
} NaerFeedbackLevel;

/**
 * NaerFeedback:
 *
 * What a draft says of the fields of its form. A field is a number of the form's own.
 */
typedef struct _NaerFeedback NaerFeedback;

NaerFeedback *naer_feedback_new         (void);
void          naer_feedback_free        (NaerFeedback       *self);
gboolean      naer_feedback_get_passed  (NaerFeedback       *self);
const char   *naer_feedback_get_summary (NaerFeedback       *self);
const char   *naer_feedback_get_missing (NaerFeedback       *self);
const char   *naer_feedback_get_text    (NaerFeedback       *self,
                                         int                 field,
                                         NaerFeedbackLevel  *level);
void          naer_feedback_add         (NaerFeedback       *self,
                                         int                 field,
                                         NaerFeedbackLevel   level,
                                         const char         *text);
void          naer_feedback_take        (NaerFeedback       *self,
                                         int                 field,
                                         NaerFeedbackLevel   level,
                                         char               *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (NaerFeedback, naer_feedback_free)

G_END_DECLS
