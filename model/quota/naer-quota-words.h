/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "language/naer-language.h"
#include "quota/naer-quota.h"

G_BEGIN_DECLS

char       *naer_quota_terms_words      (const NaerArrangementTerms *terms,
                                         NaerLanguage                language);
char       *naer_quota_reason           (const NaerQuota            *self,
                                         NaerLanguage                language);
const char *naer_quota_condition_label  (NaerQuotaCondition          condition,
                                         NaerLanguage                language);
char       *naer_quota_question         (const NaerOpenDays         *days,
                                         NaerLanguage                language);
char       *naer_withdrawal_words       (const NaerWithdrawal       *self,
                                         NaerLanguage                language);

G_END_DECLS
