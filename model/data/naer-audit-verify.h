/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "data/naer-audit-report.h"
#include "data/naer-audit.h"

G_BEGIN_DECLS

gboolean naer_audit_verify (NaerDatabase         *database,
                            const NaerAuditHead  *seen,
                            NaerAuditReport      *report,
                            GError              **error);

G_END_DECLS
