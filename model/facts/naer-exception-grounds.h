/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE:
 *
 * A documented reason under the activity requirement, and never an exception from the plan or the
 * dialogue meeting.
 */
#define NAER_GROUND_ACCOMMODATION_NOT_POSSIBLE "accommodation-not-possible"

const char *const *naer_exception_grounds (const char *obligation);

G_END_DECLS
