/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-date-text.h"
#include "naer-feedback.h"

G_BEGIN_DECLS

gboolean naer_day_check_written  (NaerFeedback *feedback,
                                  int           field,
                                  NaerDay       day,
                                  const char   *missing);
gboolean naer_day_check_not_after (NaerFeedback *feedback,
                                   int           field,
                                   NaerDay       day,
                                   NaerDay       limit,
                                   const char   *wrong);
gboolean naer_day_check_order    (NaerFeedback *feedback,
                                  int           field,
                                  NaerDay       first,
                                  NaerDay       last);

G_END_DECLS
