/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "rules/naer-case-view.h"
#include "rules/naer-obligation.h"

G_BEGIN_DECLS

const NaerException *naer_exception_find         (const NaerCaseView   *view,
                                                  const NaerObligation *obligation);
const char          *naer_exception_get_ground   (const NaerException  *exception);
const char          *naer_exception_find_missing (const NaerException  *exception,
                                                  const NaerObligation *obligation);

G_END_DECLS
