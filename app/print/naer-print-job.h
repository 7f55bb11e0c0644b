/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "naer-calendar-page.h"

G_BEGIN_DECLS

/**
 * NaerPrintJob:
 *
 * The printing of a calendar from a window. With %GTK_PRINT_OPERATION_ACTION_EXPORT it needs no
 * display and writes the PDF that naer_calendar_page_write_pdf() does.
 */
#define NAER_TYPE_PRINT_JOB (naer_print_job_get_type ())
G_DECLARE_FINAL_TYPE (NaerPrintJob, naer_print_job, NAER, PRINT_JOB, GtkPrintOperation)

NaerPrintJob *naer_print_job_new (NaerCalendarPage *page);

G_END_DECLS
