/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-facts.h"
#include "language/naer-language.h"

G_BEGIN_DECLS

/**
 * NaerThresholdState:
 * @threshold: (unowned): an agreed number
 * @value: what it stands at: spells or days in the threshold’s own window
 * @reached: whether it has come to the number
 *
 * How an agreed number stands for one person.
 */
typedef struct
{
  const NaerThreshold *threshold;
  int value;
  gboolean reached;
} NaerThresholdState;

/**
 * NaerThresholdOffer:
 * @id: the indicator that it is about
 * @count: the number, 0 where the rule has numbers of its own
 * @months: the window
 *
 * A number that an employer can agree on.
 */
typedef struct
{
  const char *id;
  int count;
  int months;
} NaerThresholdOffer;

gboolean                  naer_threshold_is_agreed  (const NaerThreshold      *threshold,
                                                     NaerDay                   today);
int                       naer_threshold_get_months (const NaerThreshold      *threshold);
const NaerThresholdOffer *naer_threshold_get_offers (guint                    *n_offers);
char                     *naer_threshold_describe   (const char               *id,
                                                     int                       count,
                                                     int                       months,
                                                     NaerLanguage              language);
const char               *naer_threshold_get_origin (const NaerThresholdOffer *offer,
                                                     NaerLanguage              language);

G_END_DECLS
