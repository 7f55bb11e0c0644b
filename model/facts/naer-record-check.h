/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "facts/naer-record.h"

G_BEGIN_DECLS

const char *naer_record_find_impossible (NaerRecordType type,
                                         gconstpointer  record);
const char *naer_record_find_fault (NaerRecordType type,
                                    gconstpointer  record);

G_END_DECLS
