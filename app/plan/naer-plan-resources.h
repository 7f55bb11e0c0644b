/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

void naer_plan_resources_ensure (void);
