/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Yes, no, or nothing said about it. */
typedef enum
{
  NAER_KNOWN_UNKNOWN = -1,
  NAER_KNOWN_NO = 0,
  NAER_KNOWN_YES = 1,
} NaerKnown;
