/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "naer-window.h"
#include "pages/naer-calendar-view.h"
#include "pages/naer-overview-page.h"
#include "pages/naer-person-page.h"
#include "pages/naer-sidebar.h"
#include "pages/naer-unit-page.h"
#include "pages/naer-welcome-page.h"

G_BEGIN_DECLS

/* The window, seen only by the files naer-window*.c. */
struct _NaerWindow
{
  AdwApplicationWindow parent_instance;

  NaerSession *session;
  NaerSession *doubted; /* of a copy that is not the file last seen, until somebody decides */
  GFile *file;
  gint64 employee;
  AdwToast *toast;
  gint64 returns_to;   /* the employee to go back to after a lock, or 0 */
  gint64 touched_at;   /* when a key was pressed or the pointer moved, monotonic */
  guint watch;
  gint64 closed_at;        /* when a form was closed that was opened from a page, monotonic, or 0 */
  gboolean page_has_focus; /* or had it before a form was opened */
  gboolean together;       /* one calendar fills the screen */
  gboolean was_fullscreen; /* before it did */
  gboolean curtain;        /* nothing is seen of data that cannot be closed */

  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkStack *pages;
  AdwBanner *sample_banner;
  AdwBanner *deputy_banner;  /* the data file is that of a deputy */
  AdwBanner *trouble_banner; /* the data file cannot be written to */
  AdwNavigationSplitView *split_view;
  AdwNavigationPage *content_page;
  NaerWelcomePage *welcome_page;
  NaerSidebar *sidebar;
  NaerOverviewPage *overview_page;
  NaerPersonPage *person_page;
  NaerUnitPage *unit_page;
  GMenuModel *primary_menu;
};

void naer_window_install_actions      (GtkWidgetClass *widget_class);
void naer_window_install_file_actions (GtkWidgetClass *widget_class);
void naer_window_install_lock         (GtkWidgetClass *widget_class);
void naer_window_install_calendar     (GtkWidgetClass *widget_class);
void naer_window_install_ways_out     (GtkWidgetClass *widget_class);
void naer_window_install_trouble      (GtkWidgetClass *widget_class);
void naer_window_install_curtain      (GtkWidgetClass *widget_class);
void naer_window_draw_curtain         (NaerWindow     *self);
void naer_window_open_curtain         (NaerWindow     *self);
void naer_window_lock                 (NaerWindow     *self);
void naer_window_install_older        (GtkWidgetClass *widget_class);
void naer_window_drop_doubted         (NaerWindow     *self);
void naer_window_watch_trouble        (NaerWindow     *self);
void naer_window_show_deputy          (NaerWindow     *self);
void naer_window_stop_writing         (NaerWindow     *self);
void naer_window_ask_before_loss      (NaerWindow     *self);
gboolean naer_window_holds_changes    (NaerWindow     *self);
void naer_window_remember_file        (NaerWindow     *self,
                                       GFile          *file);
void naer_window_tell                 (NaerWindow     *self,
                                       const char     *message);
void naer_window_keep_focus           (NaerWindow     *self);
void naer_window_begin_on_page        (NaerWindow     *self);
void naer_window_leave_together       (NaerWindow     *self);
void naer_window_begin_watch          (NaerWindow     *self);
void naer_window_end_watch            (NaerWindow     *self);
void naer_window_close_dialogs        (NaerWindow     *self);
void naer_window_close_data           (NaerWindow     *self);
gboolean naer_window_can_lock         (NaerWindow     *self);
void naer_window_return               (NaerWindow     *self);
void naer_window_update_actions       (NaerWindow     *self);
void naer_window_install_pattern_actions (GtkWidgetClass     *widget_class);
void naer_window_install_privacy_actions (GtkWidgetClass     *widget_class);
void naer_window_update_pattern_actions  (NaerWindow         *self,
                                          const NaerEmployee *employee);

G_END_DECLS
